/**
 * `node bench/import-people.ts`: 10,000 people of a OneRoster export: reading, planning, applying and taking back, each against
 * the limit of ten seconds for the whole import. On a PostgreSQL of its own, on this machine.
 */

import { runImport } from '../src/modules/people/import-people/apply/run-import.ts'
import { begin, bring, sampleSchool } from '../src/modules/people/import-people/apply/sample-import.ts'
import { applyReversal, planReversal } from '../src/modules/people/import-people/apply/undo-import.ts'
import { findImport } from '../src/modules/people/import-people/import-store.ts'
import { readOneRoster } from '../src/modules/people/import-people/oneroster/read-oneroster.ts'
import { isRefusal } from '../src/modules/people/import-people/refusals.ts'
import { samplePeople } from '../src/modules/people/import-people/sample-people.ts'
import { passingRootKey } from '../src/platform/crypto/root-key.ts'
import { inSchool, openDatabase } from '../src/platform/db/index.ts'
import { webConnection } from '../src/platform/db/web-role.ts'
import { createLog } from '../src/platform/log.ts'
import { startTestServer } from '../test/database/server.ts'
import { median, timed } from './timing.ts'

const people = 10_000
const limit = 10
const log = createLog('silent')

async function round(database: ReturnType<typeof openDatabase>, zip: Buffer): Promise<Record<string, number>> {
  const at = Temporal.Now.instant()
  const now = () => Temporal.Now.instant()
  const school = await sampleSchool(database, at)
  const [set, reading] = await timed(() => readOneRoster(zip, Temporal.Now.plainDateISO('Europe/London')))
  if (isRefusal(set)) throw new Error(set.refused)
  const [{ id }, planning] = await timed(() => bring(database, school, set, at))
  const run = await begin(database, school, id, at)
  const [, applying] = await timed(() => runImport({ db: database, now, log }, run))
  const one = await inSchool(database, school.schoolId, tx => findImport(tx, id))
  if (one?.state !== 'applied' || one.counts.added !== people) throw new Error('The import was not applied')
  const [, undoing] = await timed(() =>
    inSchool(database, school.schoolId, async tx => {
      const planned = await planReversal(tx, id)
      if (!planned || planned.reversal.refused.length > 0) throw new Error('The import cannot be taken back')
      await applyReversal(tx, planned.reversal, { by: school.by, at })
    }),
  )
  return { reading, planning, applying, undoing, whole: reading + planning + applying }
}

const server = await startTestServer()
const database = openDatabase(webConnection({ ...server.owner, database: server.template }), log, passingRootKey(), 4)
try {
  const zip = samplePeople(people)
  await round(database, samplePeople(people))
  const rounds = [await round(database, zip), await round(database, zip), await round(database, zip)]
  console.log(
    `| ${people.toLocaleString('en-GB')} people (zip of ${(zip.length / 1024).toFixed(0)} kB) | seconds | share of the limit of ${limit} s |`,
  )
  console.log('|---|---:|---:|')
  for (const part of ['reading', 'planning', 'applying', 'whole', 'undoing']) {
    const seconds = median(rounds.map(one => one[part] ?? Number.NaN)) / 1000
    console.log(`| ${part === 'whole' ? 'the whole import' : part} | ${seconds.toFixed(2)} | ${(seconds / limit).toFixed(2)} |`)
  }
} finally {
  await database.close()
  await server.close()
}
