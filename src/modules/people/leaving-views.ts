/** Leavers for pages. */
import type { Tx } from '../../platform/db/index.ts'

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
