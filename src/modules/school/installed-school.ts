/** Which school whoever is not signed in sees: asked for by nearly every request, so remembered for a moment. */
import type { Database } from '../../platform/db/index.ts'
import type { School } from '../../platform/http.ts'
import { installedSchool } from './school-views.ts'

/** The remembered answer. `forget` when a school was entered; other processes notice within the moment. */
export interface InstalledSchool {
  readonly find: () => Promise<School | null>
  readonly forget: () => void
}

const moment = Temporal.Duration.from({ seconds: 5 })

/** One for each process. */
export function installedSchoolOf(db: Database, now: () => Temporal.Instant): InstalledSchool {
  let remembered: { readonly school: School | null; readonly until: Temporal.Instant } | undefined
  return {
    forget: () => {
      remembered = undefined
    },
    find: async () => {
      if (remembered && Temporal.Instant.compare(now(), remembered.until) < 0) return remembered.school
      const school = await installedSchool(db)
      remembered = { school, until: now().add(moment) }
      return school
    },
  }
}
