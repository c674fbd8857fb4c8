/** Makes jobs for deliveries that have none. */
import { type Database, inSchool } from '../../../platform/db/index.ts'
import type { Jobs } from '../../../platform/jobs/jobs.ts'
import { takeUnqueued } from './delivery-store.ts'

export const deliveryQueue = 'notice-delivery'

export interface SweepDeps {
  readonly db: Database
  readonly jobs: Pick<Jobs, 'add'>
  readonly now: () => Temporal.Instant
  /** After how long an unsent delivery's job counts as lost. */
  readonly lost: Temporal.Duration
}

/**
 * Sweeps one school. The rows are marked before their jobs are made: who dies in between leaves rows whose jobs are lost, which
 * the next sweep after `lost` finds.
 */
export async function sweepSchool({ db, jobs, now, lost }: SweepDeps, schoolId: string): Promise<void> {
  const limit = 500
  for (;;) {
    const found = await inSchool(db, schoolId, tx => takeUnqueued(tx, { now: now(), lost, limit }))
    await jobs.add(
      deliveryQueue,
      found.map(({ id, at }) => ({ schoolId, id, at })),
    )
    if (found.length < limit) return
  }
}
