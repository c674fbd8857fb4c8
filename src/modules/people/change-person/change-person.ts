import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type App, done, readForm, signedIn } from '../../../platform/http.ts'
import { languages } from '../../../platform/languages.ts'
import { requires, type Viewer } from '../../../platform/permissions.ts'
import { formWithDays } from '../../../ui/day-field.ts'
import { record } from '../../audit/index.ts'
import { keepLanguage, mailLanguageOf, notify, tellAtOldAddresses } from '../../notifications/index.ts'
import type { PeopleDeps } from '../people-deps.ts'
import { titlesHeldBy } from '../people-views.ts'
import { mayKeepPeople } from '../permissions.ts'
import type { PersonalData } from '../person.ts'
import { personalDataFrom, personFields } from '../person-form.ts'
import { changePerson } from '../person-store.ts'
import { type KnownPerson, personById } from '../person-views.ts'
import { mayChangeHolder } from '../role-approval.ts'
import { needsApproval } from '../roles.ts'
import { changePersonPage } from './change-person.page.ts'

const form = formWithDays(
  ['birthDate'],
  z.object({ ...personFields, language: z.enum(languages, 'Choose a language from the list').optional() }),
)

const changedFields = (before: KnownPerson, after: PersonalData): string[] =>
  (Object.keys(after) as (keyof PersonalData)[]).filter(field => String(before[field]) !== String(after[field]))

/**
 * What is held of somebody is put right. An address is a way in: whoever had one is told there that they have another. Of those
 * who see cases and of administrators only a head or an administrator changes it, and they are told at the new one too.
 */
export default function changePersonRoute(app: App, { now }: PeopleDeps) {
  const route = { schema: { params: z.object({ personId: z.uuid() }) }, ...requires(mayKeepPeople, { fresh: true }) }

  /** @throws NotFound, and Forbidden where only a head or an administrator may change this person */
  const toChange = async (tx: Tx, viewer: Viewer, personId: string) => {
    const person = await personById(tx, personId)
    if (!person) throw new NotFound()
    const titles = (await titlesHeldBy(tx, [personId], dateAt(now()))).get(personId) ?? []
    if (!mayChangeHolder(viewer.roles, titles)) throw new Forbidden()
    return { person, titles, mailLanguage: await mailLanguageOf(tx, personId), isGuarded: titles.some(needsApproval) }
  }

  app.get('/people/:personId/change', route, async (req, reply) => {
    const known = await req.inSchool(tx => toChange(tx, signedIn(req), req.params.personId))
    return reply.page(changePersonPage({ ...known, hiddenFields: req.hiddenFields() }))
  })

  app.post('/people/:personId/change', route, async (req, reply) => {
    const [viewer, { personId }] = [signedIn(req), req.params]
    const { data, errors, values } = readForm(form, req.body)
    if (errors) {
      const known = await req.inSchool(tx => toChange(tx, viewer, personId))
      return reply.page(changePersonPage({ ...known, errors, values, hiddenFields: req.hiddenFields() }), 422)
    }
    return reply.seeOther(
      await req.once<never>(async tx => {
        const { person, mailLanguage, isGuarded } = await toChange(tx, viewer, personId)
        const at = now()
        const after = personalDataFrom(data)
        const { language = mailLanguage.language } = data
        const hasNewLanguage = language !== mailLanguage.language && !mailLanguage.chosen
        const changed = [...changedFields(person, after), ...(hasNewLanguage ? ['language'] : [])]
        if (changed.length === 0) return done(`/people/${personId}`, 'Nothing was changed')
        await changePerson(tx, personId, after)
        if (hasNewLanguage) await keepLanguage(tx, personId, language)
        if (person.email !== null && changed.includes('email'))
          await tellAtOldAddresses(tx, new Map([[personId, person.email]]), at)
        if (isGuarded && changed.includes('email'))
          await notify(tx, { to: [personId], template: 'sign-in-changed', link: '/me', at })
        const detail = { changed: changed.join(', ') }
        await record(tx, { did: 'person.changed', by: viewer.personId, about: personId, detail, at })
        return done(`/people/${personId}`, `${after.name} is changed`)
      }),
    )
  })
}
