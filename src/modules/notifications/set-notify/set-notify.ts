import { randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import { type App, done, type FormErrors, type FormValues, readForm, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { allowanceYear } from '../../../platform/texts/fragments.ts'
import { isNotifyKey } from '../../../platform/texts/govuk-notify.ts'
import { record } from '../../audit/index.ts'
import { kindIds } from '../kinds.ts'
import type { NotificationDeps } from '../notification-deps.ts'
import { maySetWays } from '../permissions.ts'
import { fragmentsSince } from '../sent-views.ts'
import { type NotifyTemplate, notifySettings, removeNotifyAccount, setCallbackToken, setNotifyAccount } from '../way-store.ts'
import { setNotifyPage } from './set-notify.page.ts'
import { fieldOf } from './template-field.ts'

const ofDemonstration = { '': 'The demonstration sends no mails or texts. Set up your own school to use this' }

const wrongId = 'Copy the template’s id from GOV.UK Notify: 36 letters, digits and dashes'
const templateId = z.union([z.literal(''), z.uuid(wrongId)], wrongId).default('')

const fields = (['email', 'text'] as const).flatMap(channel => (['*', ...kindIds] as const).map(kind => ({ channel, kind })))

const form = z.object({
  key: z
    .string()
    .trim()
    .refine(text => text === '' || isNotifyKey(text), 'Copy the whole key from GOV.UK Notify: a name and two long ids'),
  ...Object.fromEntries(fields.map(({ channel, kind }) => [fieldOf(channel, kind), templateId])),
})

/** The school's own account with GOV.UK Notify. */
export default function setNotifyRoute(app: App, { now, people }: NotificationDeps) {
  const route = requires(maySetWays, { fresh: true })
  const originOf = (req: FastifyRequest) => `${req.protocol}://${req.host}`

  const show = async (
    req: FastifyRequest,
    reply: FastifyReply,
    more: { errors?: FormErrors; values?: FormValues; callback?: string } = {},
  ) => {
    const shown = await req.inSchool(async tx => ({
      settings: await notifySettings(tx),
      used: await fragmentsSince(tx, allowanceYear(dateAt(now()))),
      school: await people.schoolOf(tx),
    }))
    const view = {
      ...shown,
      today: dateAt(now()),
      origin: originOf(req),
      hiddenFields: () => req.hiddenFields(),
      errors: null,
      ...more,
    }
    return reply.page(setNotifyPage({ ...view, schoolId: signedIn(req).schoolId }), more.errors ? 422 : 200)
  }

  app.get('/office/notify', route, async (req, reply) => show(req, reply))

  app.post('/office/notify', route, async (req, reply) => {
    if (req.school?.demonstration) return show(req, reply, { errors: ofDemonstration })
    const { data, errors, values } = readForm(form, req.body)
    if (!data) return show(req, reply, { errors, values: { ...values, key: '' } })
    const outcome = await req.once<{ readonly problem: 'no-key' }>(async tx => {
      const key = String(data.key)
      if (key === '' && !(await notifySettings(tx))) return { problem: 'no-key' }
      const ids = new Map(Object.entries(data))
      const templates = fields.flatMap(({ channel, kind }): NotifyTemplate[] => {
        const notifyId = ids.get(fieldOf(channel, kind)) ?? ''
        return notifyId === '' ? [] : [{ channel, kind, notifyId }]
      })
      await setNotifyAccount(tx, { key: key === '' ? null : key, templates }, now())
      await record(tx, { did: 'notify-account.set', by: signedIn(req).personId, at: now() })
      return done('/office/notify', 'Your choices are kept')
    })
    if (outcome.problem === 'no-key') return show(req, reply, { errors: { key: 'Enter the key of your account' }, values })
    return reply.seeOther(outcome)
  })

  app.post('/office/notify/remove', route, async (req, reply) => {
    const outcome = await req.once<never>(async tx => {
      await removeNotifyAccount(tx)
      await record(tx, { did: 'notify-account.removed', by: signedIn(req).personId, at: now() })
      return done('/office/notify', 'The account is removed from here')
    })
    return reply.seeOther(outcome)
  })

  /** Shown once, on the answer itself: only its hash is kept. Sent twice, the second token is the one that holds. */
  app.post('/office/notify/callback', route, async (req, reply) => {
    const callback = randomBytes(32).toString('base64url')
    await req.inSchool(async tx => {
      await setCallbackToken(tx, callback)
      await record(tx, { did: 'notify-account.callback-renewed', by: signedIn(req).personId, at: now() })
    })
    return show(req, reply, { callback })
  })
}
