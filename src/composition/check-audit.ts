/** The check of every night: that nobody altered the audit; and who is told where somebody did. */
import { type AuditReport, keptCopies, verifyAudit } from '../modules/audit/index.ts'
import { lastNotified, notify } from '../modules/notifications/index.ts'
import { holdersOf } from '../modules/people/index.ts'
import { dateAt } from '../platform/clock.ts'
import { type Database, inSchool } from '../platform/db/index.ts'
import type { Logger } from '../platform/log.ts'

interface Check {
  readonly db: Database
  /** Where copies of checkpoints are kept. */
  readonly dataFolder: string
  readonly log: Logger
  readonly now: Temporal.Instant
}

/** Heads too: whoever keeps the program must not be the only one to hear of what they may have done themselves. */
const told = ['headteacher', 'co-headteacher', 'administrator']

/** What is found is found again each night, for nothing mends a chain: people hear of it once a week. */
const quiet = Temporal.Duration.from({ hours: 24 * 6 + 12 })

/** Verifies all chains and checkpoints; logs what is wrong, naming schools and entries by id and number only, and tells those who keep them. */
export async function checkAudit({ db, dataFolder, log, now }: Check): Promise<void> {
  const report = await verifyAudit(db, { copies: await keptCopies(dataFolder) })
  const damaged = damagedSchools(report)
  if (damaged.length === 0) return
  log.error({ findings: findingsOf(report) }, 'The audit was altered: what to do stands in docs/runbooks/audit.md')
  for (const school of damaged) await tell(db, school, now)
}

/** A checkpoint speaks for every school: where one is false, no school can rely on it. */
const damagedSchools = ({ schools, faults }: AuditReport): string[] =>
  schools.filter(({ fault }) => fault !== null || faults.length > 0).map(({ schoolId }) => schoolId)

const findingsOf = ({ schools, faults }: AuditReport) => [
  ...schools.flatMap(({ schoolId, fault }) => (fault ? [{ school: schoolId, ...fault }] : [])),
  ...faults,
]

async function tell(db: Database, school: string, now: Temporal.Instant): Promise<void> {
  await inSchool(db, school, async tx => {
    const last = await lastNotified(tx, 'audit-damaged')
    if (last && Temporal.Instant.compare(last, now.subtract(quiet)) > 0) return
    await notify(tx, { to: await holdersOf(tx, told, dateAt(now)), template: 'audit-damaged', link: '/audit', at: now })
  })
}
