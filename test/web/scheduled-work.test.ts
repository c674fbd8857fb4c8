import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pino } from 'pino'
import { scheduledWork } from '../../src/composition/scheduled-work.ts'
import { addImport, saveSource } from '../../src/modules/people/import-people/import-store.ts'
import { inSchool } from '../../src/platform/db/index.ts'
import { logOptions } from '../../src/platform/log.ts'
import { founder, testSite } from './site.ts'

const site = await testSite()
const { db } = site.database
const head = await founder(site)
const school = String(head.cookies.get('sid')).slice(0, 36)
const log: string[] = []
const dataFolder = mkdtempSync(join(tmpdir(), 'schoolgate-scheduled-'))
after(() => rmSync(dataFolder, { recursive: true, force: true }))
const logger = pino(logOptions, { write: line => log.push(line) })
const work = new Map(scheduledWork({ db, dataFolder, log: logger }).map(({ name, run }) => [name, run]))
const notices = (template: string) =>
  inSchool(db, school, tx => tx.selectFrom('notice').selectAll().where('template', '=', template).execute())

test('a checkpoint is taken, and each week the headteacher gets a sealed copy to keep, by mail alone', async () => {
  await work.get('audit-copies')?.()
  assert.deepEqual(await notices('audit-copy'), [], 'there is nothing to copy yet')
  await work.get('audit-checkpoint')?.()
  await work.get('audit-copies')?.()
  const [notice, ...more] = await notices('audit-copy')
  assert.ok(notice?.sealed)
  assert.deepEqual(more, [])
  assert.match((await head.get('/today')).body, /Nothing waits for you/)
})

test('every night the audit is checked: whole, nobody hears; altered, the headteacher does at once, and once a week', async () => {
  await work.get('audit-check')?.()
  assert.deepEqual([await notices('audit-damaged'), log], [[], []])
  await site.database.asOwner('alter table audit_entry no force row level security')
  await site.database.asOwner(`update audit_entry set clause = 'Z9' where school_id = $1 and seq = 1`, [school])
  await work.get('audit-check')?.()
  await work.get('audit-check')?.()
  assert.equal((await notices('audit-damaged')).length, 1)
  assert.match((await head.get('/today')).body, /Find out who altered the record of acts/)
  const found = { findings: [{ school, seq: 1, kind: 'columns' }] }
  assert.deepEqual(
    log.map(line => JSON.parse(line)).map(({ level, findings }) => ({ level, findings })),
    [found, found].map(one => ({ level: 'error', ...one })),
    'each night says it, and names nobody',
  )
  await inSchool(db, school, tx =>
    tx
      .updateTable('notice')
      .set({ created_at: Temporal.Now.instant().subtract({ hours: 24 * 7 }) })
      .where('template', '=', 'audit-damaged')
      .execute(),
  )
  await work.get('audit-check')?.()
  assert.equal((await notices('audit-damaged')).length, 2)
})

test('a false checkpoint is told to every school that it speaks for', async () => {
  await inSchool(db, school, tx => tx.deleteFrom('notice').where('template', '=', 'audit-damaged').execute())
  await site.database.asOwner(`update audit_entry set clause = null where school_id = $1 and seq = 1`, [school])
  await work.get('audit-check')?.()
  assert.equal((await notices('audit-damaged')).length, 0)
  await site.database.asOwner(`update audit_checkpoint set note = replace(note, '— ', '— x')`)
  await work.get('audit-check')?.()
  assert.equal((await notices('audit-damaged')).length, 1)
})

test('a version whose words were changed is told to the headteacher, besides the audit', async () => {
  await site.database.asOwner('alter table policy_version no force row level security')
  await site.database.asOwner('alter table policy_version disable trigger words_stay')
  await site.database.asOwner(`update policy_version set content = content || '{"title":"Another"}' where school_id = $1`, [
    school,
  ])
  log.length = 0
  await work.get('audit-check')?.()
  await work.get('audit-check')?.()
  assert.equal((await notices('records-damaged')).length, 1)
  assert.match((await head.get('/today')).body, /Find out who altered words that were ratified or accepted/)
  const [, records] = log.map(line => JSON.parse(line))
  assert.deepEqual(
    records.findings.map(({ thing, kind }: Record<string, unknown>) => [thing, kind]),
    [['version', 'changed']],
  )
})

test('what was brought for an import and never applied is let go of after 30 days', async () => {
  const [fresh, old] = await inSchool(db, school, async tx => {
    const { id: by } = await tx.selectFrom('person').select('id').executeTakeFirstOrThrow()
    const brought = async (days: number) => {
      const at = Temporal.Now.instant().subtract({ hours: 24 * days })
      const id = await addImport(tx, { kind: 'list', state: 'columns', fileName: 'list.csv', by, at })
      await saveSource(tx, id, Buffer.from('Forename\nAda\n'))
      return id
    }
    return [await brought(29), await brought(31)]
  })
  await work.get('old-imports')?.()
  const rows = await inSchool(db, school, tx => tx.selectFrom('person_import').select(['id', 'state', 'source']).execute())
  const kept = new Map(rows.map(({ id, state, source }) => [id, [state, source !== null]]))
  assert.deepEqual(
    [kept.get(fresh ?? ''), kept.get(old ?? '')],
    [
      ['columns', true],
      ['discarded', false],
    ],
  )
})
