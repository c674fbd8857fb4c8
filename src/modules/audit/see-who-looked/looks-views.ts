import type { Tx } from '../../../platform/db/index.ts'
import { looks } from '../act-words.ts'
import type { Span } from '../entries/entry-views.ts'
import { knownPseudonym } from '../pseudonym.ts'

/** Somebody's look at a record. */
export interface Look {
  readonly seq: number
  readonly at: Temporal.Instant
  readonly did: string
  /** Null once they were erased; 'system' for the program. */
  readonly name: string | null
  /** What they were at the school that day. */
  readonly titles: readonly string[]
}

/** Looks at a person's record by others, newest first. Acts of a case are left out: they would tell that there is one. */
export async function looksAt(tx: Tx, personId: string, { before, limit }: Span): Promise<Look[]> {
  const own = await knownPseudonym(tx, personId)
  if (own === null) return []
  let found = tx
    .selectFrom('audit_entry')
    .leftJoin('audit_pseudonym', 'audit_pseudonym.pseudonym', 'audit_entry.actor')
    .leftJoin('person', 'person.id', 'audit_pseudonym.person_id')
    .select(['audit_entry.seq', 'audit_entry.at', 'audit_entry.action', 'person.id', 'person.name'])
    .where('audit_entry.subject', '=', own)
    .where('audit_entry.actor', 'not in', [own, 'system'])
    .where('audit_entry.action', 'in', looks)
    .where('audit_entry.case_id', 'is', null)
    .orderBy('audit_entry.seq', 'desc')
    .limit(limit)
  if (before !== null) found = found.where('audit_entry.seq', '<', before)
  const rows = await found.execute()
  const roles = await rolesOf(tx, [...new Set(rows.flatMap(({ id }) => id ?? []))])
  return rows.map(({ seq, at, action, id, name }) => {
    const day = at.toZonedDateTimeISO('Europe/London').toPlainDate()
    const held = roles.filter(role => role.person_id === id && isOn(role, day))
    return { seq, at, did: action, name, titles: held.map(({ role }) => role) }
  })
}

interface HeldRole {
  readonly person_id: string
  readonly role: string
  readonly starts_on: Temporal.PlainDate
  readonly ends_on: Temporal.PlainDate | null
}

const isOn = ({ starts_on, ends_on }: HeldRole, day: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(starts_on, day) <= 0 && (ends_on === null || Temporal.PlainDate.compare(ends_on, day) >= 0)

async function rolesOf(tx: Tx, people: readonly string[]): Promise<HeldRole[]> {
  if (people.length === 0) return []
  return await tx
    .selectFrom('person_role')
    .select(['person_id', 'role', 'starts_on', 'ends_on'])
    .where('person_id', 'in', people)
    .execute()
}
