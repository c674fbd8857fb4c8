/** Reminds those who keep the policy that its review comes near (clause G1). */
import { dateAt } from '../../../../platform/clock.ts'
import type { Tx } from '../../../../platform/db/index.ts'
import { lastNotified, notify } from '../../../notifications/index.ts'
import { holdersOf } from '../../../people/index.ts'
import { signingTitles } from '../signature-store.ts'
import { standingOn } from '../version-life.ts'
import { versionSummaries } from '../version-views.ts'

/** How long before the day of the review one is reminded: a draft, a consultation and a meeting take months. */
const before: readonly Temporal.DurationLike[] = [{ months: 9 }, { months: 6 }, { months: 3 }, { months: 1 }, { months: 0 }]

/** The last day until today on which a reminder was due; null where none was yet. */
export function lastDue(reviewOn: Temporal.PlainDate, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const days = before.map(time => reviewOn.subtract(time)).filter(day => Temporal.PlainDate.compare(day, today) <= 0)
  return days.at(-1) ?? null
}

/** Sends the reminder that is due and was not sent: to heads, clerk and business manager. It may run as often as one likes. */
export async function remindOfReview(tx: Tx, now: Temporal.Instant): Promise<void> {
  const today = dateAt(now)
  const inForce = (await versionSummaries(tx)).find(version => standingOn(version, today) === 'in-force')
  const due = inForce?.reviewOn ? lastDue(inForce.reviewOn, today) : null
  if (!due) return
  const last = await lastNotified(tx, 'policy-review-due')
  if (last && Temporal.PlainDate.compare(dateAt(last), due) >= 0) return
  const to = await holdersOf(tx, [...signingTitles, 'clerk', 'business-manager'], today)
  await notify(tx, { to, template: 'policy-review-due', link: '/policy/versions', at: now })
}
