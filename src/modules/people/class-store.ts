/** Writes classes and who belongs to them. */
import { newId, type Tx } from '../../platform/db/index.ts'
import { inBatches, type Source } from './person-store.ts'

/** How somebody belongs to a class. */
export const belongings = ['pupil', 'teacher', 'assistant'] as const
export type BelongsAs = (typeof belongings)[number]

export interface NewClass {
  readonly name: string
  /** -1 nursery, 0 reception, 1 to 13; null for a mixed class. */
  readonly yearGroup: number | null
  readonly startsOn: Temporal.PlainDate
}

/** Enters classes; ids come back in the same order. */
export async function addClasses(tx: Tx, classes: readonly NewClass[]): Promise<string[]> {
  const rows = classes.map(({ name, yearGroup, startsOn }) => ({ id: newId(), name, year_group: yearGroup, starts_on: startsOn }))
  await inBatches(rows, batch => tx.insertInto('class').values(batch).execute())
  return rows.map(({ id }) => id)
}

export interface NewClassMember {
  readonly classId: string
  readonly personId: string
  readonly belongsAs: BelongsAs
  readonly startsOn: Temporal.PlainDate
}

/** Puts people into classes. Whoever is there already, in the same way, stays as they are. */
export async function addClassMembers(tx: Tx, members: readonly NewClassMember[], source: Source): Promise<void> {
  const rows = members.map(({ classId, personId, belongsAs, startsOn }) => ({
    id: newId(),
    class_id: classId,
    person_id: personId,
    belongs_as: belongsAs,
    starts_on: startsOn,
    source,
  }))
  await inBatches(rows, batch =>
    tx
      .insertInto('class_member')
      .values(batch)
      .onConflict(conflict =>
        conflict.columns(['school_id', 'class_id', 'person_id', 'belongs_as']).where('ends_on', 'is', null).doNothing(),
      )
      .execute(),
  )
}

/** Ends that somebody belongs to a class; a place that had not begun by that day never was. @returns whom it concerned, undefined where there is no such place */
export async function endClassMember(
  tx: Tx,
  memberId: string,
  lastDay: Temporal.PlainDate,
): Promise<{ readonly personId: string; readonly classId: string } | undefined> {
  const row = await tx
    .selectFrom('class_member')
    .select(['person_id', 'class_id', 'starts_on'])
    .where('id', '=', memberId)
    .where(eb => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>', lastDay)]))
    .forUpdate()
    .executeTakeFirst()
  if (!row) return undefined
  if (Temporal.PlainDate.compare(row.starts_on, lastDay) > 0)
    await tx.deleteFrom('class_member').where('id', '=', memberId).execute()
  else await tx.updateTable('class_member').set({ ends_on: lastDay }).where('id', '=', memberId).execute()
  return { personId: row.person_id, classId: row.class_id }
}
