import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import { type App, done, readForm, signedIn } from '../../../platform/http.ts'
import { requires, type Viewer } from '../../../platform/permissions.ts'
import { day, formWithDays } from '../../../ui/day-field.ts'
import { record } from '../../audit/index.ts'
import type { PeopleDeps } from '../people-deps.ts'
import { mayKeepPeople } from '../permissions.ts'
import { personalDataFrom, personFields } from '../person-form.ts'
import { addPeople } from '../person-store.ts'
import { isTitle, titleOf } from '../roles.ts'
import { addPersonPage, offersTitle } from './add-person.page.ts'

const longestAgency = 200

const form = (viewer: Viewer) =>
  formWithDays(
    ['birthDate', 'startsOn'],
    z.object({
      ...personFields,
      title: z.string().refine(id => {
        const title = titleOf(id)
        return title !== undefined && offersTitle(viewer, title)
      }, 'Choose what they are'),
      agency: z.string().trim().max(longestAgency, 'The agency’s name must be 200 characters or fewer'),
      startsOn: day('Enter the first day', 'The first day'),
    }),
  )

/**
 * Somebody is entered, with the first thing that they are here. What needs a second person's approval is asked for afterwards.
 * A fresh factor, as for every role: else whoever finds a browser open could enter themselves.
 */
export default function addPerson(app: App, { now }: PeopleDeps) {
  const route = requires(mayKeepPeople, { fresh: true })

  app.get('/people/new', route, async (req, reply) =>
    reply.page(addPersonPage({ viewer: signedIn(req), today: dateAt(now()), hiddenFields: req.hiddenFields() })),
  )

  app.post('/people/new', route, async (req, reply) => {
    const viewer = signedIn(req)
    const { data, errors, values } = readForm(form(viewer), req.body)
    if (errors) {
      const view = { viewer, today: dateAt(now()), hiddenFields: req.hiddenFields(), errors, values }
      return reply.page(addPersonPage(view), 422)
    }
    const { title, agency, startsOn } = data
    const person = personalDataFrom(data)
    const isPupil = title === 'pupil'
    return reply.seeOther(
      await req.once<never>(async tx => {
        const at = now()
        const entered = {
          ...person,
          ...(!isPupil && { birthDate: null, yearGroup: null }),
          titles: isTitle(title) ? [title] : [],
          startsOn,
          ...(agency !== '' && { agency }),
        }
        const [id = ''] = await addPeople(tx, [entered], { source: 'person', by: viewer.personId, now: at })
        await record(tx, { did: 'person.added', by: viewer.personId, about: id, detail: { role: title }, at })
        return done(`/people/${id}`, `${person.name} is added`)
      }),
    )
  })
}
