import type { Tx } from '../../../../platform/db/index.ts'
import type { Factor } from '../../../../platform/sessions/factors.ts'
import { record } from '../../../audit/index.ts'
import { lockRecoveryOf, stopRecovery } from '../recovery-store.ts'

/** Whoever signs in with a factor of their own has not lost them all: a recovery under way was not their wish, or is not needed. */
export async function stopBySigningIn(tx: Tx, personId: string, factors: readonly Factor[], at: Temporal.Instant): Promise<void> {
  if (factors.every(factor => factor === 'email-link')) return
  const recovery = await lockRecoveryOf(tx, personId)
  if (!recovery) return
  await stopRecovery(tx, recovery.id, 'signed-in', at)
  await record(tx, { did: 'recovery.stopped', by: personId, to: { kind: 'recovery', id: recovery.id }, about: personId, at })
}
