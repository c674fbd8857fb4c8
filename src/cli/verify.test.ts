/** `schoolgate verify` as somebody runs it every night: a process, its output and its exit code. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { testDatabase } from '../../test/database/harness.ts'
import { addSchool } from '../../test/database/sample-school.ts'
import { urlOf } from '../../test/database/server.ts'
import { record, takeCheckpoint } from '../modules/audit/index.ts'
import { inSchool, startDatabase, withoutSchool } from '../platform/db/index.ts'
import { createLog } from '../platform/log.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'schoolgate-verify-'))
after(() => rmSync(dataFolder, { recursive: true }))
const { owner, asOwner } = await testDatabase()
const databaseUrl = urlOf(owner)
const now = Temporal.Instant.from('2026-11-22T14:00:00Z')

function verify(...args: string[]): Promise<{ readonly out: string; readonly err: string; readonly code: number }> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataFolder }
  const main = new URL('main.ts', import.meta.url).pathname
  return new Promise(resolve => {
    execFile(process.execPath, [main, 'verify', ...args], { env }, (error, out, err) =>
      resolve({ out, err, code: typeof error?.code === 'number' ? error.code : 0 }),
    )
  })
}

/** A school with so many entries and a checkpoint, with the key of the data folder. */
async function filled(slug: string, entries: number): Promise<string> {
  const started = await startDatabase({ databaseUrl, dataFolder, log: createLog('silent') })
  const { school, person } = await addSchool(started.db)
  await withoutSchool(started.db, tx => tx.insertInto('school_slug').values({ slug, school }).execute())
  for (let entry = 0; entry < entries; entry++)
    await inSchool(started.db, school, tx =>
      record(tx, { did: 'profile.opened', by: person, about: person, detail: { entry }, at: now }),
    )
  await takeCheckpoint(started.db, { now, dataFolder })
  await started.stop()
  return school
}

test('verify says what is whole, what is not and where, and ends with the code that a night job needs', async () => {
  const empty = await verify('--key')
  assert.deepEqual([empty.code, empty.out], [2, ''])
  assert.match(empty.err, /There is no school yet/)
  const school = await filled('holm-oak', 5)

  const whole = await verify()
  assert.equal(whole.code, 0, whole.err)
  assert.match(
    whole.out,
    /^holm-oak: 5 entries read, whole up to 5 \([0-9a-f]{16}…\)\.\n1 good checkpoint; 5 entries in .* s \(.* a second\)\.\nThe audit is whole\.\nholm-oak: 0 versions and 0 acceptances as they were kept\.\n$/,
  )
  assert.match((await verify('--key')).out, /^schoolgate\.audit\/v1\+[0-9a-f]{8}\+\S{44}\n$/)
  const json = JSON.parse((await verify('--json', '--school', 'holm-oak')).out)
  assert.deepEqual([json.whole, json.schools[0].entries, json.schools[0].head.seq], [true, 5, 5])
  const since = await verify('--since', '1')
  assert.match(since.out, /^holm-oak: 0 entries read, whole up to 5/)

  for (const args of [
    ['--school', 'nowhere'],
    ['--since', '99'],
    ['--since', 'x'],
    ['--checkpoint', 'no-such-file'],
    ['--nonsense'],
  ])
    assert.equal((await verify(...args)).code, 2, args.join(' '))

  const kept = join(dataFolder, 'my-copy.txt')
  writeFileSync(kept, readFileSync(join(dataFolder, 'checkpoints', '2026-11-22.txt')))
  rmSync(join(dataFolder, 'checkpoints'), { recursive: true })
  await asOwner('alter table audit_entry no force row level security')
  await asOwner('alter table audit_detail no force row level security')
  await asOwner('delete from audit_detail where seq >= 4')
  await asOwner('delete from audit_entry where school_id = $1 and seq >= 4', [school])
  await asOwner('delete from audit_checkpoint')
  assert.equal((await verify()).code, 0, 'nothing within tells of a cut tail')
  const cut = await verify('--checkpoint', kept)
  assert.equal(cut.code, 1)
  assert.match(cut.out, /^holm-oak: entry 4 is missing, and all after it: a checkpoint saw them \(.*my-copy\.txt \(1\)\)\.\n/)
  assert.match(cut.out, /THE AUDIT WAS ALTERED/)
})
