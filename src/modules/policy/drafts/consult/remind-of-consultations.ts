/** For the scheduled work: a reminder before a consultation closes, and a word to whoever opened it once it is over. */

import { dateAt } from '../../../../platform/clock.ts'
import type { Tx } from '../../../../platform/db/index.ts'
import { notify } from '../../../notifications/index.ts'
import { peopleOfGroups } from './consultation-store.ts'

/** So many days before the last one people are reminded, once. */
const DAYS_BEFORE = 2

/**
 * Reminds those who were asked and said nothing, once, two days before the end, and tells whoever opened a consultation when its
 * last day is over. Once a day is enough; more often does no harm. A consultation of three days or less is not reminded of.
 */
export async function remindOfConsultations(tx: Tx, now: Temporal.Instant): Promise<void> {
  const today = dateAt(now)
  const closing = await tx
    .selectFrom('policy_consultation')
    .innerJoin('policy_version', 'policy_version.id', 'policy_consultation.version_id')
    .select([
      'policy_consultation.id',
      'policy_consultation.groups',
      'policy_consultation.opened_at',
      'policy_consultation.closes_on',
    ])
    .where('policy_version.state', '=', 'consulted')
    .where('policy_consultation.closed_at', 'is', null)
    .where('policy_consultation.reminded_at', 'is', null)
    .where('policy_consultation.closes_on', '>=', today)
    .where('policy_consultation.closes_on', '<=', today.add({ days: DAYS_BEFORE }))
    .forUpdate()
    .execute()
  for (const { id, groups, opened_at, closes_on } of closing) {
    await tx.updateTable('policy_consultation').set({ reminded_at: now }).where('id', '=', id).execute()
    if (dateAt(opened_at).until(closes_on).days <= DAYS_BEFORE + 1) continue
    const to = await silentOnes(tx, id, await peopleOfGroups(tx, groups, now))
    await notify(tx, { to, template: 'consultation-closing', link: `/policy/consultations/${id}`, at: now })
  }
  await tellThatItIsOver(tx, today, now)
}

async function silentOnes(tx: Tx, consultationId: string, asked: readonly string[]): Promise<string[]> {
  const rows = await tx
    .selectFrom('policy_comment')
    .select('person_id')
    .distinct()
    .where('consultation_id', '=', consultationId)
    .execute()
  const spoke = new Set(rows.map(({ person_id }) => person_id))
  return asked.filter(person => !spoke.has(person))
}

async function tellThatItIsOver(tx: Tx, today: Temporal.PlainDate, now: Temporal.Instant): Promise<void> {
  const over = await tx
    .updateTable('policy_consultation')
    .set({ told_over_at: now })
    .where('closed_at', 'is', null)
    .where('told_over_at', 'is', null)
    .where('closes_on', '<', today)
    .returning(['id', 'opened_by'])
    .execute()
  for (const { id, opened_by } of over) {
    const link = `/policy/consultations/${id}/comments`
    await notify(tx, { to: [opened_by], template: 'consultation-over', link, at: now })
  }
}
