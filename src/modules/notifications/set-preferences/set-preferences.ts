import { z } from 'zod'
import { Fault } from '../../../platform/errors.ts'
import { type App, done, readForm, signedIn } from '../../../platform/http.ts'
import { languages } from '../../../platform/languages.ts'
import { everyoneSignedIn, requires } from '../../../platform/permissions.ts'
import { type KindId, kindIds } from '../kinds.ts'
import { chooseLanguage, languageOf } from '../language-store.ts'
import { type Preferences, preferencesOf, setPreferences, usualPreferences } from '../preference-store.ts'
import { preferencesWords } from './preferences.words.ts'
import { preferencesPage } from './set-preferences.page.ts'

const hour = z.coerce.number().int().min(0).max(23)
const hourOrNone = z.union([z.literal('none'), hour])
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
  reminders: ways,
  office: ways,
  quietFrom: hourOrNone,
  quietUntil: hour,
  summaryAt: hourOrNone,
  language: z.enum(languages).optional(),
})

const preferencesFrom = (data: z.output<typeof form>): Preferences => {
  const chosen = (kind: KindId) => ({ email: data[kind].has('email'), text: data[kind].has('text') })
  return {
    habit: {
      quiet: data.quietFrom === 'none' ? null : { from: data.quietFrom * minutes, until: data.quietUntil * minutes },
      summaryAt: data.summaryAt === 'none' ? null : data.summaryAt * minutes,
    },
    ways: {
      account: chosen('account'),
      safeguarding: chosen('safeguarding'),
      tasks: chosen('tasks'),
      outcomes: chosen('outcomes'),
      reminders: chosen('reminders'),
      office: chosen('office'),
    },
  }
}

/** What somebody hears of, by which way and when. */
export default function setPreferencesRoute(app: App) {
  app.get('/me/notices', requires(everyoneSignedIn), async (req, reply) => {
    const { personId } = signedIn(req)
    const kept = await req.inSchool(async tx => ({
      preferences: (await preferencesOf(tx, [personId])).get(personId) ?? usualPreferences,
      language: await languageOf(tx, personId),
    }))
    const words = preferencesWords.in(req.language)
    return reply.page(preferencesPage({ ...kept, words, kinds: kindIds, hiddenFields: req.hiddenFields() }))
  })

  app.post('/me/notices', requires(everyoneSignedIn), async (req, reply) => {
    const { data } = readForm(form, req.body)
    if (!data) throw new Fault('not-acceptable', 'choices that the page does not offer')
    const outcome = await req.once<never>(async tx => {
      const { personId } = signedIn(req)
      await setPreferences(tx, personId, preferencesFrom(data))
      if (data.language) await chooseLanguage(tx, personId, data.language)
      return done('/me/notices', preferencesWords.in(req.language).t('notices.kept'))
    })
    return reply.seeOther(outcome)
  })
}
