/** What the worker does at set times beside sending notices. */

import {
  askForSafetyChecks,
  askNewcomers,
  closeForgottenVisits,
  remindToAccept,
  sendReminders,
  sweepLeaversAnswers,
} from '../modules/acceptance/index.ts'
import { takeCheckpoint, weeklyCopyOf } from '../modules/audit/index.ts'
import { notify } from '../modules/notifications/index.ts'
import { clearOldImports } from '../modules/people/index.ts'
import { checkLinks, remindOfConsultations, remindOfReview } from '../modules/policy/index.ts'
import { dateAt, systemClock } from '../platform/clock.ts'
import { type Database, inSchool, type Tx } from '../platform/db/index.ts'
import type { Logger } from '../platform/log.ts'
import type { Scheduled } from '../start/start-worker.ts'
import { allSchools } from './all-schools.ts'
import { checkIntegrity } from './check-integrity.ts'

/** @param dataFolder where copies of checkpoints are kept */
export function scheduledWork({
  db,
  dataFolder,
  log,
}: {
  readonly db: Database
  readonly dataFolder: string
  readonly log: Logger
}): readonly Scheduled[] {
  const now = () => systemClock.now()
  const checkpoint = async () => {
    const { contradicted } = await takeCheckpoint(db, { now: now(), dataFolder })
    if (contradicted.length > 0)
      log.error({ schools: contradicted }, 'The audit does not lead on from its last checkpoint: run "schoolgate verify"')
  }
  const check = async () => checkIntegrity({ db, dataFolder, log, now: now() })
  /** Each school by itself: what goes wrong at one must not keep the others waiting. */
  const eachSchool = (work: (school: string) => Promise<unknown>) => async () => {
    for (const school of await allSchools(db)()) {
      try {
        await work(school)
      } catch (error) {
        log.error({ err: error, school }, 'Work at a set time failed at one school; the others go on')
      }
    }
  }
  const atEachSchool = (work: (tx: Tx, at: Temporal.Instant) => Promise<unknown>) =>
    eachSchool(school => inSchool(db, school, tx => work(tx, now())))
  /** Each school's heads and chair get a copy of where its audit stands: it must not lie with those alone who run the program. */
  const sendCopy = async (tx: Tx, at: Temporal.Instant) => {
    const copy = await weeklyCopyOf(tx, dateAt(at))
    if (copy) await notify(tx, { to: copy.to, template: 'audit-copy', enclosed: copy.enclosed, at })
  }
  const links = eachSchool(school => checkLinks(db, school, now()))
  return [
    { name: 'policy-review', cron: '0 7 * * *', run: atEachSchool(remindOfReview) },
    { name: 'consultations', cron: '5 7 * * *', run: atEachSchool(remindOfConsultations) },
    { name: 'newcomers', cron: '10 6 * * *', run: atEachSchool(askNewcomers) },
    { name: 'reminders-to-accept', cron: '15 8 * * *', run: atEachSchool(remindToAccept) },
    { name: 'safety-checks', cron: '30 8 * * 1-5', run: atEachSchool(askForSafetyChecks) },
    { name: 'leavers-safety-answers', cron: '20 3 * * *', run: atEachSchool(sweepLeaversAnswers) },
    { name: 'reminders', cron: '0,30 7-19 * * *', run: atEachSchool(sendReminders) },
    { name: 'forgotten-visits', cron: '5 0 * * *', run: atEachSchool(closeForgottenVisits) },
    { name: 'related-policies', cron: '40 3 * * *', run: links },
    { name: 'audit-checkpoint', cron: '*/10 * * * *', run: checkpoint },
    { name: 'audit-copies', cron: '0 8 * * 1', run: atEachSchool(sendCopy) },
    { name: 'audit-check', cron: '30 2 * * *', run: check },
    { name: 'old-imports', cron: '0 3 * * *', run: atEachSchool(clearOldImports) },
  ]
}
