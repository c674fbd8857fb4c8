/** Keeps whom the running campaigns ask in step with who is bound. */
import { dateAt } from '../../platform/clock.ts'
import type { Tx } from '../../platform/db/index.ts'
import { lockDocument } from '../policy/index.ts'
import { type Asking, clausesAsked, isGroup } from './campaign.ts'
import { addAskings, type Declined, planCampaign, tell } from './campaign-store.ts'
import { sweepLinks } from './link-store.ts'
import { askedElsewhere, moveAskings, type Running } from './moved-askings.ts'

/**
 * For the scheduled work: who came since, or became something else, is asked by the campaigns that run; whoever is bound no longer is
 * asked no more. What was accepted stays.
 */
export async function askNewcomers(tx: Tx, now: Temporal.Instant): Promise<void> {
  await sweepLinks(tx, now)
  await lockDocument(tx)
  await endThoseOfPastEvents(tx, now)
  // The latest first: whom it asks now, the ones before it ask no more.
  const running = await tx
    .selectFrom('campaign')
    .selectAll()
    .where('ended_at', 'is', null)
    .orderBy('started_at', 'desc')
    .execute()
  for (const { id, version_id: versionId, started_at: startedAt, groups, class_id: classId, event_id: eventId } of running) {
    // Before the plan is made: whoever answers meanwhile either did so before it, or waits.
    const rows = await lockRows(tx, id)
    const scope = { classId, eventId }
    const plan = await planCampaign(tx, { versionId, at: now, groups: groups.filter(isGroup), scope })
    if (plan) await bringUpToDate(tx, { id, versionId, startedAt }, { rows, plan, now })
  }
}

/** What was asked for an event is asked no more once it is over, or does not take place. */
async function endThoseOfPastEvents(tx: Tx, now: Temporal.Instant): Promise<void> {
  await tx
    .updateTable('campaign')
    .set({ ended_at: now })
    .where('ended_at', 'is', null)
    .where('event_id', 'in', eb =>
      eb
        .selectFrom('school_event')
        .select('school_event.id')
        .where(event => event.or([event('happens_on', '<', dateAt(now)), event('cancelled_at', 'is not', null)])),
    )
    .execute()
}

/** Who is in a campaign, none of whom can answer until the transaction ends. */
const lockRows = (tx: Tx, campaignId: string) =>
  tx
    .selectFrom('campaign_person')
    .select(['person_id', 'state', 'clauses', 'changed', 'asked_at', 'decided_at', 'reason', 'moved_at'])
    .where('campaign_id', '=', campaignId)
    .orderBy('person_id')
    .forNoKeyUpdate()
    .execute()

type Row = Awaited<ReturnType<typeof lockRows>>[number]

const sameClauses = (one: readonly string[] | null, other: readonly string[] | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** Their no, which stands while nothing is asked of them that they have not said it to. */
function declinedOf(row: Row | undefined, asking: Asking): Declined | null {
  if (row?.state !== 'declined' || asking.state !== 'open') return null
  const declined = new Set(clausesAsked(row))
  if (!clausesAsked(asking).every(id => declined.has(id))) return null
  return { askedAt: row.asked_at, decidedAt: row.decided_at, reason: row.reason }
}

const isOpen = (row: Row | undefined): boolean => row?.state === 'open' && row.moved_at === null

async function bringUpToDate(
  tx: Tx,
  campaign: Running,
  { rows, plan, now }: { readonly rows: readonly Row[]; readonly plan: readonly Asking[]; readonly now: Temporal.Instant },
): Promise<void> {
  const { id } = campaign
  const there = new Map(rows.map(row => [row.person_id, row]))
  const elsewhere = await askedElsewhere(tx, campaign)
  const bound = new Set(plan.map(({ personId }) => personId))
  const gone = rows.filter(row => row.moved_at === null && !bound.has(row.person_id))
  const isNew = ({ personId, clauses, changed, state }: Asking): boolean => {
    const row = there.get(personId)
    if (!row || row.moved_at !== null || row.state === 'not-bound') return !elsewhere.has(personId)
    if (row.state === 'accepted' || row.state === 'unchanged') return state === 'open'
    return !sameClauses(row.clauses, clauses) || !sameClauses(row.changed, changed)
  }
  const fresh = plan.filter(isNew).map(asking => ({ ...asking, declined: declinedOf(there.get(asking.personId), asking) }))
  await addAskings(tx, id, fresh, now)
  if (fresh.length > 0) await moveAskings(tx, campaign, now)
  const untold = fresh.filter(({ personId, state, declined }) => state === 'open' && !declined && !isOpen(there.get(personId)))
  await tell(tx, id, untold, now)
  if (gone.length > 0)
    await setNotBound(
      tx,
      id,
      gone.map(({ person_id }) => person_id),
    )
}

async function setNotBound(tx: Tx, campaignId: string, personIds: readonly string[]): Promise<void> {
  await tx
    .updateTable('campaign_person')
    .set({ state: 'not-bound' })
    .where('campaign_id', '=', campaignId)
    .where('person_id', 'in', personIds)
    .where('state', 'in', ['open', 'unchanged'])
    .execute()
}
