import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import { pepperOf } from '../../../platform/crypto/secrets.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type App, type FormErrors, type FormValues, readForm } from '../../../platform/http.ts'
import { open } from '../../../platform/permissions.ts'
import { type PasswordAccount, passwordAccount } from '../account-views.ts'
import { mayAttempt, passwordAttempt } from '../counted-tries.ts'
import { signInProviders } from '../openid/provider-store.ts'
import { ownPath } from '../own-path.ts'
import { relyingPartyOf } from '../passkeys/relying-party.ts'
import { hashPassword, isOutdated, isPassword } from '../passwords/password-hash.ts'
import { replaceHash } from '../passwords/password-store.ts'
import type { SignInDeps } from '../sign-in-deps.ts'
import { triesAgainAt } from '../wait-in-words.ts'
import { beginHalfSignIn, halfSignInCookie, halfSignInLifetime } from './half-sign-in-store.ts'
import { signInPage } from './sign-in.page.ts'
import { type SignInWords, signInWords } from './sign-in.words.ts'
import { signInLimit } from './sign-in-limit.ts'

const longest = 1000

/** Its messages are in the language of the page. */
function formIn({ t }: SignInWords) {
  const [address, password] = [t('sign-in.enter-address'), t('sign-in.enter-password')]
  return z.object({
    email: z.string().trim().min(1, address).max(longest, address),
    password: z.string().min(1, password).max(longest, password),
    then: z.string().optional(),
  })
}

interface Typed {
  readonly then: unknown
  readonly values?: FormValues
  readonly errors?: FormErrors
}

/** Leave for a try at the password of an address, and what it needs: nothing is held while the password is worked on. */
const prepare = (req: FastifyRequest, email: string, now: Temporal.Instant) =>
  req.inSchool(async tx => {
    const account = await passwordAccount(tx, email, dateAt(now))
    const leave = await mayAttempt(tx, req, passwordAttempt(email, account?.personId ?? null), now)
    return { account, leave, pepper: pepperOf(tx) }
  })

/** The cost of a hash has changed since the password was set: now the password is at hand. */
async function renewHash(req: FastifyRequest, { personId, password: old }: PasswordAccount, typed: string, pepper: Buffer) {
  const made = await hashPassword(typed, pepper)
  await req.inSchool(tx => replaceHash(tx, personId, old, made))
}

/**
 * Where a page that needs somebody sends whoever is nobody yet: a passkey, a provider, or a password and then a code. An
 * address with an account and one without get the same page, after the same work.
 */
export default function signIn(app: App, { now, publicOrigin }: SignInDeps) {
  const route = open('Whoever is to sign in is not signed in yet', { limit: signInLimit })

  const show = async (req: FastifyRequest, reply: FastifyReply, { then, values = {}, errors = {} }: Typed, status?: number) => {
    if (!req.school) throw new NotFound()
    const [providers, passkeys] = [await req.inSchool(signInProviders), relyingPartyOf(publicOrigin, req) !== null]
    const hiddenFields = () => req.hiddenFields()
    const words = signInWords.in(req.language)
    const view = { words, school: req.school, providers, passkeys, then: ownPath(then), hiddenFields, values, errors }
    return reply.page(signInPage(view), status)
  }

  app.get('/sign-in', { schema: { querystring: z.object({ then: z.string().optional() }) }, ...route }, async (req, reply) => {
    if (req.viewer) return reply.seeOther(ownPath(req.query.then) ?? '/today')
    if (req.school?.demonstration) return reply.seeOther('/personas')
    if (!req.school) return reply.seeOther('/')
    return show(req, reply, { then: req.query.then })
  })

  app.post('/sign-in', route, async (req, reply) => {
    if (!req.school || req.school.demonstration) throw new NotFound()
    const words = signInWords.in(req.language)
    const { data, errors, values } = readForm(formIn(words), req.body)
    const { then } = values
    if (errors) return show(req, reply, { then, values, errors }, 422)
    const { account, leave, pepper } = await prepare(req, data.email, now())
    if (!leave.may) {
      const wait = { email: words.t('sign-in.wait', { time: triesAgainAt(leave.until, req.language) }) }
      return show(req, reply, { then, values, errors: wait }, 429)
    }
    const right = await isPassword(data.password, pepper, account?.password ?? null)
    // The same for an address that nobody has, for a wrong password and for one that may not be used.
    if (!right || !account) return show(req, reply, { then, values, errors: { email: words.t('sign-in.no-match') } }, 422)
    if (isOutdated(account.password)) await renewHash(req, account, data.password, pepper)
    const half = { personId: account.personId, factor: 'password', then: ownPath(then) } as const
    const token = await req.inSchool(tx => beginHalfSignIn(tx, half, now()))
    reply.keepOwnCookie(halfSignInCookie, token, halfSignInLifetime)
    return reply.seeOther('/sign-in/code')
  })
}
