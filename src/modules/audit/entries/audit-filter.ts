/** Which entries somebody asks for. It stands in the address of the page, and in the form that takes them away. */
import { z } from 'zod'
import type { Tx } from '../../../platform/db/index.ts'
import { actGroups } from '../act-words.ts'

const name = z.string().trim().max(200).catch('')
const day = z.iso.date().or(z.literal('')).catch('')

/** What is not understood is left out. */
export const auditFilter = z.object({
  /** Part of the name of who did it, and of whom it is about. */
  who: name.default(''),
  about: name.default(''),
  what: z.enum(['', ...actGroups.map(({ id }) => id)]).catch(''),
  from: day.default(''),
  to: day.default(''),
})

export type AuditFilter = z.infer<typeof auditFilter>

export const isFiltered = (filter: AuditFilter): boolean => Object.values(filter).some(value => value !== '')

/** The filter as a query can use it. */
export interface EntryQuery {
  /** Pseudonyms; null for anybody. */
  readonly actors: readonly string[] | null
  readonly subjects: readonly string[] | null
  /** Words before the dot; empty for any act. */
  readonly begin: readonly string[]
  readonly from: Temporal.Instant | null
  readonly before: Temporal.Instant | null
  /** The person whom it is about, where the name fits one alone. */
  readonly person: string | null
}

const longestChoice = 200

/** People whose names hold all the words. */
async function named(tx: Tx, typed: string) {
  const words = typed.split(/\s+/).map(word => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`)
  return await tx
    .selectFrom('person')
    .innerJoin('audit_pseudonym', 'audit_pseudonym.person_id', 'person.id')
    .select(['person.id', 'audit_pseudonym.pseudonym'])
    .where(eb => eb.and(words.map(word => eb('person.name', 'ilike', word))))
    .limit(longestChoice)
    .execute()
}

/** Midnight at the school, at the beginning of a day. */
const midnight = (text: string, days: number): Temporal.Instant | null =>
  text === '' ? null : Temporal.PlainDate.from(text).add({ days }).toZonedDateTime('Europe/London').toInstant()

/** Looks up the names of a filter. */
export async function queryFor(tx: Tx, { who, about, what, from, to }: AuditFilter): Promise<EntryQuery> {
  const actors = who === '' ? null : await named(tx, who)
  const subjects = about === '' ? null : await named(tx, about)
  return {
    actors: actors?.map(({ pseudonym }) => pseudonym) ?? null,
    subjects: subjects?.map(({ pseudonym }) => pseudonym) ?? null,
    begin: actGroups.find(({ id }) => id === what)?.begin ?? [],
    from: midnight(from, 0),
    before: midnight(to, 1),
    person: subjects?.length === 1 ? (subjects[0]?.id ?? null) : null,
  }
}
