/** The passwords of people, hashed. */
import type { Tx } from '../../../platform/db/index.ts'
import type { PasswordHash } from './password-hash.ts'

/** Sets a person's password; one that was there is gone. */
export async function setPassword(
  tx: Tx,
  personId: string,
  { hash, salt, memory, passes, parallelism }: PasswordHash,
  now: Temporal.Instant,
): Promise<void> {
  const values = { hash, salt, memory, passes, parallelism, changed_at: now }
  await tx
    .insertInto('password')
    .values({ person_id: personId, ...values })
    .onConflict(conflict => conflict.column('person_id').doUpdateSet(values))
    .execute()
}

/** Replaces a hash by one of the same password, unless the password was changed meanwhile. */
export async function replaceHash(tx: Tx, personId: string, old: PasswordHash, made: PasswordHash): Promise<void> {
  const { hash, salt, memory, passes, parallelism } = made
  await tx
    .updateTable('password')
    .set({ hash, salt, memory, passes, parallelism })
    .where('person_id', '=', personId)
    .where('hash', '=', old.hash)
    .execute()
}

/** Takes a person's password away, with what belongs to it: the authenticator and its recovery codes. */
export async function removePassword(tx: Tx, personId: string): Promise<void> {
  await tx.deleteFrom('password').where('person_id', '=', personId).execute()
  await tx.deleteFrom('authenticator').where('person_id', '=', personId).execute()
  await tx.deleteFrom('recovery_code').where('person_id', '=', personId).execute()
}

/** Whether somebody else with this email address signs in with a password: it would not say who is meant. */
export async function isAddressTaken(tx: Tx, personId: string, email: string): Promise<boolean> {
  const other = await tx
    .selectFrom('person')
    .innerJoin('password', 'password.person_id', 'person.id')
    .select('person.id')
    .where(eb => eb(eb.fn<string>('lower', ['person.email']), '=', email.toLowerCase()))
    .where('person.id', '!=', personId)
    .executeTakeFirst()
  return other !== undefined
}
