/** The worker of one process: what is done after the act, until told to stop. */

import { allSchools } from '../composition/all-schools.ts'
import { noticePeople } from '../composition/notice-people.ts'
import { workOnNotices } from '../modules/notifications/index.ts'
import { workOnEmailLinks } from '../modules/sign-in/index.ts'
import { systemClock } from '../platform/clock.ts'
import type { StartedDatabase } from '../platform/db/index.ts'
import { openJobs, usualTiming } from '../platform/jobs/jobs.ts'
import type { Logger } from '../platform/log.ts'
import { govukNotify } from '../platform/texts/govuk-notify.ts'

/** A worker at work. */
export interface Worker {
  /** Takes up nothing new, lets what is in hand end, then resolves. */
  readonly stop: () => Promise<void>
}

/** Something done at the times that a cron expression names, in London, by one of all workers. */
export interface Scheduled {
  readonly name: string
  readonly cron: string
  readonly run: () => Promise<void>
}

/** What a start has at hand; the rest is for tests. */
export interface WorkerStart {
  readonly database: Pick<StartedDatabase, 'db' | 'web'>
  readonly log: Logger
  /** Where people reach the web processes: what links in mails begin with. */
  readonly origin: string
  /** What else is done at set times. */
  readonly scheduled?: readonly Scheduled[]
  readonly timing?: typeof usualTiming
  /** Seconds for which a delivery belongs to one worker; longer than any try lasts. */
  readonly lease?: number
  readonly sweep?: { readonly every: number; readonly lost: Temporal.Duration }
  readonly share?: typeof usualShare
  readonly notifyAddress?: string
}

const longestStop = 9_000
const usualLease = 30
const usualShare = { atOnce: 8, perSchool: 6 }
const usualSweep = { every: 60_000, lost: Temporal.Duration.from({ minutes: 2 }) }

/** Starts it. The database must have been migrated. */
export async function startWorker(start: WorkerStart): Promise<Worker> {
  const { database, log, origin, timing = usualTiming, lease = usualLease, sweep = usualSweep } = start
  const { db, web } = database
  const jobs = await openJobs(web, log, timing)
  const now = () => systemClock.now()
  const schools = allSchools(db)
  const { notifyAddress = govukNotify, share = usualShare } = start
  const stopNotices = await workOnNotices({
    db,
    jobs,
    log,
    now,
    schools,
    sweep,
    share,
    lease,
    origin,
    notifyAddress,
    people: noticePeople,
  })
  const stopEmailLinks = await workOnEmailLinks({ db, jobs, log, now, schools, every: sweep.every })
  for (const { name, cron, run } of start.scheduled ?? []) await jobs.onSchedule(name, cron, run)
  return {
    stop: async () => {
      stopEmailLinks()
      await stopNotices()
      await jobs.stop(longestStop)
    },
  }
}
