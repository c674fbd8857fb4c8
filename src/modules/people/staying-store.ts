/** Leavers who stay after all, and those who come back. */
import { dateAt } from '../../platform/clock.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Held } from './leaving-store.ts'

export type UndoProblem = 'not-leaving' | 'too-late'

/** Somebody stays after all, and holds again what they held: until their last day is over. */
export async function undoLeaver(
  tx: Tx,
  personId: string,
  { at }: { readonly at: Temporal.Instant },
): Promise<{ readonly problem: UndoProblem | null }> {
  const leaving = await lockLeaving(tx, personId)
  if (!leaving) return { problem: 'not-leaving' }
  if (Temporal.PlainDate.compare(leaving.last_day, dateAt(at)) < 0) return { problem: 'too-late' }
  // Written by setLeavers only, from the same type.
  await restore(tx, personId, leaving.held as unknown as readonly Held[])
  await withdraw(tx, leaving.id, personId, at)
  return { problem: null }
}

/** Gives back the last days that things had. What goes on without an end was entered since: the same is not doubled. */
async function restore(tx: Tx, personId: string, all: readonly Held[]): Promise<void> {
  const anew = new Set([...(await placesAnew(tx, personId)), ...(await relationsAnew(tx, personId))])
  for (const { kind, id, endsOn } of all) {
    if (anew.has(id)) continue
    const ends_on = endsOn === null ? null : Temporal.PlainDate.from(endsOn)
    await tx.updateTable(kind).set({ ends_on }).where('id', '=', id).execute()
  }
}

type Dated = { readonly id: string; readonly ends_on: Temporal.PlainDate | null }

/** The ids of rows that are the same, by their key, as one that goes on without an end. */
function doubled<Row extends Dated>(rows: readonly Row[], keyOf: (row: Row) => string): string[] {
  const going = new Set(rows.filter(({ ends_on }) => ends_on === null).map(keyOf))
  return rows.filter(row => going.has(keyOf(row))).map(({ id }) => id)
}

async function placesAnew(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('class_member')
    .select(['id', 'class_id', 'belongs_as', 'ends_on'])
    .where('person_id', '=', personId)
    .execute()
  return doubled(rows, ({ class_id, belongs_as }) => `${class_id} ${belongs_as}`)
}

async function relationsAnew(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('relation')
    .select(['id', 'adult_id', 'child_id', 'ends_on'])
    .where(eb => eb.or([eb('adult_id', '=', personId), eb('child_id', '=', personId)]))
    .execute()
  return doubled(rows, ({ adult_id, child_id }) => `${adult_id} ${child_id}`)
}

/** Somebody who had left is here again. What they held stays ended: they are given their roles anew. @returns false where they had not left */
export async function readmit(tx: Tx, personId: string, { at }: { readonly at: Temporal.Instant }): Promise<boolean> {
  const leaving = await lockLeaving(tx, personId)
  if (!leaving) return false
  await withdraw(tx, leaving.id, personId, at)
  return true
}

async function withdraw(tx: Tx, leavingId: string, personId: string, at: Temporal.Instant): Promise<void> {
  await tx.updateTable('leaving').set({ withdrawn_at: at }).where('id', '=', leavingId).execute()
  await tx.updateTable('person').set({ left_on: null }).where('id', '=', personId).execute()
}

const lockLeaving = (tx: Tx, personId: string) =>
  tx
    .selectFrom('leaving')
    .select(['id', 'last_day', 'held'])
    .where('person_id', '=', personId)
    .where('withdrawn_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
