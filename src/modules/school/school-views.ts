/** Schools as the platform needs them. */
import { contextOf, type Database, inSchool, type Tx, withoutSchool } from '../../platform/db/index.ts'
import type { School } from '../../platform/http.ts'
import { crestPath } from './crest/crest.ts'
import { demonstrationSlug } from './school-store.ts'

/** Until a school has chosen its colour. */
const usualBrand = '#0b5563'

interface SchoolRow {
  readonly id: string
  readonly name: string
  readonly primary_colour: string | null
  readonly secondary_colour: string | null
  readonly crest: string | null
  readonly demonstration: boolean
}

/** A school as requests carry it. */
export const schoolFrom = ({ id, name, primary_colour, secondary_colour, crest, demonstration }: SchoolRow): School => ({
  id,
  name,
  brand: primary_colour ?? usualBrand,
  ...(secondary_colour === null ? {} : { second: secondary_colour }),
  ...(crest === null ? {} : { crest: crestPath(crest) }),
  demonstration,
})

/** The school of the transaction as requests carry it; null where there is no such school. */
export async function requestSchool(tx: Tx): Promise<School | null> {
  const row = await tx
    .selectFrom('school')
    .select(['id', 'name', 'primary_colour', 'secondary_colour', 'crest', 'demonstration'])
    .executeTakeFirst()
  return row ? schoolFrom(row) : null
}

/** The word in addresses of the school of the transaction. */
export async function slugOf(tx: Tx): Promise<string> {
  const named = tx.selectFrom('school_slug').select('slug').where('school', '=', contextOf(tx).schoolId)
  return (await named.executeTakeFirstOrThrow()).slug
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
  return id === undefined ? null : inSchool(db, id, requestSchool)
}

/** The school that has this word in addresses. */
export async function schoolNamed(db: Database, slug: string): Promise<School | null> {
  const row = await withoutSchool(db, tx =>
    tx.selectFrom('school_slug').select('school').where('slug', '=', slug).executeTakeFirst(),
  )
  return row ? inSchool(db, row.school, requestSchool) : null
}

/** The school of the transaction as the thing that an act was done to. */
export const schoolOf = (tx: Tx): { readonly kind: 'school'; readonly id: string } => ({
  kind: 'school',
  id: contextOf(tx).schoolId,
})
