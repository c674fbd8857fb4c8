import type { Tx } from '../../platform/db/index.ts'
import type { Viewer } from '../../platform/permissions.ts'
import { isTitle } from '../people/index.ts'
import { ownAccount } from './account-views.ts'
import { oneFactorSuffices } from './email-link/one-factor.ts'
import { hasWayIn, type WaysIn } from './ways-in-views.ts'

/** Whether somebody can still sign in with what is left: by something of their own, or, where that is enough, by a link to their email address. */
export async function canStillSignIn(tx: Tx, { personId, roles }: Viewer, left: WaysIn): Promise<boolean> {
  if (hasWayIn(left)) return true
  return oneFactorSuffices(roles.filter(isTitle)) && (await ownAccount(tx, personId)).email !== null
}
