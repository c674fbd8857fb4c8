/** Deletes what people answered in the safety check who are no longer staff or governors: they cannot read it any more, and nobody else can. */
import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { record } from '../../audit/index.ts'
import { holdersSince } from '../../people/index.ts'
import { forgetSafetyAnswers } from './safety-answers-store.ts'
import { answersOutlast, boundTitles } from './safety-check.ts'

/**
 * For the worker, once a day; twice does no harm. That the check was done, and on which day, stays.
 *
 * @returns of how many people answers were deleted
 */
export async function sweepLeaversAnswers(tx: Tx, now: Temporal.Instant): Promise<number> {
  const kept = await tx.selectFrom('safety_answers').select('person_id').execute()
  if (kept.length === 0) return 0
  const staying = new Set(await holdersSince(tx, boundTitles, dateAt(now).subtract({ days: answersOutlast.days })))
  const gone = kept.map(({ person_id }) => person_id).filter(id => !staying.has(id))
  if (gone.length === 0) return 0
  await forgetSafetyAnswers(tx, ...gone)
  // Whose they were stays untold: that somebody had answers is theirs alone.
  await record(tx, { did: 'safety-check.answers-deleted', by: 'system', at: now })
  return gone.length
}
