/** Keeps the signatures of heads, and says who has still to sign. */
import { newId, type Tx } from '../../../platform/db/index.ts'
import { addressesOf, holdersOf } from '../../people/index.ts'
import { holdsItsWords } from '../fixed-words.ts'
import type { Signature } from './version-views.ts'

/** Titles whose holders sign the policy. */
export const signingTitles = ['headteacher', 'co-headteacher'] as const

export interface Signer {
  readonly personId: string
  readonly name: string
}

/** The heads of a day, by family name. */
export async function signersOn(tx: Tx, day: Temporal.PlainDate): Promise<Signer[]> {
  const heads = await addressesOf(tx, await holdersOf(tx, signingTitles, day))
  return heads.map(({ personId, name }) => ({ personId, name }))
}

/** Those whose signature of these very words is not there. */
export const stillToSign = (signers: readonly Signer[], signatures: readonly Signature[], fingerprint: string): Signer[] =>
  signers.filter(({ personId }) => !signatures.some(given => given.personId === personId && given.fingerprint === fingerprint))

export type SignatureProblem = 'not-ratified' | 'other-words'

/**
 * Signs a version that is ratified; a second time changes nothing.
 *
 * @param fingerprint of the words that the person had before them
 */
export async function signVersion(
  tx: Tx,
  signature: Omit<Signature, 'at'> & { readonly at: Temporal.Instant },
): Promise<SignatureProblem | null> {
  const { versionId, personId, name, title, fingerprint, at } = signature
  const version = await tx
    .selectFrom('policy_version')
    .select(['state', 'sha256', 'content'])
    .where('id', '=', versionId)
    .forUpdate()
    .executeTakeFirst()
  if (version?.state !== 'ratified') return 'not-ratified'
  if (version.sha256.toString('hex') !== fingerprint || !holdsItsWords(version)) return 'other-words'
  const row = { id: newId(), version_id: versionId, version_sha256: version.sha256, person_id: personId, name, title }
  await tx
    .insertInto('policy_signature')
    .values({ ...row, signed_at: at })
    .onConflict(conflict => conflict.columns(['version_id', 'person_id']).doNothing())
    .execute()
  return null
}
