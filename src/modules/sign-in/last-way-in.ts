import type { Tx } from '../../platform/db/index.ts'
import type { Viewer } from '../../platform/permissions.ts'
import { isTitle } from '../people/index.ts'
import { ownAccount } from './account-views.ts'
import { oneFactorSuffices } from './email-link/one-factor.ts'
import { hasStrongWayIn, hasWayIn, type WaysIn } from './ways-in-views.ts'

/** Whether somebody can still sign in with what is left: by more than one factor, or, for whom one is enough, by anything of their own or a link to their email address. */
export async function canStillSignIn(tx: Tx, { personId, roles }: Viewer, left: WaysIn): Promise<boolean> {
  if (hasStrongWayIn(left)) return true
  if (!oneFactorSuffices(roles.filter(isTitle))) return false
  return hasWayIn(left) || (await ownAccount(tx, personId)).email !== null
}
