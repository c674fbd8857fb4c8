/** The worker's part: sends what is due, hears of what is new, and sweeps for what was lost. */
import { inSchool } from '../../../platform/db/index.ts'
import type { Jobs } from '../../../platform/jobs/jobs.ts'
import type { Logger } from '../../../platform/log.ts'
import { outboxBell } from '../notify.ts'
import { forgetOldNotices } from './forget-old-notices.ts'
import { type SendDeps, sendNotice } from './send-notice.ts'
import { deliveryQueue, sweepSchool } from './sweep-outbox.ts'

export interface NoticeWorkDeps extends SendDeps {
  readonly jobs: Jobs
  readonly log: Logger
  /** The ids of all schools. */
  readonly schools: () => Promise<readonly string[]>
  /** How often to look through all schools (ms), and after how long an unsent delivery's job counts as lost. */
  readonly sweep: { readonly every: number; readonly lost: Temporal.Duration }
  /** Deliveries in hand at once in this process, and of one school in all processes. */
  readonly share: { readonly atOnce: number; readonly perSchool: number }
}

/** Takes up the work. @returns what ends it: no new sweeps from then on */
export async function workOnNotices(deps: NoticeWorkDeps): Promise<() => Promise<void>> {
  const { jobs, log, schools, sweep, share, db, now } = deps
  const sweeps = { db, jobs, now, lost: sweep.lost }
  const sweeper = oneAtATime(async schoolId => sweepSchool(sweeps, schoolId), log)
  await jobs.work(deliveryQueue, {
    ...share,
    handle: async ids => {
      const at = await sendNotice(deps, ids.schoolId, ids.id)
      if (at) await jobs.add(deliveryQueue, [{ ...ids, at }])
    },
  })
  await jobs.onSchedule('forget-old-notices', '40 3 * * *', async () => {
    for (const school of await schools()) await inSchool(db, school, tx => forgetOldNotices(tx, now()))
  })
  await jobs.hear(outboxBell, sweeper.sweep)
  const all = async () => {
    for (const school of await schools()) sweeper.sweep(school)
  }
  const tryAll = () => all().catch(error => log.warn({ err: error }, 'The schools could not be swept for notices'))
  await tryAll()
  const timer = setInterval(() => void tryAll(), sweep.every)
  return async () => {
    clearInterval(timer)
    await sweeper.stop()
  }
}

/** Sweeps of one school come one after another; several asked for meanwhile become one. */
function oneAtATime(sweep: (schoolId: string) => Promise<void>, log: Logger) {
  const running = new Map<string, Promise<void>>()
  const asked = new Set<string>()
  const state = { stopped: false }
  const run = async (schoolId: string) => {
    while (asked.delete(schoolId) && !state.stopped) {
      await sweep(schoolId).catch(error => log.warn({ err: error }, 'A school could not be swept for notices'))
    }
    running.delete(schoolId)
  }
  return {
    sweep: (schoolId: string) => {
      if (state.stopped) return
      asked.add(schoolId)
      if (!running.has(schoolId)) running.set(schoolId, run(schoolId))
    },
    stop: async () => {
      state.stopped = true
      await Promise.all(running.values())
    },
  }
}
