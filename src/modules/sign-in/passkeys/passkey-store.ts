/** The passkeys of people: public keys only, so that nothing in the database lets anyone in. */
import { newId, type Tx } from '../../../platform/db/index.ts'

/** A passkey as it is verified. */
export interface StoredPasskey {
  readonly id: string
  readonly personId: string
  readonly credentialId: string
  readonly publicKey: Buffer
  /** How often it was used, as it says itself; 0 where it does not count. */
  readonly counter: number
  readonly transports: readonly string[]
}

/** A passkey as its owner sees it. */
export interface OwnPasskey {
  readonly id: string
  readonly name: string
  /** Whether it is kept in more places than one device. */
  readonly backedUp: boolean
  readonly addedAt: Temporal.Instant
  readonly usedAt: Temporal.Instant | null
}

export interface NewPasskey extends Omit<StoredPasskey, 'id'> {
  readonly name: string
  readonly backedUp: boolean
}

/** Keeps a new passkey. @returns its id, or null where somebody has it already */
export async function addPasskey(tx: Tx, passkey: NewPasskey, now: Temporal.Instant): Promise<string | null> {
  const added = await tx
    .insertInto('passkey')
    .values({
      id: newId(),
      person_id: passkey.personId,
      credential_id: passkey.credentialId,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: [...passkey.transports],
      backed_up: passkey.backedUp,
      name: passkey.name,
      created_at: now,
    })
    .onConflict(conflict => conflict.columns(['credential_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return added?.id ?? null
}

/** The passkey with that id of the authenticator's, locked: of two uses at once the second sees the counter of the first. */
export async function lockPasskey(tx: Tx, credentialId: string): Promise<StoredPasskey | null> {
  const row = await tx
    .selectFrom('passkey')
    .select(['id', 'person_id', 'public_key', 'counter', 'transports'])
    .where('credential_id', '=', credentialId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return null
  const { id, person_id: personId, public_key: publicKey, counter, transports } = row
  return { id, personId, credentialId, publicKey, counter, transports }
}

/** Notes that a passkey was used. */
export async function notePasskeyUse(
  tx: Tx,
  passkeyId: string,
  { counter, backedUp }: { readonly counter: number; readonly backedUp: boolean },
  now: Temporal.Instant,
): Promise<void> {
  await tx.updateTable('passkey').set({ counter, backed_up: backedUp, used_at: now }).where('id', '=', passkeyId).execute()
}

/** What the authenticators of a person call their passkeys. */
export async function credentialsOf(tx: Tx, personId: string): Promise<{ readonly id: string; readonly transports: string[] }[]> {
  const rows = await tx.selectFrom('passkey').select(['credential_id', 'transports']).where('person_id', '=', personId).execute()
  return rows.map(({ credential_id: id, transports }) => ({ id, transports }))
}

/** A person's passkeys, the oldest first. */
export async function passkeysOf(tx: Tx, personId: string): Promise<OwnPasskey[]> {
  const rows = await tx
    .selectFrom('passkey')
    .select(['id', 'name', 'backed_up', 'created_at', 'used_at'])
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .execute()
  return rows.map(row => ({
    id: row.id,
    name: row.name,
    backedUp: row.backed_up,
    addedAt: row.created_at,
    usedAt: row.used_at,
  }))
}

/** Calls a person's own passkey something else. @returns false where they have no such passkey */
export async function renamePasskey(tx: Tx, personId: string, passkeyId: string, name: string): Promise<boolean> {
  const ofPerson = tx.updateTable('passkey').set({ name }).where('person_id', '=', personId)
  return (await ofPerson.where('id', '=', passkeyId).returning('id').executeTakeFirst()) !== undefined
}

/** Removes a person's own passkey. @returns false where they have no such passkey */
export async function removePasskey(tx: Tx, personId: string, passkeyId: string): Promise<boolean> {
  const ofPerson = tx.deleteFrom('passkey').where('person_id', '=', personId)
  return (await ofPerson.where('id', '=', passkeyId).returning('id').executeTakeFirst()) !== undefined
}
