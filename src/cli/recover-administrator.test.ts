/** `schoolgate recover-administrator` as somebody at the machine runs it: a process, its output and its exit code. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { testDatabase } from '../../test/database/harness.ts'
import { addSchool } from '../../test/database/sample-school.ts'
import { urlOf } from '../../test/database/server.ts'
import { browser } from '../../test/web/browser.ts'
import { testSite } from '../../test/web/site.ts'
import { inSchool, newId, startDatabase, withoutSchool } from '../platform/db/index.ts'
import { createLog } from '../platform/log.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'schoolgate-recover-'))
after(() => rmSync(dataFolder, { recursive: true }))
const { owner } = await testDatabase()
const databaseUrl = urlOf(owner)
const started = await startDatabase({ databaseUrl, dataFolder, log: createLog('silent') })
after(() => started.stop())
const site = await testSite({ db: started.db })

function recover(...args: string[]): Promise<{ readonly out: string; readonly err: string; readonly code: number }> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataFolder, PUBLIC_URL: 'https://school.example' }
  const main = new URL('main.ts', import.meta.url).pathname
  return new Promise(resolve => {
    execFile(process.execPath, [main, 'recover-administrator', ...args], { env }, (error, out, err) =>
      resolve({ out, err, code: typeof error?.code === 'number' ? error.code : 0 }),
    )
  })
}

/** A school whose only person keeps the program. */
async function withAdministrator(slug: string): Promise<void> {
  const { school, person } = await addSchool(started.db, slug)
  await withoutSchool(started.db, tx => tx.insertInto('school_slug').values({ slug, school }).execute())
  const role = {
    id: newId(),
    person_id: person,
    role: 'administrator',
    starts_on: Temporal.PlainDate.from('2026-01-01'),
    source: 'set-up',
  }
  await inSchool(started.db, school, tx => tx.insertInto('person_role').values(role).execute())
}

test('it prints a link that lets the administrator in, once; it asks which where there are several', async () => {
  const none = await recover()
  assert.deepEqual([none.code, none.out], [1, ''])
  assert.match(none.err, /There is nobody to let in here/)

  await withAdministrator('holm-oak')
  const { out, err, code } = await recover()
  assert.equal(code, 0, err)
  const link = /https:\/\/school\.example(\/recover\/\S+)/.exec(out)?.[1] ?? ''
  site.pass({ minutes: 5 })
  const visitor = browser(site.app)
  assert.match((await visitor.get(link)).body, /Someone of holm-oak/)
  assert.equal((await visitor.fill(link)).headers['location'], '/join')
  assert.equal((await browser(site.app).get(link)).status, 410)

  await withAdministrator('willow-lane')
  const several = await recover()
  assert.equal(several.code, 1)
  assert.match(several.err, /Say which with --school: .*holm-oak.*willow-lane/)
  assert.equal((await recover('--school', 'willow-lane')).code, 0)
  const nobody = await recover('--school', 'willow-lane', '--name', 'nobody')
  assert.match(nobody.err, /Say which with --name: Someone of willow-lane/)
})
