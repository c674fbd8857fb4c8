/**
 * Names for people in the chain. A pseudonym is a hash over a salt and the person: who holds the salt can show whom it means, nobody
 * can make it mean somebody else, and once the salt is deleted it means nobody.
 */
import { randomBytes } from 'node:crypto'
import { contextOf, type Tx } from '../../platform/db/index.ts'
import { sha256 } from './entry.ts'

const tag = 'schoolgate.audit.person.v1'
const uuidBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex')

/** The pseudonym of a person (64 hex digits) under a salt of 32 bytes. */
export const pseudonymUnder = (salt: Buffer, schoolId: string, personId: string): string =>
  sha256(tag, salt, uuidBytes(schoolId), uuidBytes(personId)).toString('hex')

/** Gives a person a pseudonym; another transaction may have been first, and its one stands. */
export async function givePseudonym(tx: Tx, personId: string): Promise<string> {
  const salt = randomBytes(32)
  await tx
    .insertInto('audit_pseudonym')
    .values({ person_id: personId, salt, pseudonym: pseudonymUnder(salt, contextOf(tx).schoolId, personId) })
    .onConflict(conflict => conflict.column('person_id').doNothing())
    .execute()
  const { pseudonym } = await tx
    .selectFrom('audit_pseudonym')
    .select('pseudonym')
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
  return pseudonym
}

/** The pseudonym of a person; null where they did nothing and nothing was about them. */
export async function knownPseudonym(tx: Tx, personId: string): Promise<string | null> {
  const row = await tx.selectFrom('audit_pseudonym').select('pseudonym').where('person_id', '=', personId).executeTakeFirst()
  return row?.pseudonym ?? null
}
