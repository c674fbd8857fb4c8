/** Before a visit: which of its helpers have accepted the policy in force, and who has not (G3, C6). */
import type { Tx } from '../../../platform/db/index.ts'
import { addressesOf } from '../../people/index.ts'
import { versionOn } from '../../policy/index.ts'
import type { SchoolEvent } from './school-event.ts'

export interface HelpersAcceptance {
  readonly accepted: number
  /** Names of those who have not, by family name. */
  readonly missing: readonly string[]
}

/** Null for what has no helpers, and where no version is in force. Whoever accepts at the door, without an account, is not known by name here. */
export async function helpersAcceptance(
  tx: Tx,
  { kind, helpers }: Pick<SchoolEvent, 'kind' | 'helpers'>,
  today: Temporal.PlainDate,
): Promise<HelpersAcceptance | null> {
  const version = kind === 'visit' && helpers.length > 0 ? await versionOn(tx, today) : undefined
  if (!version) return null
  const accepted = await tx
    .selectFrom('acceptance')
    .select('person_id')
    .where('version_id', '=', version.id)
    .where('person_id', 'in', helpers)
    .execute()
  // Nothing was new for them in this version: what they accepted before holds.
  const unchanged = await tx
    .selectFrom('campaign_person')
    .innerJoin('campaign', 'campaign.id', 'campaign_person.campaign_id')
    .select('person_id')
    .where('campaign.version_id', '=', version.id)
    .where('campaign_person.state', '=', 'unchanged')
    .where('campaign_person.moved_at', 'is', null)
    .where('person_id', 'in', helpers)
    .execute()
  const done = new Set([...accepted, ...unchanged].map(({ person_id }) => person_id))
  const people = await addressesOf(tx, helpers)
  return {
    accepted: people.filter(({ personId }) => done.has(personId)).length,
    missing: people.filter(({ personId }) => !done.has(personId)).map(({ name }) => name),
  }
}
