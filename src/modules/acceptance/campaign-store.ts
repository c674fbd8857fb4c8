/** Starts campaigns, and keeps whom they ask in step with who is bound. */
import { dateAt } from '../../platform/clock.ts'
import { newId, type Tx } from '../../platform/db/index.ts'
import { record } from '../audit/index.ts'
import { notify, notifyEach } from '../notifications/index.ts'
import { contentOf, lockDocument, versionOn } from '../policy/index.ts'
import { type Asking, askingsOf, groups as everyGroup, type Group, signsIn } from './campaign.ts'
import { contentsFor, peopleToAsk } from './campaign-people.ts'
import { type Scope, wholeSchool } from './campaign-scope.ts'
import { issueLinks } from './link-store.ts'
import { askedAlready, endNarrower, moveAskings } from './moved-askings.ts'

/** A campaign to be started. */
export interface NewCampaign {
  readonly versionId: string
  readonly by: string
  readonly at: Temporal.Instant
  /** Of whom; everybody where it is not said. */
  readonly groups?: readonly Group[]
  /** Only those of a class or an event; the whole school where it is not said. */
  readonly scope?: Scope
}

export type CampaignProblem = 'not-published' | 'superseded' | 'nobody-to-ask'

/** What came of a start. */
export type Started =
  | { readonly problem: CampaignProblem }
  | { readonly problem: null; readonly id: string; readonly asked: number; readonly unchanged: number }

/** Whom a campaign would ask, without starting it. Null where the school has published no such version. */
export async function planCampaign(
  tx: Tx,
  { versionId, at, groups = everyGroup, scope = wholeSchool }: Omit<NewCampaign, 'by'>,
): Promise<Asking[] | null> {
  const published = await tx
    .selectFrom('policy_version')
    .select('id')
    .where('id', '=', versionId)
    .where('state', '=', 'published')
    .executeTakeFirst()
  const content = published && (await contentOf(tx, versionId))
  if (!content) return null
  const people = await peopleToAsk(tx, scope, dateAt(at))
  const askings = askingsOf(content, people, await contentsFor(tx, people))
  return askings.filter(({ group }) => groups.includes(group))
}

/** Whether another version is in force in the place of this one. One that is still to come is not replaced. */
async function isSuperseded(tx: Tx, versionId: string, today: Temporal.PlainDate): Promise<boolean> {
  const began = await tx
    .selectFrom('policy_version')
    .select('id')
    .where('id', '=', versionId)
    .where('effective_from', '<=', today)
    .executeTakeFirst()
  return began !== undefined && (await versionOn(tx, today))?.id !== versionId
}

/**
 * Asks everybody whom a published version binds to accept exactly the clauses that bind them. Campaigns for other versions ask these people
 * no more, and end where that was all; whoever one for this version asks already is not asked twice. A few statements for any number of people; records it last.
 */
export async function startCampaign(tx: Tx, wanted: NewCampaign): Promise<Started> {
  const { versionId, by, at, groups = everyGroup, scope = wholeSchool } = wanted
  // Of two at once, another start or the nightly work, the second sees whom the first asks.
  await lockDocument(tx)
  const plan = await planCampaign(tx, wanted)
  if (!plan) return { problem: 'not-published' }
  if (await isSuperseded(tx, versionId, dateAt(at))) return { problem: 'superseded' }
  const already = await askedAlready(tx, versionId)
  const askings = plan.filter(({ personId }) => !already.has(personId))
  if (askings.length === 0) return { problem: 'nobody-to-ask' }
  await endNarrower(tx, { versionId, groups, scope, at })
  const id = newId()
  const { classId: class_id, eventId: event_id } = scope
  const row = { id, version_id: versionId, groups: [...groups], class_id, event_id, started_by: by, started_at: at }
  await tx.insertInto('campaign').values(row).execute()
  await addAskings(tx, id, askings, at)
  await moveAskings(tx, { id, versionId, startedAt: at }, at)
  const open = askings.filter(({ state }) => state === 'open')
  await tell(tx, id, open, at)
  await record(tx, { did: 'campaign.started', by, to: { kind: 'campaign', id }, clause: 'G4', at })
  return { problem: null, id, asked: open.length, unchanged: askings.length - open.length }
}

const atOnce = 5000

/** That somebody declined, where that stands. */
export interface Declined {
  readonly askedAt: Temporal.Instant
  readonly decidedAt: Temporal.Instant | null
  readonly reason: string | null
}

/** Writes whom a campaign asks; of somebody who is in it already, what is asked of them now. The caller holds the rows that are there. */
export async function addAskings(
  tx: Tx,
  campaignId: string,
  askings: readonly (Asking & { readonly declined?: Declined | null })[],
  at: Temporal.Instant,
): Promise<void> {
  const rows = askings.map(({ personId, group, roles, clauses, changed, state, declined }) => ({
    campaign_id: campaignId,
    person_id: personId,
    in_group: group,
    roles: [...roles],
    clauses: [...clauses],
    changed: changed && [...changed],
    state: declined ? 'declined' : state,
    asked_at: declined?.askedAt ?? at,
    decided_at: declined?.decidedAt ?? null,
    reason: declined?.reason ?? null,
  }))
  for (let from = 0; from < rows.length; from += atOnce)
    await tx
      .insertInto('campaign_person')
      .values(rows.slice(from, from + atOnce))
      .onConflict(conflict =>
        conflict.columns(['campaign_id', 'person_id']).doUpdateSet(eb => ({
          in_group: eb.ref('excluded.in_group'),
          roles: eb.ref('excluded.roles'),
          clauses: eb.ref('excluded.clauses'),
          changed: eb.ref('excluded.changed'),
          state: eb.ref('excluded.state'),
          asked_at: eb.ref('excluded.asked_at'),
          decided_at: eb.ref('excluded.decided_at'),
          reason: eb.ref('excluded.reason'),
          moved_at: null,
        })),
      )
      .execute()
}

/** Tells those who are asked: staff and governors where they sign in, everybody else by a link of their own. */
export async function tell(tx: Tx, campaignId: string, askings: readonly Asking[], at: Temporal.Instant): Promise<void> {
  const ids = (signed: boolean) => askings.filter(({ group }) => signsIn(group) === signed).map(({ personId }) => personId)
  await notify(tx, { to: ids(true), template: 'policy-to-accept', link: '/accept', at })
  const links = await issueLinks(tx, { campaignId, personIds: ids(false), at })
  await notifyEach(tx, { links, template: 'policy-to-accept-by-link', link: '/accept', at })
}
