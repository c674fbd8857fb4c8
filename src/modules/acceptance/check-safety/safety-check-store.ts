/** That somebody did the check, and when: all that the school learns of it. */
import type { Tx } from '../../../platform/db/index.ts'

/** When somebody last did the check; null where they never did. */
export async function lastSafetyCheck(tx: Tx, personId: string): Promise<Temporal.PlainDate | null> {
  return (await lastSafetyChecks(tx, [personId])).get(personId) ?? null
}

/** When each of these people last did it; who never did is left out. */
export async function lastSafetyChecks(tx: Tx, personIds: readonly string[]): Promise<ReadonlyMap<string, Temporal.PlainDate>> {
  if (personIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('safety_check')
    .select(({ fn }) => ['person_id', fn.max('done_on').as('done_on')])
    .where('person_id', 'in', personIds)
    .groupBy('person_id')
    .execute()
  return new Map(rows.map(({ person_id, done_on }) => [person_id, done_on]))
}

/** Notes that somebody did the check on a day; twice on one day is once. @returns whether it was new */
export async function noteSafetyCheck(tx: Tx, personId: string, doneOn: Temporal.PlainDate): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('safety_check')
    .values({ person_id: personId, done_on: doneOn })
    .onConflict(conflict => conflict.columns(['school_id', 'person_id', 'done_on']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}
