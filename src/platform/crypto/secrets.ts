/**
 * Secrets at rest: each sealed with a key of its school or of one person, and bound to what it is (envelope encryption).
 * Destroying a person's key makes all that was sealed for them unreadable, in backups too.
 */
import { createHmac } from 'node:crypto'
import { contextOf, type Tx } from '../db/index.ts'
import { decrypt, encrypt, newKey } from './envelope.ts'
import { keyFor } from './root-key.ts'

/** What a sealed value is: its kind ("totp", "openid-client") and the id of the thing. Opening asks for the same. */
export interface SealedAs {
  readonly kind: string
  readonly of: string
}

const labelOf = (schoolId: string, { kind, of }: SealedAs): string => `${schoolId}|${kind}|${of}`

/** Seals text under the school's key. */
export async function seal(tx: Tx, as: SealedAs, plain: string): Promise<Buffer> {
  return encrypt(await schoolKey(tx), Buffer.from(plain), labelOf(contextOf(tx).schoolId, as))
}

/** @throws Error where it was sealed as something else, for another school, or was tampered with */
export async function unseal(tx: Tx, as: SealedAs, sealed: Buffer): Promise<string> {
  return decrypt(await schoolKey(tx), sealed, labelOf(contextOf(tx).schoolId, as)).toString()
}

/** Seals text under the key of one person, who gets one at the first need. */
export async function sealFor(tx: Tx, personId: string, as: SealedAs, plain: string): Promise<Buffer> {
  const key = (await personKey(tx, personId)) ?? (await givePersonKey(tx, personId))
  return encrypt(key, Buffer.from(plain), labelOf(contextOf(tx).schoolId, as))
}

/** @returns null once the person's key was destroyed */
export async function unsealFor(tx: Tx, personId: string, as: SealedAs, sealed: Buffer): Promise<string | null> {
  const key = await personKey(tx, personId)
  return key && decrypt(key, sealed, labelOf(contextOf(tx).schoolId, as)).toString()
}

/** Destroys a person's key, for good. */
export async function destroyPersonKey(tx: Tx, personId: string): Promise<void> {
  await tx.deleteFrom('person_key').where('person_id', '=', personId).execute()
}

/** A name for a value that only this school's key can make again (HMAC-SHA-256): for finding without being able to read. 64 hex digits. */
export async function pseudonymOf(tx: Tx, kind: string, value: string): Promise<string> {
  return createHmac('sha256', await schoolKey(tx))
    .update(`${kind}|${value}`)
    .digest('hex')
}

/** The key with which passwords are peppered (HMAC): the same for all schools, never in the database. */
export const pepperOf = (tx: Tx): Buffer => keyFor(contextOf(tx).rootKey, 'pepper')

async function schoolKey(tx: Tx): Promise<Buffer> {
  const { schoolId, rootKey } = contextOf(tx)
  const wrapping = keyFor(rootKey, 'school keys')
  const label = `${schoolId}|school key`
  const row = await tx.selectFrom('school_key').select('wrapped').executeTakeFirst()
  if (row) return decrypt(wrapping, row.wrapped, label)
  const made = encrypt(wrapping, newKey(), label)
  await tx
    .insertInto('school_key')
    .values({ wrapped: made, created_at: Temporal.Now.instant() })
    .onConflict(conflict => conflict.column('school_id').doNothing())
    .execute()
  const { wrapped } = await tx.selectFrom('school_key').select('wrapped').executeTakeFirstOrThrow()
  return decrypt(wrapping, wrapped, label)
}

const personLabel = (tx: Tx, personId: string): string => labelOf(contextOf(tx).schoolId, { kind: 'person key', of: personId })

async function personKey(tx: Tx, personId: string): Promise<Buffer | null> {
  const row = await tx.selectFrom('person_key').select('wrapped').where('person_id', '=', personId).executeTakeFirst()
  return row ? decrypt(await schoolKey(tx), row.wrapped, personLabel(tx, personId)) : null
}

async function givePersonKey(tx: Tx, personId: string): Promise<Buffer> {
  const wrapped = encrypt(await schoolKey(tx), newKey(), personLabel(tx, personId))
  await tx
    .insertInto('person_key')
    .values({ person_id: personId, wrapped, created_at: Temporal.Now.instant() })
    .onConflict(conflict => conflict.columns(['school_id', 'person_id']).doNothing())
    .execute()
  const key = await personKey(tx, personId)
  if (!key) throw new Error('A person was given a key, and there is none')
  return key
}
