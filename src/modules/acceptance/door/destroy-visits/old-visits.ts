/** Visits whose time is over, and their end. What each visitor agreed to stays: a record that can be proved, and is never withdrawn (G3). */
import type { Tx } from '../../../../platform/db/index.ts'
import { record } from '../../../audit/index.ts'
import { firstDayKept } from '../door.ts'

/** The visits of one calendar year. */
export interface YearOfVisits {
  readonly year: number
  readonly visits: number
}

/** The years whose visits may be deleted, the oldest first. Few rows are read on most days: none is that old. */
export async function yearsThatAreOver(tx: Tx, today: Temporal.PlainDate): Promise<readonly YearOfVisits[]> {
  const rows = await tx
    .selectFrom('visit')
    .select(['came_on', eb => eb.fn.countAll<bigint>().as('visits')])
    .where('came_on', '<', firstDayKept(today))
    .groupBy('came_on')
    .execute()
  const byYear = Map.groupBy(rows, ({ came_on }) => came_on.year)
  return [...byYear]
    .map(([year, days]) => ({ year, visits: days.reduce((sum, { visits }) => sum + Number(visits), 0) }))
    .toSorted((one, other) => one.year - other.year)
}

/** Deletes those visits, because somebody approved it by name (REQ-4.3): the audit says who, and of which years. @returns how many there were */
export async function destroyOldVisits(
  tx: Tx,
  { by, at, today }: { readonly by: string; readonly at: Temporal.Instant; readonly today: Temporal.PlainDate },
): Promise<number> {
  const years = await yearsThatAreOver(tx, today)
  await tx.deleteFrom('visit').where('came_on', '<', firstDayKept(today)).execute()
  for (const { year } of years)
    await record(tx, { did: 'visit.log-destroyed', by, to: { kind: 'visits-of-year', id: String(year) }, at })
  return years.reduce((sum, { visits }) => sum + visits, 0)
}
