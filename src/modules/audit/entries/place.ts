/**
 * Where a list goes on, as an address can carry it: sealed, since from the numbers of two pages somebody could count the entries
 * between them that they may not see.
 */
import { seal, unseal } from '../../../platform/crypto/secrets.ts'
import type { Tx } from '../../../platform/db/index.ts'

const kind = 'audit-place'

/** @param of whose list it is: somebody else's place is no place */
export const placeAfter = async (tx: Tx, seq: number, of: string): Promise<string> =>
  (await seal(tx, { kind, of }, String(seq).padStart(16, '0'))).toString('base64url')

/** Null for what is none, which is the beginning of the list. */
export async function placeIn(tx: Tx, text: string, of: string): Promise<number | null> {
  if (text === '') return null
  try {
    return Number(await unseal(tx, { kind, of }, Buffer.from(text, 'base64url')))
  } catch {
    return null
  }
}
