/** Ten codes on paper, for the day on which the authenticator is lost. Each works once; the database holds keyed hashes. */
import { createHmac, randomInt } from 'node:crypto'
import { pepperOf } from '../../../platform/crypto/secrets.ts'
import type { Tx } from '../../../platform/db/index.ts'

const count = 10
/** Without those that are mistaken for one another. */
const characters = 'abcdefghjkmnpqrstuvwxyz23456789'
const lengthOfHalf = 5

const half = (): string => Array.from({ length: lengthOfHalf }, () => characters[randomInt(characters.length)]).join('')

const hashOf = (tx: Tx, personId: string, code: string): Buffer =>
  createHmac('sha256', pepperOf(tx)).update(`recovery code|${personId}|${code}`).digest()

/** As typed: capitals, spaces and dashes do not matter. */
const plain = (typed: string): string => typed.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

/** Makes a person's codes; those from before are worth nothing any more. @returns them, "k7w2m-p9xq4", to be shown this once */
export async function newRecoveryCodes(tx: Tx, personId: string): Promise<string[]> {
  const codes = Array.from({ length: count }, () => `${half()}-${half()}`)
  await tx.deleteFrom('recovery_code').where('person_id', '=', personId).execute()
  const rows = codes.map(code => ({ person_id: personId, code_hash: hashOf(tx, personId, plain(code)) }))
  await tx.insertInto('recovery_code').values(rows).execute()
  return codes
}

/** Uses a code up. @returns false where it is none of theirs, or was used */
export async function useRecoveryCode(tx: Tx, personId: string, typed: string, now: Temporal.Instant): Promise<boolean> {
  const used = await tx
    .updateTable('recovery_code')
    .set({ used_at: now })
    .where('person_id', '=', personId)
    .where('code_hash', '=', hashOf(tx, personId, plain(typed)))
    .where('used_at', 'is', null)
    .returning('used_at')
    .executeTakeFirst()
  return used !== undefined
}
