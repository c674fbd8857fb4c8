import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { pepperOf } from '../../../platform/crypto/secrets.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type App, type FormErrors, type FormValues, readForm, type School, signedIn } from '../../../platform/http.ts'
import { everyoneSignedIn, requires } from '../../../platform/permissions.ts'
import { changePerson } from '../../people/index.ts'
import { type OwnAccount, ownAccount } from '../account-views.ts'
import { askForFreshFactor } from '../fresh-factor.ts'
import { endElsewhere, noteChange } from '../note-change.ts'
import { type PasswordWords, passwordWords } from '../passwords/password.words.ts'
import { hashPassword } from '../passwords/password-hash.ts'
import { passwordProblem } from '../passwords/password-rules.ts'
import { isAddressTaken, setPassword } from '../passwords/password-store.ts'
import type { SignInDeps } from '../sign-in-deps.ts'
import { type WaysIn, waysInOf } from '../ways-in-views.ts'
import { choosePasswordPage } from './choose-password.page.ts'

/** Its messages are in the language of the page. */
const formIn = ({ t }: PasswordWords) =>
  z.object({
    email: z.email(t('password.address-wrong')).max(254, t('password.address-long')).optional(),
    password: z.string().min(1, t('password.enter')).max(1000, t('password.too-long')),
  })

type Chosen = z.output<ReturnType<typeof formIn>>

/** Each takes a good part of a second of one processor: nobody keeps those who sign in waiting. */
const limit = { max: 20, minutes: 15 } as const

interface Own {
  readonly account: OwnAccount
  readonly ways: WaysIn
  readonly pepper: Buffer
}

const ownOf = (req: FastifyRequest): Promise<Own> =>
  req.inSchool(async tx => {
    const { personId } = signedIn(req)
    return { account: await ownAccount(tx, personId), ways: await waysInOf(tx, personId), pepper: pepperOf(tx) }
  })

function show(
  req: FastifyRequest,
  reply: FastifyReply,
  { account, ways }: Own,
  form?: { values: FormValues; errors: FormErrors },
) {
  const words = passwordWords.in(req.language)
  const view = { words, account, isNew: !ways.password, hiddenFields: req.hiddenFields(), ...form }
  return reply.page(choosePasswordPage(view), form ? 422 : 200)
}

/** What is wrong with what was chosen; the email address is the person's own, or the one that they give now. */
async function problemsOf(
  req: FastifyRequest,
  school: School,
  account: OwnAccount,
  { email, password }: Chosen,
): Promise<FormErrors | null> {
  const { t } = passwordWords.in(req.language)
  const address = account.email ?? email
  if (address === undefined) return { email: t('password.address-missing') }
  if (await req.inSchool(tx => isAddressTaken(tx, signedIn(req).personId, address))) {
    return { '': t('password.address-taken') }
  }
  const problem = passwordProblem(password, { name: account.name, email: address, schoolName: school.name })
  return problem === null ? null : { password: t(`password.${problem}`) }
}

/**
 * Sets or changes the password. It lets nobody in without an authenticator app, so that comes next where there is none.
 *
 * Not through `req.once`: that would keep a fast hash of the form, and with it of the password. Set twice is set once.
 */
export default function choosePassword(app: App, { now }: SignInDeps) {
  const route = requires(everyoneSignedIn)

  app.get('/me/sign-in/password', route, async (req, reply) => {
    await askForFreshFactor(req, now())
    return show(req, reply, await ownOf(req))
  })

  app.post('/me/sign-in/password', requires(everyoneSignedIn, { limit }), async (req, reply) => {
    await askForFreshFactor(req, now())
    if (!req.school) throw new NotFound()
    const there = await ownOf(req)
    const words = passwordWords.in(req.language)
    const { data, errors, values } = readForm(formIn(words), req.body)
    const problems = errors ?? (await problemsOf(req, req.school, there.account, data))
    if (errors || problems) return show(req, reply, there, { values, errors: problems ?? {} })
    const { personId } = signedIn(req)
    const hash = await hashPassword(data.password, there.pepper)
    await reply.renewSession(null, async (tx, at) => {
      if (there.account.email === null && data.email !== undefined) await changePerson(tx, personId, { email: data.email })
      await setPassword(tx, personId, hash, at)
      await endElsewhere(tx, req)
      await noteChange(tx, personId, 'password.changed', at)
    })
    const next = there.ways.authenticator ? '/me/sign-in' : '/me/sign-in/authenticator'
    return reply.seeOther(next, words.t(there.ways.password ? 'password.done-changed' : 'password.done-set'))
  })
}
