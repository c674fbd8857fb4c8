/** Plans an import against what is there now. */
import { dateAt } from '../../../../platform/clock.ts'
import { pseudonymOf } from '../../../../platform/crypto/secrets.ts'
import type { Tx } from '../../../../platform/db/index.ts'
import { decisionsOf, recordsOf, savePlan } from '../import-store.ts'
import type { Incoming, ReadSet } from '../incoming.ts'
import { byUpnOnly } from '../plain-csv/people-of-list.ts'
import { countsOf } from '../plan/counts.ts'
import { upnSystem } from '../plan/match-people.ts'
import type { Plan } from '../plan/plan.ts'
import { planChanges } from '../plan/plan-changes.ts'
import { idsOf } from './import-ids.ts'
import { presentState } from './present-state.ts'

/** What was read, fit to be kept: of pupil numbers only their keyed hashes, which also stand for keys where there is no other. */
export async function withoutUpns(tx: Tx, set: ReadSet): Promise<Incoming> {
  const people: Incoming['people'][number][] = []
  const keys = new Map<string, string>()
  for (const { upn, ...person } of set.people) {
    const upnPseudonym = upn === null ? null : await pseudonymOf(tx, upnSystem, upn)
    const key = upnPseudonym !== null && person.key.startsWith(byUpnOnly) ? upnPseudonym : person.key
    keys.set(person.key, key)
    people.push({ ...person, key, upnPseudonym })
  }
  const keyOf = (key: string): string => keys.get(key) ?? key
  return { ...set, people, memberships: set.memberships.map(one => ({ ...one, personKey: keyOf(one.personKey) })) }
}

interface Planned {
  readonly importId: string
  readonly by: string
  readonly at: Temporal.Instant
}

/** The plan as of now; null where what was brought is not kept any more. */
export async function planImport(
  tx: Tx,
  { importId, by, at }: Planned,
  { locked = false }: { readonly locked?: boolean } = {},
): Promise<Plan | null> {
  const incoming = await recordsOf(tx, importId)
  if (!incoming) return null
  const today = dateAt(at)
  return planChanges({
    incoming,
    state: await presentState(tx, incoming.system, today, { locked }),
    decisions: await decisionsOf(tx, importId),
    today: today.toString(),
    by,
    nextId: idsOf(importId),
  })
}

/** Plans and keeps the plan, to be shown. */
export async function replan(tx: Tx, planned: Planned): Promise<void> {
  const plan = await planImport(tx, planned)
  if (plan) await savePlan(tx, planned.importId, plan, countsOf(plan.changes))
}
