/** Which school whoever is not signed in sees: asked for by nearly every request, so remembered for a moment. */
import type { Database } from '../../platform/db/index.ts'
import type { School } from '../../platform/http.ts'
import { isSlug } from './school-store.ts'
import { installedSchool, schoolNamed } from './school-views.ts'

/** The remembered answers. */
export interface InstalledSchool {
  /** The school that the browser chose, by the word in addresses; where that is none, the usual one. */
  readonly find: (chosen: string | null) => Promise<School | null>
  /** The school of that word; null where there is none. */
  readonly named: (slug: string) => Promise<School | null>
  /** To be called when a school was entered or changed; other processes notice within the moment. */
  readonly forget: () => void
}

const moment = Temporal.Duration.from({ seconds: 5 })

/** Anybody can send any word: beyond so many, all are forgotten. */
const mostRemembered = 1000

/** One for each process. */
export function installedSchoolOf(db: Database, now: () => Temporal.Instant): InstalledSchool {
  const remembered = new Map<string | null, { readonly school: School | null; readonly until: Temporal.Instant }>()

  /** @param slug null for the usual school */
  const recall = async (slug: string | null, ask: () => Promise<School | null>): Promise<School | null> => {
    const known = remembered.get(slug)
    if (known && Temporal.Instant.compare(now(), known.until) < 0) return known.school
    const school = await ask()
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(slug, { school, until: now().add(moment) })
    return school
  }

  const named = async (slug: string) => (isSlug(slug) ? recall(slug, () => schoolNamed(db, slug)) : null)
  return {
    named,
    find: async chosen => (chosen === null ? null : await named(chosen)) ?? recall(null, () => installedSchool(db)),
    forget: () => remembered.clear(),
  }
}
