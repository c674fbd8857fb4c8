/**
 * Work that is done after the act: by pg-boss, at least once, so whatever is done here must bear being done twice.
 * Its tables stand outside row security: a job carries ids, and its handler opens a transaction of the school.
 */
import { type Job, PgBoss } from 'pg-boss'
import { type Connection, timeouts } from '../db/connection.ts'
import type { Logger } from '../log.ts'
import { jobSchema } from './job-schema.ts'

/** What a job may carry: the school, and a thing of it. */
export interface JobIds {
  readonly schoolId: string
  readonly id: string
}

/** How soon a job of a killed worker comes again: after `heartbeat` without a sign of life, looked for every `monitor`. All in seconds. */
export interface JobTiming {
  /** At least 10. */
  readonly heartbeat: number
  readonly monitor: number
  /** How often a resting worker looks for jobs that nobody told it of. */
  readonly poll: number
}

/** A killed worker's jobs come again within half a minute. */
export const usualTiming: JobTiming = { heartbeat: 15, monitor: 5, poll: 2 }

export interface QueueWork {
  /** Jobs in hand at once in this process. */
  readonly atOnce: number
  /** Jobs of one school in hand at once, in all processes together. */
  readonly perSchool: number
  readonly handle: (ids: JobIds) => Promise<void>
}

/** A process's part in the work. */
export interface Jobs {
  /** Adds jobs; one with `at` is not taken up before then. */
  add(queue: string, jobs: readonly (JobIds & { readonly at?: Temporal.Instant })[]): Promise<void>
  /** Takes up the jobs of a queue. What a handler throws is tried again three times. */
  work(queue: string, work: QueueWork): Promise<void>
  /** Runs something once at each time that the cron expression names (London), in one of all processes. */
  onSchedule(name: string, cron: string, run: () => Promise<void>): Promise<void>
  /** Hears what transactions say with pg_notify, once they are committed. Not every word arrives: sweep as well. */
  hear(channel: string, listener: (word: string) => void): Promise<void>
  /** Takes no more, lets what is in hand end for up to so many milliseconds, and closes. */
  stop(longest: number): Promise<void>
}

/** @param web the role of web processes: it has no right to change tables, so `migrateJobs` comes first */
export async function openJobs(web: Connection, log: Logger, timing: JobTiming = usualTiming): Promise<Jobs> {
  const { host, port, database, user, password, ssl } = web
  const boss = new PgBoss({
    ...{ host, port, database, user, password: password ?? '', ssl, application_name: 'schoolgate jobs' },
    connectionTimeoutMillis: timeouts.connect,
    schema: jobSchema,
    max: 4,
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    superviseIntervalSeconds: timing.monitor,
    monitorIntervalSeconds: timing.monitor,
  })
  boss.on('error', error => log.warn({ err: error }, 'The jobs met an error'))
  await boss.start()
  const workers = new Map<string, string>()
  const listening = new Set<{ close(): Promise<void> }>()
  const wake = (queue: string) => {
    const worker = workers.get(queue)
    if (worker) boss.notifyWorker(worker)
  }

  const add: Jobs['add'] = async (queue, jobs) => {
    if (jobs.length === 0) return
    const rows = jobs.map(({ schoolId, id, at }) => ({
      data: { schoolId, id },
      group: { id: schoolId },
      ...(at ? { startAfter: new Date(at.epochMilliseconds) } : {}),
    }))
    await boss.insert(queue, rows)
    wake(queue)
  }

  const work: Jobs['work'] = async (queue, { atOnce, perSchool, handle }) => {
    await boss.createQueue(queue, {
      retryLimit: 3,
      retryDelay: 5,
      retryBackoff: true,
      expireInSeconds: 300,
      heartbeatSeconds: timing.heartbeat,
      deleteAfterSeconds: 3600,
    })
    await boss.updateQueue(queue, { heartbeatSeconds: timing.heartbeat })
    const handleBatch = async (batch: Job<JobIds>[]) => {
      const results = await Promise.all(batch.map(job => settled(job, handle, log)))
      wake(queue) // there may be more: a school's share keeps a batch from being full
      return results
    }
    const options = {
      batchSize: atOnce,
      groupConcurrency: perSchool,
      perJobResults: true,
      pollingIntervalSeconds: timing.poll,
    } as const
    workers.set(queue, await boss.work<JobIds, unknown, typeof options>(queue, options, handleBatch))
  }

  const onSchedule: Jobs['onSchedule'] = async (name, cron, run) => {
    await boss.createQueue(name, { policy: 'singleton', retryLimit: 2, retryDelay: 60, expireInSeconds: 1800 })
    await boss.work(name, { pollingIntervalSeconds: 20 }, async () => {
      try {
        await run()
      } catch (error) {
        log.error({ err: error, queue: name }, 'What is done at set times failed')
        throw error
      }
    })
    await boss.schedule(name, cron, null, { tz: 'Europe/London', missed: 'once' })
  }

  const hear: Jobs['hear'] = async (channel, listener) => {
    const listen = boss.getDb().listen
    if (!listen) return
    // Behind some poolers nothing can be heard: then sweeping alone does it.
    const handle = await listen
      .call(boss.getDb(), channel, listener, () => undefined)
      .catch((error: unknown) => {
        log.warn({ err: error }, 'Nothing can be heard on the database: notices go out a little later')
      })
    if (handle) listening.add(handle)
  }

  const stop: Jobs['stop'] = async longest => {
    await Promise.all([...listening].map(handle => handle.close()))
    await boss.stop({ graceful: true, close: true, timeout: longest })
  }
  return { add, work, onSchedule, hear, stop }
}

async function settled(job: Job<JobIds>, handle: QueueWork['handle'], log: Logger) {
  try {
    await handle(job.data)
    return { id: job.id, status: 'completed' as const }
  } catch (error) {
    log.error({ err: error, queue: job.name }, 'A job failed')
    return { id: job.id, status: 'failed' as const }
  }
}
