/** Writes schools. A school's first row is written within its own transaction, under the id that it is to have. */
import type { Tx } from '../../platform/db/index.ts'

/** The word in addresses that is kept for the made-up school. */
export const demonstrationSlug = 'demonstration'

const longestSlug = 60

/** "St Oswin's Primary" → "st-oswins-primary": letters, figures and single dashes. */
export function slugFor(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, '')
  return slug === '' || slug === demonstrationSlug ? 'school' : slug
}

/** Whether a text can be the word for a school in addresses, as the table has them. */
export const isSlug = (text: string): boolean => text.length <= longestSlug && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)

/** A school to be entered. */
export interface NewSchool {
  readonly name: string
  readonly slug: string
  readonly demonstration: boolean
}

/**
 * Enters the school of this transaction.
 *
 * @returns false, and nothing is entered, where another school has the slug already
 */
export async function enterSchool(
  tx: Tx,
  schoolId: string,
  { name, slug, demonstration }: NewSchool,
  now: Temporal.Instant,
): Promise<boolean> {
  const taken = await tx
    .insertInto('school_slug')
    .values({ slug, school: schoolId })
    .onConflict(conflict => conflict.column('slug').doNothing())
    .returning('slug')
    .executeTakeFirst()
  if (!taken) return false
  await tx.insertInto('school').values({ name, demonstration, created_at: now }).execute()
  return true
}
