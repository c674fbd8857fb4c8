import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { addressesOf } from '../../people/index.ts'
import { isHere } from '../account-views.ts'
import { addressPseudonym } from '../join/invitation-store.ts'
import { type FoundLink, findLink } from '../one-time-link-store.ts'
import { type Recovery, stateOf } from './recovery.ts'
import { lockRecovery } from './recovery-store.ts'

export interface Living {
  readonly link: FoundLink
  readonly recovery: Recovery
  readonly name: string
}

/**
 * The recovery of a link that still leads somewhere (or does from a later day on), locked. Null where it is over, where the person
 * has left, and where the address it was mailed to is no longer theirs.
 */
export async function livingRecovery(
  tx: Tx,
  { purpose, token }: { readonly purpose: 'recovery' | 'stop-recovery'; readonly token: string },
  now: Temporal.Instant,
): Promise<Living | null> {
  const link = await findLink(tx, purpose, token, now)
  if (!link?.aboutId || !['holds', 'not-yet'].includes(link.state)) return null
  const recovery = await lockRecovery(tx, link.aboutId)
  if (!recovery || !['waiting', 'ready'].includes(stateOf(recovery, now))) return null
  const [person] = await addressesOf(tx, [link.personId])
  if (!person || !(await isHere(tx, link.personId, dateAt(now)))) return null
  // A link from the command line was mailed to nobody.
  const sameAddress =
    link.address === null || (person.email !== null && (await addressPseudonym(tx, person.email)) === link.address)
  return sameAddress ? { link, recovery, name: person.name } : null
}
