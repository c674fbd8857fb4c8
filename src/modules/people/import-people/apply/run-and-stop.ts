/** For the test that kills it: applies an import, and stops for good in the middle of the transaction, having said so. */
import { inSchool, openDatabase } from '../../../../platform/db/index.ts'
import { createLog } from '../../../../platform/log.ts'
import { applyPlan } from './apply-plan.ts'
import { planImport } from './plan-import.ts'

const { web, run, rootKey } = JSON.parse(process.argv[2] ?? '{}')
const at = Temporal.Instant.from('2026-11-22T09:00:00Z')
const db = openDatabase(web, createLog('silent'), Buffer.from(rootKey, 'hex'), 2)

/** So many rows, and then it waits to be killed. */
const middle = 3000

await inSchool(db, run.schoolId, async tx => {
  const plan = await planImport(tx, { importId: run.id, by: run.by, at }, { locked: true })
  if (!plan) throw new Error('There is no plan')
  await applyPlan(tx, plan.changes, { by: run.by, at }, rows => {
    if (rows < middle) return
    process.stdout.write(`rows written: ${rows}\n`)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  })
})
