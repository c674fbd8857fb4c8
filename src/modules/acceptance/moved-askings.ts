/** Of several campaigns that run, one asks each person: the one for their version that asked first, and a later version's before an older one's. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Group } from './campaign.ts'
import type { Scope } from './campaign-scope.ts'

/** A campaign among others. */
export interface Running {
  readonly id: string
  readonly versionId: string
  readonly startedAt: Temporal.Instant
}

const askedByRunning = (tx: Tx) =>
  tx
    .selectFrom('campaign_person')
    .innerJoin('campaign', 'campaign.id', 'campaign_person.campaign_id')
    .select('campaign_person.person_id')
    .where('campaign.ended_at', 'is', null)
    .where('campaign_person.moved_at', 'is', null)
    .where('campaign_person.state', '<>', 'not-bound')

/** Whoever a running campaign for that version asks already. */
export async function askedAlready(tx: Tx, versionId: string): Promise<ReadonlySet<string>> {
  const rows = await askedByRunning(tx).where('campaign.version_id', '=', versionId).execute()
  return new Set(rows.map(({ person_id }) => person_id))
}

/** Whoever another running campaign asks in place of this one: one for the same version, or that began later. */
export async function askedElsewhere(tx: Tx, { id, versionId, startedAt }: Running): Promise<ReadonlySet<string>> {
  const rows = await askedByRunning(tx)
    .where('campaign.id', '<>', id)
    .where(eb => eb.or([eb('campaign.version_id', '=', versionId), eb('campaign.started_at', '>', startedAt)]))
    .execute()
  return new Set(rows.map(({ person_id }) => person_id))
}

/** Those whom a campaign asks are not asked any more by the ones before it, for other versions: nor by links that these sent. */
export async function moveAskings(tx: Tx, { id, versionId, startedAt }: Running, at: Temporal.Instant): Promise<void> {
  await tx
    .updateTable('campaign_person')
    .set({ moved_at: sql`greatest(asked_at, ${at})` })
    .where('moved_at', 'is', null)
    .where('campaign_id', 'in', eb =>
      eb
        .selectFrom('campaign')
        .select('campaign.id')
        .where('version_id', '<>', versionId)
        .where('ended_at', 'is', null)
        .where('started_at', '<=', startedAt),
    )
    .where('person_id', 'in', eb =>
      eb
        .selectFrom('campaign_person as own')
        .select('own.person_id')
        .where('own.campaign_id', '=', id)
        .where('own.state', '<>', 'not-bound'),
    )
    .execute()
}

/** Ends the campaigns for other versions that ask nobody but those whom a campaign as wide as this asks. */
export async function endNarrower(
  tx: Tx,
  { versionId, groups, scope: { classId, eventId }, at }: NewlyWide & { readonly at: Temporal.Instant },
): Promise<void> {
  const others = tx
    .updateTable('campaign')
    .set({ ended_at: at })
    .where('version_id', '<>', versionId)
    .where('ended_at', 'is', null)
    .where(sql<boolean>`groups <@ ${[...groups]}::text[]`)
  if (classId !== null) await others.where('class_id', '=', classId).execute()
  else if (eventId !== null) await others.where('event_id', '=', eventId).execute()
  else await others.execute()
}

interface NewlyWide {
  readonly versionId: string
  readonly groups: readonly Group[]
  readonly scope: Scope
}
