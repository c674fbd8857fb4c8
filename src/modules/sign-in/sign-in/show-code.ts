import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { type App, readForm } from '../../../platform/http.ts'
import { open } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { notify } from '../../notifications/index.ts'
import { isHere, ownAccount } from '../account-views.ts'
import { acceptCode } from '../authenticator/authenticator-store.ts'
import { useRecoveryCode } from '../authenticator/recovery-code-store.ts'
import { attemptSucceeded, codeAttempt, mayAttempt, passwordAttempt } from '../counted-tries.ts'
import { finishSignIn } from '../finish-sign-in.ts'
import type { SignInDeps } from '../sign-in-deps.ts'
import { triesAgainAt } from '../wait-in-words.ts'
import { countHalfTry, endHalfSignIn, type HalfSignIn, halfSignIn, halfSignInCookie } from './half-sign-in-store.ts'
import { type CodeKind, codeAddress, codePage } from './show-code.page.ts'
import { type SignInWords, signInWords } from './sign-in.words.ts'
import { signInLimit } from './sign-in-limit.ts'

/** Its messages are in the language of the page. */
const formIn = ({ t }: SignInWords) =>
  z.object({ code: z.string().trim().min(1, t('sign-in.enter-code')).max(50, t('sign-in.enter-code')) })

const wrong = { totp: 'sign-in.code-wrong', 'recovery-code': 'sign-in.recovery-wrong' } as const

/** Whether the code is right; it is used up then. */
const accept = { totp: acceptCode, 'recovery-code': useRecoveryCode } as const

interface Begun extends HalfSignIn {
  readonly token: string
}

/** Who showed a first factor in this browser of late; null where nobody did. */
async function begunIn(req: FastifyRequest, now: Temporal.Instant): Promise<Begun | null> {
  const token = req.ownCookie(halfSignInCookie)
  if (token === undefined || !req.school) return null
  const half = await req.inSchool(tx => halfSignIn(tx, token, now))
  return half && { ...half, token }
}

const anew = (reply: FastifyReply): FastifyReply => reply.dropOwnCookie(halfSignInCookie).seeOther('/sign-in')

/** Gives back the tries at the code, and at the password where that was shown. */
async function bothSucceeded(tx: Tx, req: FastifyRequest, { personId, factor }: Begun, now: Temporal.Instant): Promise<void> {
  const { email } = await ownAccount(tx, personId)
  await attemptSucceeded(tx, req, codeAttempt(personId), now)
  if (factor === 'password' && email !== null) await attemptSucceeded(tx, req, passwordAttempt(email, personId), now)
}

/** A code on paper is gone for good: its owner hears of it. */
async function tellOfRecovery(tx: Tx, personId: string, at: Temporal.Instant): Promise<void> {
  await notify(tx, { to: [personId], template: 'sign-in-changed', link: '/me/sign-in', at })
  await record(tx, { did: 'recovery-code.used', by: personId, about: personId, at })
}

/** After the password: a code of the authenticator app, or one of the recovery codes. A password alone lets nobody in. */
export default function showCode(app: App, { now }: SignInDeps) {
  const route = open('Whoever showed a password and is to show a code is not signed in yet', { limit: signInLimit })

  const isRight = (req: FastifyRequest, begun: Begun, kind: CodeKind, code: string): Promise<boolean> =>
    req.inSchool(async tx => {
      const { token, personId } = begun
      if (!(await isHere(tx, personId, dateAt(now()))) || !(await accept[kind](tx, personId, code, now()))) return false
      await endHalfSignIn(tx, token)
      await bothSucceeded(tx, req, begun, now())
      if (kind === 'recovery-code') await tellOfRecovery(tx, personId, now())
      return true
    })

  for (const kind of ['totp', 'recovery-code'] as const) {
    app.get(codeAddress[kind], route, async (req, reply) => {
      if (!(await begunIn(req, now()))) return anew(reply)
      return reply.page(codePage({ words: signInWords.in(req.language), kind, hiddenFields: req.hiddenFields() }))
    })

    app.post(codeAddress[kind], route, async (req, reply) => {
      const begun = await begunIn(req, now())
      if (!begun || !req.school) return anew(reply)
      const words = signInWords.in(req.language)
      const again = (code: string, status: number) =>
        reply.page(codePage({ words, kind, errors: { code }, hiddenFields: req.hiddenFields() }), status)
      const { data, errors } = readForm(formIn(words), req.body)
      if (errors) return again(errors['code'] ?? words.t('sign-in.enter-code'), 422)
      const { token, personId, factor, then } = begun
      const leave = await req.inSchool(async tx => {
        await countHalfTry(tx, token)
        return mayAttempt(tx, req, codeAttempt(personId), now())
      })
      if (!leave.may) return again(words.t('sign-in.wait', { time: triesAgainAt(leave.until, req.language) }), 429)
      if (!(await isRight(req, begun, kind, data.code))) return again(words.t(wrong[kind]), 422)
      reply.dropOwnCookie(halfSignInCookie)
      return finishSignIn(req, reply, { schoolId: req.school.id, personId, factors: [factor, kind], then })
    })
  }
}
