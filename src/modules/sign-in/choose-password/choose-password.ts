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
import { hashPassword } from '../passwords/password-hash.ts'
import { passwordProblem } from '../passwords/password-rules.ts'
import { isAddressTaken, setPassword } from '../passwords/password-store.ts'
import type { SignInDeps } from '../sign-in-deps.ts'
import { type WaysIn, waysInOf } from '../ways-in-views.ts'
import { choosePasswordPage } from './choose-password.page.ts'

const form = z.object({
  email: z.email('Enter an email address, like name@school.example').max(254, 'Enter a shorter email address').optional(),
  password: z.string().min(1, 'Enter a new password').max(1000, 'Your password must be 256 characters or fewer'),
})

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
  const view = { account, isNew: !ways.password, hiddenFields: req.hiddenFields(), ...form }
  return reply.page(choosePasswordPage(view), form ? 422 : 200)
}

/** What is wrong with what was chosen; the email address is the person's own, or the one that they give now. */
async function problemsOf(
  req: FastifyRequest,
  school: School,
  account: OwnAccount,
  { email, password }: z.output<typeof form>,
): Promise<FormErrors | null> {
  const address = account.email ?? email
  if (address === undefined) return { email: 'Enter your email address: you sign in with it' }
  if (await req.inSchool(tx => isAddressTaken(tx, signedIn(req).personId, address))) {
    return { '': 'Somebody else here signs in with this email address and a password. Add a passkey instead' }
  }
  const problem = passwordProblem(password, { name: account.name, email: address, schoolName: school.name })
  return problem === null ? null : { password: problem }
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
    const { data, errors, values } = readForm(form, req.body)
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
    return reply.seeOther(next, there.ways.password ? 'Password changed. You are signed out everywhere else' : 'Password set')
  })
}
