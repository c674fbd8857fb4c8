import type { Tx } from '../../../platform/db/index.ts'
import { record } from '../../audit/index.ts'
import { notify } from '../../notifications/index.ts'

interface EmailChange {
  readonly personId: string
  /** Who changed it: a person's id, or the program. */
  readonly by: string | 'system'
  readonly at: Temporal.Instant
}

/**
 * Notes that a person has another email address, and tells them. Links that were mailed to the old address are bound to it and
 * work no more by themselves. Call it in the transaction of the change.
 */
export async function noteEmailChange(tx: Tx, { personId, by, at }: EmailChange): Promise<void> {
  await notify(tx, { to: [personId], template: 'address-changed', link: '/', at })
  await record(tx, { did: 'email.changed', by, about: personId, at })
}
