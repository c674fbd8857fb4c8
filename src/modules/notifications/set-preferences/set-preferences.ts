import { z } from 'zod'
import { type App, done, readForm, signedIn } from '../../../platform/http.ts'
import { everyoneSignedIn, requires } from '../../../platform/permissions.ts'
import { type KindId, kindIds } from '../kinds.ts'
import type { NotificationDeps } from '../notification-deps.ts'
import { type Preferences, preferencesOf, setPreferences, usualPreferences } from '../preference-store.ts'
import { preferencesPage } from './set-preferences.page.ts'

const hour = z.coerce.number().int().min(0).max(23)
const minutes = 60

const ways = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform(chosen => new Set([chosen ?? []].flat()))

const form = z.object({
  account: ways,
  safeguarding: ways,
  tasks: ways,
  outcomes: ways,
  office: ways,
  quiet: z.enum(['yes', 'no'], 'Choose whether there are quiet hours'),
  quietFrom: hour.catch(20),
  quietUntil: hour.catch(7),
  rhythm: z.enum(['as-they-come', 'daily'], 'Choose when mails come'),
  summaryAt: hour.catch(16),
})

const preferencesFrom = (data: z.output<typeof form>): Preferences => {
  const chosen = (kind: KindId) => ({ email: data[kind].has('email'), text: data[kind].has('text') })
  return {
    habit: {
      quiet: data.quiet === 'yes' ? { from: data.quietFrom * minutes, until: data.quietUntil * minutes } : null,
      summaryAt: data.rhythm === 'daily' ? data.summaryAt * minutes : null,
    },
    ways: {
      account: chosen('account'),
      safeguarding: chosen('safeguarding'),
      tasks: chosen('tasks'),
      outcomes: chosen('outcomes'),
      office: chosen('office'),
    },
  }
}

/** What somebody hears of, by which way and when. */
export default function setPreferencesRoute(app: App, _deps: NotificationDeps) {
  app.get('/me/notices', requires(everyoneSignedIn), async (req, reply) => {
    const { personId } = signedIn(req)
    const preferences = await req.inSchool(async tx => (await preferencesOf(tx, [personId])).get(personId) ?? usualPreferences)
    return reply.page(preferencesPage({ preferences, kinds: kindIds, hiddenFields: req.hiddenFields(), errors: null }))
  })

  app.post('/me/notices', requires(everyoneSignedIn), async (req, reply) => {
    const { data, errors } = readForm(form, req.body)
    if (!data) {
      const view = { preferences: usualPreferences, kinds: kindIds, hiddenFields: req.hiddenFields(), errors }
      return reply.page(preferencesPage(view), 422)
    }
    const outcome = await req.once<never>(async tx => {
      await setPreferences(tx, signedIn(req).personId, preferencesFrom(data))
      return done('/me/notices', 'Your choices are kept')
    })
    return reply.seeOther(outcome)
  })
}
