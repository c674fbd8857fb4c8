import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { newId } from '../../../platform/db/index.ts'
import { type App, done, type FormErrors, type FormValues, readForm, signedIn } from '../../../platform/http.ts'
import { type MailProblem, sendMail } from '../../../platform/mail/mail.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import type { NotificationDeps } from '../notification-deps.ts'
import { maySetWays } from '../permissions.ts'
import { mailServerOf, mailSettings, removeMailServer, setMailServer } from '../way-store.ts'
import { setMailServerPage } from './set-mail-server.page.ts'

const isOwnMachine = (host: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host)

const form = z
  .object({
    host: z
      .string()
      .trim()
      .regex(/^[a-z0-9.:-]{1,253}$/i, 'Enter the name of your mail server, such as smtp.office365.com'),
    port: z.coerce
      .number('Enter a port, such as 587')
      .int('Enter a port, such as 587')
      .min(1, 'Enter a port, such as 587')
      .max(65_535, 'Enter a port, such as 587'),
    security: z.enum(['starttls', 'tls', 'none'], 'Choose how the connection is kept private'),
    user: z.string().trim().max(254, 'The name must be 254 characters or fewer'),
    password: z.string().max(1_000, 'The password must be 1,000 characters or fewer'),
    from: z.email('Enter the address that mails come from, such as office@school.example').max(254),
  })
  .refine(({ security, user, host }) => security !== 'none' || user === '' || isOwnMachine(host), {
    path: ['security'],
    message: 'A password must not travel in the open: choose one of the others',
  })

/** What a test message met, and what to do. */
const whatToDo: Record<MailProblem, string> = {
  'address-refused': 'The server does not take mail for your own address. Check your address',
  'message-refused': 'The server refused the message itself. Ask whoever runs the mail server why',
  'login-refused': 'The server did not accept the name and password. Check both; some servers want an app password',
  'not-allowed':
    'The server does not let us send from that address. Check the address, or ask whoever runs the server to allow it',
  'no-tls': 'No private connection could be made. Check the port, and how the connection is kept private',
  'no-answer': 'The server did not answer. Check its name and port',
  'unknown-host': 'There is no server of that name. Check the name',
  busy: 'The server asks us to try later. Try again in a few minutes',
}

/** Anyone may be its administrator: it must not speak to servers that strangers name. */
const ofDemonstration = { '': 'The demonstration sends no mail. Set up your own school to use this' }

const seconds = 1000
const longestTest = 10 * seconds

/** By which server the school's mails go out. */
export default function setMailServerRoute(app: App, { now, people }: NotificationDeps) {
  const route = requires(maySetWays, { fresh: true })

  const show = async (
    req: FastifyRequest,
    reply: FastifyReply,
    again: { errors: FormErrors; values?: FormValues } | null = null,
  ) => {
    const settings = await req.inSchool(mailSettings)
    return reply.page(
      setMailServerPage({ settings, hiddenFields: () => req.hiddenFields(), ...(again ?? { errors: null }) }),
      again ? 422 : 200,
    )
  }

  app.get('/office/mail', route, async (req, reply) => show(req, reply))

  app.post('/office/mail', route, async (req, reply) => {
    if (req.school?.demonstration) return show(req, reply, { errors: ofDemonstration })
    const { data, errors, values } = readForm(form, req.body)
    if (!data) return show(req, reply, { errors, values: { ...values, password: '' } })
    const outcome = await req.once<{ readonly problem: 'password-needed' }>(async tx => {
      const { password, user, ...settings } = data
      const before = await mailSettings(tx)
      // A kept password goes to the server for which it was entered, and nowhere else.
      const isOther = before?.host !== data.host || before.user !== user
      if (user !== '' && password === '' && isOther) return { problem: 'password-needed' }
      await setMailServer(tx, { ...settings, user: user === '' ? null : user }, password === '' ? null : password, now())
      await record(tx, { did: 'mail-server.set', by: signedIn(req).personId, at: now() })
      return done('/office/mail', 'The mail server is set. Send yourself a test message')
    })
    if (outcome.problem === 'password-needed') {
      return show(req, reply, { errors: { password: 'Enter the password: the server or the name is another one' }, values })
    }
    return reply.seeOther(outcome)
  })

  app.post('/office/mail/remove', route, async (req, reply) => {
    const outcome = await req.once<never>(async tx => {
      await removeMailServer(tx)
      await record(tx, { did: 'mail-server.removed', by: signedIn(req).personId, at: now() })
      return done('/office/mail', 'The mail server is removed')
    })
    return reply.seeOther(outcome)
  })

  app.post('/office/mail/test', requires(maySetWays, { fresh: true, limit: { max: 10, minutes: 10 } }), async (req, reply) => {
    const { personId } = signedIn(req)
    if (req.school?.demonstration) return show(req, reply, { errors: ofDemonstration })
    const { own, to, school } = await req.inSchool(async tx => {
      const [reachable] = await people.addressesOf(tx, [personId])
      return { own: await mailServerOf(tx), to: reachable?.email, school: await people.schoolOf(tx) }
    })
    if (!own) return show(req, reply, { errors: { host: 'Set a mail server first' } })
    if (!to)
      return show(req, reply, { errors: { '': 'The school does not know your mail address: add it on your own page first' } })
    const words = {
      subject: `${school.name}: a test message`,
      text: 'Mails from Schoolgate reach you.\n',
      html: '<p>Mails from Schoolgate reach you.</p>',
    }
    const mail = { id: newId(), from: { name: school.name, address: own.from }, to, ...words, unsubscribe: null }
    const { problem } = await sendMail(own.server, mail, longestTest)
    if (problem === null) return reply.seeOther('/office/mail', 'The server took the test message: look in your mailbox')
    return show(req, reply, { errors: { '': whatToDo[problem] } })
  })
}
