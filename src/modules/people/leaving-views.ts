/** Leavers for pages. */
import type { Tx } from '../../platform/db/index.ts'
import { heldOn } from './held-on.ts'

/** That somebody leaves, or has left. */
export interface Leaving {
  readonly lastDay: Temporal.PlainDate
  readonly confirmedAt: Temporal.Instant | null
  /** The words that they confirmed, with the clause. */
  readonly confirmedText: string | null
  readonly confirmedClause: string | null
}

/** Null for somebody who stays. */
export async function leavingOf(tx: Tx, personId: string): Promise<Leaving | null> {
  const row = await tx
    .selectFrom('leaving')
    .select(['last_day', 'confirmed_at', 'confirmed_text', 'confirmed_clause'])
    .where('person_id', '=', personId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (!row) return null
  return {
    lastDay: row.last_day,
    confirmedAt: row.confirmed_at,
    confirmedText: row.confirmed_text,
    confirmedClause: row.confirmed_clause,
  }
}

/** Adults of a child who leaves that have no other child here: they may leave with them. Those who leave already are left out. */
export async function adultsWithNoOtherChild(
  tx: Tx,
  childId: string,
  lastDay: Temporal.PlainDate,
): Promise<{ readonly id: string; readonly name: string }[]> {
  const adults = await tx
    .selectFrom('relation')
    .innerJoin('person', 'person.id', 'relation.adult_id')
    .select(['person.id', 'person.name'])
    .where('relation.child_id', '=', childId)
    .where(heldOn('relation', lastDay))
    .where('person.left_on', 'is', null)
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .execute()
  if (adults.length === 0) return []
  const others = await tx
    .selectFrom('relation')
    .select('adult_id')
    .where(
      'adult_id',
      'in',
      adults.map(({ id }) => id),
    )
    .where('child_id', '!=', childId)
    .where(heldOn('relation', lastDay.add({ days: 1 })))
    .execute()
  const staying = new Set(others.map(({ adult_id }) => adult_id))
  return adults.filter(({ id }) => !staying.has(id))
}
