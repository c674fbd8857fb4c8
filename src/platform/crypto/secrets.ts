/**
 * Secrets at rest: each sealed with a key of its school or of one person, and bound to what it is (envelope encryption).
 * Destroying a person's key makes all that was sealed for them unreadable, in backups too once those of the key are gone.
 */
import { createHmac } from 'node:crypto'
import { contextOf, type Tx } from '../db/index.ts'
import { canonicalBytes } from './canonical-bytes.ts'
import { decrypt, encrypt, newKey } from './envelope.ts'
import { keyFor } from './root-key.ts'

/** What a sealed value is: its kind ("totp", "openid-client") and the id of the thing. Opening asks for the same. */
export interface SealedAs {
  readonly kind: string
  readonly of: string
}

const labelOf = (tx: Tx, { kind, of }: SealedAs): Buffer => canonicalBytes([contextOf(tx).schoolId, kind, of])

/** Seals text under the school's key. */
export async function seal(tx: Tx, as: SealedAs, plain: string): Promise<Buffer> {
  return encrypt(await schoolKey(tx), Buffer.from(plain), labelOf(tx, as))
}

/** @throws Error where it was sealed as something else, for another school, or was tampered with */
export async function unseal(tx: Tx, as: SealedAs, sealed: Buffer): Promise<string> {
  return decrypt(await schoolKey(tx), sealed, labelOf(tx, as)).toString()
}

/** Seals text under the key of one person, who gets one at the first need. */
export async function sealFor(tx: Tx, personId: string, as: SealedAs, plain: string): Promise<Buffer> {
  return (await sealerFor(tx, personId))(as, plain)
}

/** As `sealFor`, for several values or one whose name is not known yet: the key is fetched once. */
export async function sealerFor(tx: Tx, personId: string): Promise<(as: SealedAs, plain: string) => Buffer> {
  const key = (await personKeys(tx, [personId])).get(personId) ?? (await givePersonKey(tx, personId))
  return (as, plain) => encrypt(key, Buffer.from(plain), labelOf(tx, as))
}

/** @returns null once the person's key was destroyed */
export async function unsealFor(tx: Tx, personId: string, as: SealedAs, sealed: Buffer): Promise<string | null> {
  return (await unsealerFor(tx, [personId]))(personId, as, sealed)
}

/** As `unsealFor`, for values of many people: their keys are fetched at once. */
export async function unsealerFor(
  tx: Tx,
  personIds: readonly string[],
): Promise<(personId: string, as: SealedAs, sealed: Buffer) => string | null> {
  const keys = await personKeys(tx, personIds)
  return (personId, as, sealed) => {
    const key = keys.get(personId)
    return key ? decrypt(key, sealed, labelOf(tx, as)).toString() : null
  }
}

/** Destroys a person's key, for good. Should something be sealed for them again, they get another. */
export async function destroyPersonKey(tx: Tx, personId: string): Promise<void> {
  await tx.deleteFrom('person_key').where('person_id', '=', personId).execute()
}

/** A name for a value that only this school's key can make again (HMAC-SHA-256): for finding without being able to read. 64 hex digits. */
export async function pseudonymOf(tx: Tx, kind: string, value: string): Promise<string> {
  return createHmac('sha256', keyFor(await schoolKey(tx), 'pseudonyms'))
    .update(canonicalBytes([kind, value]))
    .digest('hex')
}

/** The key with which passwords are peppered (HMAC): the same for all schools, never in the database. */
export const pepperOf = (tx: Tx): Buffer => keyFor(contextOf(tx).rootKey, 'pepper')

/** Opened once in each transaction: never kept longer, since the transaction that makes one may yet be rolled back. */
const opened = new WeakMap<Tx, Buffer>()

async function schoolKey(tx: Tx): Promise<Buffer> {
  const known = opened.get(tx)
  if (known) return known
  const wrapped = (await wrappedSchoolKey(tx)) ?? (await giveSchoolKey(tx))
  return openSchoolKey(tx, wrapped)
}

const wrappingKey = (tx: Tx): Buffer => keyFor(contextOf(tx).rootKey, 'school keys')
const schoolLabel = (tx: Tx): Buffer => labelOf(tx, { kind: 'school key', of: '' })
const personLabel = (tx: Tx, personId: string): Buffer => labelOf(tx, { kind: 'person key', of: personId })

function openSchoolKey(tx: Tx, wrapped: Buffer): Buffer {
  const key = opened.get(tx) ?? decrypt(wrappingKey(tx), wrapped, schoolLabel(tx))
  opened.set(tx, key)
  return key
}

async function wrappedSchoolKey(tx: Tx): Promise<Buffer | undefined> {
  return (await tx.selectFrom('school_key').select('wrapped').executeTakeFirst())?.wrapped
}

async function giveSchoolKey(tx: Tx): Promise<Buffer> {
  await tx
    .insertInto('school_key')
    .values({ wrapped: encrypt(wrappingKey(tx), newKey(), schoolLabel(tx)), created_at: Temporal.Now.instant() })
    .onConflict(conflict => conflict.column('school_id').doNothing())
    .execute()
  // Another transaction may have been first: its key stands.
  const wrapped = await wrappedSchoolKey(tx)
  if (!wrapped) throw new Error('A school was given a key, and there is none')
  return wrapped
}

async function personKeys(tx: Tx, personIds: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  if (personIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('person_key')
    .innerJoin('school_key', 'school_key.school_id', 'person_key.school_id')
    .select(['person_key.person_id', 'person_key.wrapped', 'school_key.wrapped as school_wrapped'])
    .where('person_key.person_id', 'in', personIds)
    .execute()
  return new Map(
    rows.map(({ person_id, wrapped, school_wrapped }) => [
      person_id,
      decrypt(openSchoolKey(tx, school_wrapped), wrapped, personLabel(tx, person_id)),
    ]),
  )
}

async function givePersonKey(tx: Tx, personId: string): Promise<Buffer> {
  const wrapped = encrypt(await schoolKey(tx), newKey(), personLabel(tx, personId))
  await tx
    .insertInto('person_key')
    .values({ person_id: personId, wrapped, created_at: Temporal.Now.instant() })
    .onConflict(conflict => conflict.columns(['school_id', 'person_id']).doNothing())
    .execute()
  const key = (await personKeys(tx, [personId])).get(personId)
  if (!key) throw new Error('A person was given a key, and there is none')
  return key
}
