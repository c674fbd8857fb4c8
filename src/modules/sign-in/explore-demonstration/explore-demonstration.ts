import { dateAt } from '../../../platform/clock.ts'
import { inSchool, newId } from '../../../platform/db/index.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { App } from '../../../platform/http.ts'
import { open } from '../../../platform/permissions.ts'
import { enterSchool, furnishDemonstration, installedSchoolIds } from '../../school/index.ts'
import type { SignInDeps } from '../sign-in-deps.ts'
import { enterMadeUpPeople } from './enter-made-up-people.ts'
import { madeUpSchool } from './made-up-school.ts'

/** Loads the made-up school at the first press of the button; a second press, or a second person's, finds it there. */
export default function exploreDemonstration(app: App, { db, now, installed, adoptModelPolicy, livenDemonstration }: SignInDeps) {
  const load = async () => {
    const schoolId = newId()
    await inSchool(db, schoolId, async tx => {
      if (!(await enterSchool(tx, schoolId, madeUpSchool, now()))) return
      await enterMadeUpPeople(tx, now())
      await adoptModelPolicy(tx, dateAt(now()))
      await furnishDemonstration(tx)
      await livenDemonstration(tx, madeUpSchool)
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
