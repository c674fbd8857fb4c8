/** The code of a school's door. */
import type { Tx } from '../../../platform/db/index.ts'
import { newCode } from './door.ts'

/** The school's code and since when it has been so; null where the door was never opened. */
export async function doorOf(tx: Tx): Promise<{ readonly code: string; readonly since: Temporal.Instant } | null> {
  return (await tx.selectFrom('door').select(['code', 'since']).executeTakeFirst()) ?? null
}

/** Gives the school of the transaction a code, or another one: posters with the old one stop working. @returns the new code */
export async function renewDoor(tx: Tx, now: Temporal.Instant): Promise<string> {
  const door = { code: newCode(), since: now }
  await tx
    .insertInto('door')
    .values(door)
    .onConflict(conflict => conflict.column('school_id').doUpdateSet(door))
    .execute()
  return door.code
}

/** Those who come in at the same moment wait for one another here: badges of a day are counted one by one. */
export async function lockDoor(tx: Tx): Promise<void> {
  await tx.selectFrom('door').select('code').forUpdate().executeTakeFirst()
}
