/** People leave: what they hold ends with their last day, and they stay known. */
import { sql } from 'kysely'
import { dateAt } from '../../platform/clock.ts'
import { newId, type Tx } from '../../platform/db/index.ts'
import { endSessionsOf } from '../../platform/sessions/session-store.ts'
import { inBatches, lockPerson } from './person-store.ts'
import { leavesNoAdministrator } from './role-store.ts'

/** What ends with a last day. `endsOn` is when it was to end before that was known. */
export interface Held {
  readonly kind: 'person_role' | 'class_member' | 'relation'
  readonly id: string
  readonly endsOn: string | null
}

export interface Leaver {
  readonly personId: string
  /** The last day on which they may do anything here. */
  readonly lastDay: Temporal.PlainDate
  /** Who says so; null for a program. */
  readonly by: string | null
  readonly at: Temporal.Instant
}

export type LeaverProblem = 'no-person' | 'leaving-already' | 'last-administrator'

/** Somebody leaves: all that they are and belong to ends that day; their sessions end at once where the day is over. */
export async function setLeaver(tx: Tx, { personId, ...leaving }: Leaver): Promise<{ readonly problem: LeaverProblem | null }> {
  const person = await lockPerson(tx, personId)
  if (!person) return { problem: 'no-person' }
  if (person.left_on && Temporal.PlainDate.compare(person.left_on, leaving.lastDay) <= 0) return { problem: 'leaving-already' }
  return setLeavers(tx, { personIds: [personId], ...leaving })
}

/** Several people leave on the same day, in few statements. Whoever leaves already keeps their day where that is earlier. */
export async function setLeavers(
  tx: Tx,
  { personIds, lastDay, by, at }: Omit<Leaver, 'personId'> & { readonly personIds: readonly string[] },
): Promise<{ readonly problem: 'last-administrator' | null }> {
  if (personIds.length === 0) return { problem: null }
  if (await leavesNoAdministrator(tx, personIds, lastDay)) return { problem: 'last-administrator' }
  const going = await tx
    .updateTable('person')
    .set({ left_on: lastDay })
    .where('id', 'in', personIds)
    .where(eb => eb.or([eb('left_on', 'is', null), eb('left_on', '>', lastDay)]))
    .returning('id')
    .execute()
  if (going.length === 0) return { problem: null }
  const ids = going.map(({ id }) => id)
  const held = await endAllOf(tx, ids, lastDay)
  const rows = ids.map(id => ({
    id: newId(),
    person_id: id,
    last_day: lastDay,
    held: JSON.stringify(held.get(id) ?? []),
    started_by: by,
    started_at: at,
  }))
  // A second, earlier day keeps what was held before the first.
  await inBatches(rows, batch =>
    tx
      .insertInto('leaving')
      .values(batch)
      .onConflict(conflict =>
        conflict.columns(['school_id', 'person_id']).where('withdrawn_at', 'is', null).doUpdateSet({ last_day: lastDay }),
      )
      .execute(),
  )
  if (Temporal.PlainDate.compare(lastDay, dateAt(at)) < 0) for (const id of ids) await endSessionsOf(tx, id)
  return { problem: null }
}

/** Ends what still goes on after the day. What was to begin later ends on its first day: it never takes effect. @returns what it was, by person */
async function endAllOf(tx: Tx, ids: readonly string[], lastDay: Temporal.PlainDate): Promise<Map<string, Held[]>> {
  const all: { readonly personId: string; readonly held: Held }[] = []
  const endsOn = sql<Temporal.PlainDate>`greatest(${sql.ref('starts_on')}, ${lastDay})`
  for (const kind of ['person_role', 'class_member'] as const) {
    const rows = await tx
      .selectFrom(kind)
      .select(['id', 'person_id', 'ends_on'])
      .where('person_id', 'in', ids)
      .where(eb => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>', lastDay)]))
      .execute()
    if (rows.length === 0) continue
    const rowIds = rows.map(({ id }) => id)
    await tx.updateTable(kind).set({ ends_on: endsOn }).where('id', 'in', rowIds).execute()
    all.push(...rows.map(row => ({ personId: row.person_id, held: heldOf(kind, row) })))
  }
  all.push(...(await endRelationsOf(tx, ids, lastDay)))
  const byPerson = Map.groupBy(all, ({ personId }) => personId)
  return new Map([...byPerson].map(([personId, rows]) => [personId, rows.map(({ held }) => held)]))
}

const heldOf = (kind: Held['kind'], row: { readonly id: string; readonly ends_on: Temporal.PlainDate | null }): Held => ({
  kind,
  id: row.id,
  endsOn: row.ends_on?.toString() ?? null,
})

async function endRelationsOf(tx: Tx, ids: readonly string[], lastDay: Temporal.PlainDate) {
  const rows = await tx
    .selectFrom('relation')
    .select(['id', 'adult_id', 'child_id', 'ends_on'])
    .where(eb => eb.or([eb('adult_id', 'in', ids), eb('child_id', 'in', ids)]))
    .where(eb => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>', lastDay)]))
    .execute()
  if (rows.length === 0) return []
  await tx
    .updateTable('relation')
    .set({ ends_on: sql<Temporal.PlainDate>`greatest(${sql.ref('starts_on')}, ${lastDay})` })
    .where(
      'id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute()
  const going = new Set(ids)
  return rows.map(row => ({ personId: going.has(row.adult_id) ? row.adult_id : row.child_id, held: heldOf('relation', row) }))
}

/** Keeps that somebody confirmed what holds after leaving, in the words that they were shown. @returns false where nothing is to confirm (any more) */
export async function confirmLeaving(
  tx: Tx,
  personId: string,
  shown: { readonly text: string; readonly clause: string | null },
  at: Temporal.Instant,
): Promise<boolean> {
  const confirmed = await tx
    .updateTable('leaving')
    .set({ confirmed_at: at, confirmed_text: shown.text, confirmed_clause: shown.clause })
    .where('person_id', '=', personId)
    .where('withdrawn_at', 'is', null)
    .where('confirmed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return confirmed !== undefined
}
