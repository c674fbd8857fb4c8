/** The check of every night: that nobody altered the audit, a version of the policy or an acceptance; and who is told where somebody did. */
import { type AuditReport, keptCopies, knownSchools, verifyAudit } from '../modules/audit/index.ts'
import { lastNotified, notify } from '../modules/notifications/index.ts'
import { holdersOf } from '../modules/people/index.ts'
import { dateAt } from '../platform/clock.ts'
import { type Database, inSchool } from '../platform/db/index.ts'
import type { Logger } from '../platform/log.ts'
import { verifyRecords } from './verify-records.ts'

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

/**
 * Verifies all chains and checkpoints, versions and acceptances; logs what is wrong, naming schools, entries and records by id and number
 * only, and tells those who keep them.
 */
export async function checkIntegrity({ db, dataFolder, log, now }: Check): Promise<void> {
  const report = await verifyAudit(db, { copies: await keptCopies(dataFolder) })
  const damaged = damagedSchools(report)
  if (damaged.length > 0)
    log.error({ findings: findingsOf(report) }, 'The audit was altered: what to do stands in docs/runbooks/audit.md')
  for (const school of damaged) await tell(db, school, 'audit-damaged', now)

  const records = (await verifyRecords(db, await knownSchools(db))).filter(({ faults }) => faults.length > 0)
  if (records.length > 0)
    log.error(
      { findings: records.flatMap(({ schoolId, faults }) => faults.map(fault => ({ school: schoolId, ...fault }))) },
      'Versions or acceptances were altered: what to do stands in docs/runbooks/audit.md',
    )
  for (const { schoolId } of records) await tell(db, schoolId, 'records-damaged', now)
}

/** A checkpoint speaks for every school: where one is false, no school can rely on it. */
const damagedSchools = ({ schools, faults }: AuditReport): string[] =>
  schools.filter(({ fault }) => fault !== null || faults.length > 0).map(({ schoolId }) => schoolId)

const findingsOf = ({ schools, faults }: AuditReport) => [
  ...schools.flatMap(({ schoolId, fault }) => (fault ? [{ school: schoolId, ...fault }] : [])),
  ...faults,
]

async function tell(
  db: Database,
  school: string,
  template: 'audit-damaged' | 'records-damaged',
  now: Temporal.Instant,
): Promise<void> {
  await inSchool(db, school, async tx => {
    const last = await lastNotified(tx, template)
    if (last && Temporal.Instant.compare(last, now.subtract(quiet)) > 0) return
    await notify(tx, { to: await holdersOf(tx, told, dateAt(now)), template, link: '/audit', at: now })
  })
}
