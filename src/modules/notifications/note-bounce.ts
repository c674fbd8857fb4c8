import { dateAt } from '../../platform/clock.ts'
import type { Tx } from '../../platform/db/index.ts'
import { markDeadAddress } from './dead-address-store.ts'
import type { PeopleDeps } from './notification-deps.ts'
import { notify, oldAddressTemplate } from './notify.ts'

/** An address that refused what was sent to it. */
interface Bounce {
  readonly personId: string
  readonly channel: 'email' | 'text' | 'letter'
  /** Of the notice that came back; of a group, of its first. */
  readonly template: string
  readonly at: Temporal.Instant
}

/** Notes that the address does not work, and tells the office; never somebody whose own address it is. */
export async function noteBounce(tx: Tx, people: PeopleDeps, { personId, channel, template, at }: Bounce): Promise<void> {
  if (template === oldAddressTemplate && channel === 'email') return
  const [reachable] = await people.addressesOf(tx, [personId])
  const address = channel === 'email' ? reachable?.email : reachable?.mobile
  if (!address || channel === 'letter') return
  await markDeadAddress(tx, { personId, channel, address, at })
  const office = await people.officeOf(tx, dateAt(at))
  await notify(tx, { to: office.filter(id => id !== personId), template: 'address-bounced', link: '/office/deliveries', at })
}
