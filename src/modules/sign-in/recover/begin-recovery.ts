import { dateAt } from '../../../platform/clock.ts'
import { type Database, inSchool, type Tx } from '../../../platform/db/index.ts'
import { record } from '../../audit/index.ts'
import { notify } from '../../notifications/index.ts'
import { addressesOf, holdersOf, titlesHeldBy } from '../../people/index.ts'
import { oneFactorSuffices } from '../email-link/one-factor.ts'
import { addressPseudonym } from '../join/invitation-store.ts'
import { issueLink } from '../one-time-link-store.ts'
import { delay, recoveryHolds, type StartProblem, stateOf } from './recovery.ts'
import { addRecovery, lockRecoveryOf, stopRecovery } from './recovery-store.ts'

interface Beginning {
  readonly personId: string
  /** Who checked that it is they, and how. */
  readonly by: string
  readonly checkedHow: string
  readonly now: Temporal.Instant
}

/** Whether one stands in the way; one that ran out does not, and is put away. */
async function isUnderWay(tx: Tx, personId: string, now: Temporal.Instant): Promise<boolean> {
  const before = await lockRecoveryOf(tx, personId)
  if (!before) return false
  if (stateOf(before, now) !== 'expired') return true
  await stopRecovery(tx, before.id, 'administrator', now)
  return false
}

async function whyNotStart(tx: Tx, { personId, by, now }: Beginning, email: string | null): Promise<StartProblem | null> {
  if (personId === by) return 'yourself'
  const held = await titlesHeldBy(tx, [personId], dateAt(now))
  if (oneFactorSuffices(held.get(personId) ?? [])) return 'link-by-email'
  if (email === null) return 'no-address'
  return (await isUnderWay(tx, personId, now)) ? 'under-way' : null
}

const otherAdministrators = async (tx: Tx, now: Temporal.Instant, butFor: readonly string[]): Promise<string[]> =>
  (await holdersOf(tx, ['administrator'], dateAt(now))).filter(id => !butFor.includes(id))

/** Begins a recovery: a link to the person that works in a day, another with which to stop it, and word to the other administrators. */
export async function beginRecovery(tx: Tx, beginning: Beginning): Promise<StartProblem | null> {
  const { personId, by, checkedHow, now } = beginning
  const [{ email } = { email: null }] = await addressesOf(tx, [personId])
  const problem = await whyNotStart(tx, beginning, email)
  if (problem || email === null) return problem ?? 'no-address'
  const holdsFrom = now.add(delay)
  const expiresAt = holdsFrom.add(recoveryHolds)
  const id = await addRecovery(tx, { personId, startedBy: by, checkedHow, holdsFrom, expiresAt }, now)
  const address = await addressPseudonym(tx, email)
  const link = { personId, aboutId: id, expiresAt, address } as const
  const stop = await issueLink(tx, { ...link, purpose: 'stop-recovery' }, now)
  const token = await issueLink(tx, { ...link, purpose: 'recovery', holdsFrom }, now)
  await notify(tx, { to: [personId], template: 'recovery-begun', secretLink: `/recover/stop/${stop}`, at: now })
  await notify(tx, { to: [personId], template: 'recovery', secretLink: `/recover/${token}`, at: now })
  const to = await otherAdministrators(tx, now, [by, personId])
  await notify(tx, { to, template: 'recovery-seen', link: '/office/recoveries', at: now })
  const detail = { checkedHow }
  await record(tx, { did: 'recovery.begun', by, to: { kind: 'recovery', id }, about: personId, detail, at: now })
  return null
}

/** An administrator of a school who may be let in from the machine itself. */
export interface FoundAdministrator {
  readonly personId: string
  readonly name: string
  readonly email: string | null
}

const dayOfMachine = Temporal.Duration.from({ hours: 24 })

/** The administrators of a school, by name. */
export const administratorsOf = (db: Database, schoolId: string, now: Temporal.Instant): Promise<FoundAdministrator[]> =>
  inSchool(db, schoolId, async tx => {
    const people = await addressesOf(tx, await holdersOf(tx, ['administrator'], dateAt(now)))
    return people.map(({ personId, name, email }) => ({ personId, name, email }))
  })

/**
 * Lets an administrator in anew, for whoever commands the machine: there may be no other administrator to do it. They and the
 * others hear of it. @returns the path of a link that works at once, once, and for a day
 */
export const recoverAdministrator = (db: Database, schoolId: string, personId: string, now: Temporal.Instant): Promise<string> =>
  inSchool(db, schoolId, async tx => {
    const before = await lockRecoveryOf(tx, personId)
    if (before) await stopRecovery(tx, before.id, 'administrator', now)
    const expiresAt = now.add(dayOfMachine)
    const checkedHow = 'At the command line of the machine'
    const id = await addRecovery(tx, { personId, startedBy: null, checkedHow, holdsFrom: now, expiresAt }, now)
    const token = await issueLink(tx, { purpose: 'recovery', personId, aboutId: id, expiresAt }, now)
    const to = await otherAdministrators(tx, now, [])
    await notify(tx, { to, template: 'recovery-seen', link: '/office/recoveries', at: now })
    await record(tx, {
      did: 'recovery.begun',
      by: 'system',
      to: { kind: 'recovery', id },
      about: personId,
      detail: { checkedHow },
      at: now,
    })
    return `/recover/${token}`
  })
