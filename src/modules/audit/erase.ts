import { destroyPersonKey } from '../../platform/crypto/secrets.ts'
import type { Tx } from '../../platform/db/index.ts'

/**
 * Forgets a person in the audit: what entries say of them, whom their pseudonym meant, and the key under which it all was sealed
 * (other modules' values too). The chain stays whole. Record the erasure after this, without `about`: it would give them a new name.
 */
export async function eraseFromAudit(tx: Tx, personId: string): Promise<void> {
  await tx.deleteFrom('audit_detail').where('person_id', '=', personId).execute()
  await tx.deleteFrom('audit_pseudonym').where('person_id', '=', personId).execute()
  await destroyPersonKey(tx, personId)
}
