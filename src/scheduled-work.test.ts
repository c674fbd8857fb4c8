import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { founder, testSite } from '../test/web/site.ts'
import { inSchool } from './platform/db/index.ts'
import { createLog } from './platform/log.ts'
import { scheduledWork } from './scheduled-work.ts'

const site = await testSite()
const { db } = site.database
const dataFolder = mkdtempSync(join(tmpdir(), 'schoolgate-scheduled-'))
after(() => rmSync(dataFolder, { recursive: true, force: true }))

test('a checkpoint is taken, and each week the headteacher gets a sealed copy to keep, by mail alone', async () => {
  const head = await founder(site)
  const school = String(head.cookies.get('sid')).slice(0, 36)
  const work = new Map(scheduledWork({ db, dataFolder, log: createLog('silent') }).map(({ name, run }) => [name, run]))
  const notices = () =>
    inSchool(db, school, tx => tx.selectFrom('notice').selectAll().where('template', '=', 'audit-copy').execute())
  await work.get('audit-copies')?.()
  assert.deepEqual(await notices(), [], 'there is nothing to copy yet')
  await work.get('audit-checkpoint')?.()
  await work.get('audit-copies')?.()
  const [notice, ...more] = await notices()
  assert.ok(notice?.sealed)
  assert.deepEqual(more, [])
  assert.match((await head.get('/today')).body, /Nothing waits for you/)
})
