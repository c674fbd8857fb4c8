/** Deletes visits whose time is over. What each visitor agreed to stays: a record that can be proved, and is never withdrawn (G3). */
import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { record } from '../../audit/index.ts'
import { firstDayKept } from './door.ts'

/**
 * For the worker, every night after midnight in London; twice does no harm. The audit says of which years visits were deleted.
 *
 * @returns how many there were
 */
export async function destroyOldVisits(tx: Tx, now: Temporal.Instant): Promise<number> {
  const gone = await tx
    .deleteFrom('visit')
    .where('came_on', '<', firstDayKept(dateAt(now)))
    .returning('came_on')
    .execute()
  const years = [...new Set(gone.map(({ came_on }) => came_on.year))].toSorted((one, other) => one - other)
  for (const year of years)
    await record(tx, { did: 'visit.log-destroyed', by: 'system', to: { kind: 'visits-of-year', id: String(year) }, at: now })
  return gone.length
}
