// The whole of it, 50 kills and 1,000 notices, takes two minutes: node test/notices/kill-the-worker.ts
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../database/harness.ts'
import { killTheWorker } from './kill-the-worker.ts'

const { web } = await testDatabase()

test('kill -9 of the worker at random points while it sends: every notice arrives, none is shown twice (F3)', async t => {
  const shown = await killTheWorker(web, { kills: 8, notices: 160, seed: 20_261_122 })
  assert.equal(shown.notices, 160)
  t.diagnostic(JSON.stringify(shown))
})
