import assert from 'node:assert/strict'
import { chmodSync, cpSync, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { testDatabase } from '../../../test/database/harness.ts'
import { urlOf } from '../../../test/database/server.ts'
import { rootKeyFile } from '../crypto/root-key.ts'
import { createLog } from '../log.ts'
import { installationKey } from './installation-key.ts'
import { startDatabase } from './start-database.ts'
import { StartFault } from './start-fault.ts'

const folders: string[] = []
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'schoolgate-installation-'))
  folders.push(folder)
  return folder
}
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

const refusal = (words: RegExp) => (error: unknown) =>
  error instanceof StartFault && error.code === 'root-key-refused' && words.test(error.message) && !error.message.includes('\n')

test('the first start makes the key; later ones need the same, wherever they run', async () => {
  const { web } = await testDatabase()
  const [folder, copy, other] = [newFolder(), newFolder(), newFolder()]
  const key = await installationKey(web, folder)
  assert.deepEqual(await installationKey(web, folder), key)
  cpSync(join(folder, 'keys'), join(copy, 'keys'), { recursive: true })
  assert.deepEqual(await installationKey(web, copy), key)
  await assert.rejects(installationKey(web, other), refusal(/root\.key is missing.*Put back keys\/root\.key/))
  assert.ok(!existsSync(rootKeyFile(other)), 'and no key is made that would stand in the way of the right one')
})

test('another key, and a file that is no key, are refused', async () => {
  const [first, second] = [await testDatabase(), await testDatabase()]
  const [folder, other] = [newFolder(), newFolder()]
  await installationKey(first.web, folder)
  await installationKey(second.web, other)
  await assert.rejects(installationKey(first.web, other), refusal(/is the key of another database/))
  chmodSync(rootKeyFile(folder), 0o600)
  writeFileSync(rootKeyFile(folder), 'no key')
  await assert.rejects(installationKey(first.web, folder), refusal(/does not hold a key/))
})

test('two first starts at once with folders of their own: one stands, the other is told', async () => {
  const { web, asOwner } = await testDatabase()
  const folders = Array.from({ length: 4 }, newFolder)
  const outcomes = await Promise.allSettled(folders.map(folder => installationKey(web, folder)))
  assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1)
  for (const outcome of outcomes)
    if (outcome.status === 'rejected') assert.ok(refusal(/another database|is missing/)(outcome.reason))
  assert.equal((await asOwner('select from root_key')).length, 1)
})

test('a start without its key ends with that line', async () => {
  const { owner } = await testDatabase()
  const options = { databaseUrl: urlOf(owner), dataFolder: newFolder(), log: createLog('silent') }
  await (await startDatabase(options)).stop()
  const file = rootKeyFile(options.dataFolder)
  renameSync(file, `${file}.away`)
  await assert.rejects(startDatabase(options), refusal(/is missing/))
  renameSync(`${file}.away`, file)
  await (await startDatabase(options)).stop()
})
