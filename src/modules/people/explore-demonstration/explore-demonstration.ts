import { inSchool, newId } from '../../../platform/db/index.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { App } from '../../../platform/http.ts'
import { open } from '../../../platform/permissions.ts'
import { type PeopleDeps, today } from '../people-deps.ts'
import { addPeople } from '../person-store.ts'
import { enterSchool } from '../school-store.ts'
import { installedSchoolIds } from '../school-views.ts'
import { madeUpPeople, madeUpSchool } from './made-up-school.ts'

/** Loads the made-up school at the first press of the button; a second press, or a second person's, finds it there. */
export default function exploreDemonstration(app: App, { db, now, installed, adoptModelPolicy }: PeopleDeps) {
  const load = async () => {
    const schoolId = newId()
    await inSchool(db, schoolId, async tx => {
      if (!(await enterSchool(tx, schoolId, madeUpSchool, now()))) return
      await addPeople(tx, madeUpPeople, now())
      await adoptModelPolicy(tx, today(now()))
    })
    installed.forget()
  }

  app.post('/demonstration', open('Anyone may look around before a school is set up'), async (_req, reply) => {
    const { real, demonstration } = await installedSchoolIds(db)
    if (real) throw new NotFound()
    if (!demonstration) await load()
    return reply.seeOther('/personas')
  })
}
