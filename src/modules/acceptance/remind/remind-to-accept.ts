/** Reminds whoever has not answered a campaign yet: after 7, 14 and 21 days, then no more (clause G4). */
import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { record } from '../../audit/index.ts'
import { notify, notifyEach } from '../../notifications/index.ts'
import { isGroup, signsIn } from '../campaign.ts'
import { issueLinks } from '../link-store.ts'
import { takeDay } from './reminder-store.ts'

/** After how many days. One that was missed is not made up for: the next one stands for it. */
export const afterDays = [7, 14, 21] as const
const lastDay = 27

/** Which reminder of a campaign falls on a day; undefined before the first, and once there are no more. */
export function reminderDue(askedOn: Temporal.PlainDate, today: Temporal.PlainDate): (typeof afterDays)[number] | undefined {
  const { days } = askedOn.until(today, { largestUnit: 'days' })
  return days > lastDay ? undefined : afterDays.findLast(after => days >= after)
}

interface Open {
  readonly campaignId: string
  readonly personId: string
  /** Whether they answer signed in; else by a link of their own. */
  readonly signedIn: boolean
  readonly after: (typeof afterDays)[number]
}

/** For the worker, once a day or more often: twice sends once, and whoever had another reminder today gets this one tomorrow. @returns how many were reminded */
export async function remindToAccept(tx: Tx, now: Temporal.Instant): Promise<number> {
  const today = dateAt(now)
  const due = await dueOn(tx, today)
  const free = await takeDay(tx, [...new Set(due.map(({ personId }) => personId))], today)
  const sent = [...Map.groupBy(due, ({ personId }) => personId)].flatMap(([personId, [first]]) =>
    first && free.has(personId) ? [first] : [],
  )
  for (const [campaignId, some] of Map.groupBy(sent, one => one.campaignId)) await tell(tx, campaignId, some, now)
  for (const campaignId of new Set(sent.map(one => one.campaignId)))
    await record(tx, { did: 'reminders.sent', by: 'system', to: { kind: 'campaign', id: campaignId }, clause: 'G4', at: now })
  return sent.length
}

/** Whoever has not answered a campaign that runs, and has not had the reminder that falls on this day. */
async function dueOn(tx: Tx, today: Temporal.PlainDate): Promise<Open[]> {
  const rows = await tx
    .selectFrom('campaign_person')
    .innerJoin('campaign', 'campaign.id', 'campaign_person.campaign_id')
    .select(['campaign_person.campaign_id', 'campaign_person.person_id', 'campaign_person.in_group', 'campaign_person.asked_at'])
    .where('campaign.ended_at', 'is', null)
    .where('campaign_person.state', '=', 'open')
    .where('campaign_person.moved_at', 'is', null)
    .execute()
  const reminded = await tx
    .selectFrom('campaign_reminder')
    .innerJoin('campaign', 'campaign.id', 'campaign_reminder.campaign_id')
    .select(['campaign_reminder.campaign_id', 'campaign_reminder.person_id', 'campaign_reminder.after_days'])
    .where('campaign.ended_at', 'is', null)
    .execute()
  const had = new Set(reminded.map(row => `${row.campaign_id} ${row.person_id} ${row.after_days}`))
  return rows.flatMap(({ campaign_id, person_id, in_group, asked_at }) => {
    const after = reminderDue(dateAt(asked_at), today)
    if (after === undefined || had.has(`${campaign_id} ${person_id} ${after}`)) return []
    return [{ campaignId: campaign_id, personId: person_id, signedIn: isGroup(in_group) && signsIn(in_group), after }]
  })
}

const atOnce = 1000

async function tell(tx: Tx, campaignId: string, some: readonly Open[], at: Temporal.Instant): Promise<void> {
  const rows = some.map(({ personId, after }) => ({
    campaign_id: campaignId,
    person_id: personId,
    after_days: after,
    sent_on: dateAt(at),
  }))
  for (let from = 0; from < rows.length; from += atOnce)
    await tx
      .insertInto('campaign_reminder')
      .values(rows.slice(from, from + atOnce))
      .execute()
  const ids = (signedIn: boolean) => some.filter(one => one.signedIn === signedIn).map(({ personId }) => personId)
  await notify(tx, { to: ids(true), template: 'policy-still-to-accept', link: '/accept', at })
  const links = await issueLinks(tx, { campaignId, personIds: ids(false), at })
  await notifyEach(tx, { links, template: 'policy-still-to-accept-by-link', link: '/accept', at })
}
