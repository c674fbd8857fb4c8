/** Schools as the platform needs them: the one of a transaction, and the one that this installation is for. */
import { type Database, inSchool, type Tx, withoutSchool } from '../../platform/db/index.ts'
import type { School } from '../../platform/http.ts'
import { demonstrationSlug } from './school-store.ts'

/** Until a school has chosen its colour. */
const usualBrand = '#0b5563'

/** The school of this transaction; null where it is not, or no longer, there. */
export async function schoolOf(tx: Tx): Promise<School | null> {
  const row = await tx.selectFrom('school').select(['id', 'name', 'primary_colour', 'demonstration']).executeTakeFirst()
  return row ? { id: row.id, name: row.name, brand: row.primary_colour ?? usualBrand, demonstration: row.demonstration } : null
}

/** The ids of the first real school and of the demonstration, where there are such. */
export async function installedSchoolIds(db: Database): Promise<{ readonly real?: string; readonly demonstration?: string }> {
  return withoutSchool(db, async tx => {
    const slugs = tx.selectFrom('school_slug').select('school')
    const real = await slugs.where('slug', '!=', demonstrationSlug).orderBy('school').limit(1).executeTakeFirst()
    const demonstration = await slugs.where('slug', '=', demonstrationSlug).executeTakeFirst()
    return { ...(real && { real: real.school }), ...(demonstration && { demonstration: demonstration.school }) }
  })
}

/** The school that whoever is not signed in sees: the first real one, else the demonstration, else none. */
export async function installedSchool(db: Database): Promise<School | null> {
  const { real, demonstration } = await installedSchoolIds(db)
  const id = real ?? demonstration
  return id === undefined ? null : inSchool(db, id, schoolOf)
}
