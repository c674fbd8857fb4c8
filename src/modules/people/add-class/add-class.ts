import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import { type App, done, readForm, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { day, formWithDays } from '../../../ui/day-field.ts'
import { record } from '../../audit/index.ts'
import { addClasses } from '../class-store.ts'
import type { PeopleDeps } from '../people-deps.ts'
import { mayKeepPeople } from '../permissions.ts'
import { yearGroups } from '../person.ts'
import { addClassPage } from './add-class.page.ts'

const longestName = 200

const form = formWithDays(
  ['startsOn'],
  z.object({
    name: z
      .string()
      .trim()
      .min(1, 'Enter what the class is called')
      .max(longestName, 'The name of the class must be 200 characters or fewer'),
    yearGroup: z
      .enum(['', ...yearGroups.map(String)], 'Choose a year group from the list')
      .transform(text => (text === '' ? null : Number(text))),
    startsOn: day('Enter the first day', 'The first day'),
  }),
)

/** A class is entered. */
export default function addClass(app: App, { now }: PeopleDeps) {
  app.get('/classes/new', requires(mayKeepPeople), async (req, reply) =>
    reply.page(addClassPage({ today: dateAt(now()), hiddenFields: req.hiddenFields() })),
  )

  app.post('/classes/new', requires(mayKeepPeople), async (req, reply) => {
    const { data, errors, values } = readForm(form, req.body)
    if (errors) return reply.page(addClassPage({ today: dateAt(now()), hiddenFields: req.hiddenFields(), errors, values }), 422)
    return reply.seeOther(
      await req.once<never>(async tx => {
        const [id = ''] = await addClasses(tx, [data])
        await record(tx, { did: 'class.added', by: signedIn(req).personId, to: { kind: 'class', id }, at: now() })
        return done(`/classes/${id}`, `${data.name} is added`)
      }),
    )
  })
}
