import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { promisify } from 'node:util'
import { findRootKey, fingerprintOf, keyFor, passingRootKey, readRootKey, rootKeyFile } from './root-key.ts'

const folders: string[] = []
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'schoolgate-key-'))
  folders.push(folder)
  return folder
}
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

test('the key is made once, for its owner’s eyes only, and read from then on', () => {
  const folder = newFolder()
  assert.equal(findRootKey(folder), null)
  const key = readRootKey(folder)
  assert.equal(key.length, 32)
  assert.deepEqual(readRootKey(folder), key)
  assert.deepEqual(findRootKey(folder), key)
  assert.equal(statSync(rootKeyFile(folder)).mode & 0o777, 0o400)
  assert.equal(statSync(join(folder, 'keys')).mode & 0o777, 0o700)
  assert.deepEqual(readdirSync(join(folder, 'keys')), ['root.key'], 'and nothing of its making is left')
  assert.notDeepEqual(readRootKey(newFolder()), key)
})

test('processes that start together agree on one key', async () => {
  const folder = newFolder()
  const program = new URL('root-key.ts', import.meta.url).href
  const script = `import { readRootKey } from ${JSON.stringify(program)}; console.log(readRootKey(${JSON.stringify(folder)}).toString('hex'))`
  const run = () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
  const keys = await Promise.all(Array.from({ length: 6 }, run))
  assert.equal(new Set(keys.map(({ stdout }) => stdout)).size, 1)
  assert.deepEqual(readdirSync(join(folder, 'keys')), ['root.key'])
})

test('a file that is cut, longer, empty or altered to no key is refused, and stays as it is', () => {
  const folder = newFolder()
  readRootKey(folder)
  const file = rootKeyFile(folder)
  const text = readFileSync(file, 'utf8').trim()
  chmodSync(file, 0o600)
  for (const wrong of ['', text.slice(1), `${text}A`, `${text.slice(0, 20)}*${text.slice(21)}`, `${text.slice(0, -1)}_`]) {
    writeFileSync(file, wrong)
    assert.throws(() => readRootKey(folder), /does not hold a key/, wrong)
    assert.equal(readFileSync(file, 'utf8'), wrong)
  }
})

test('each purpose has its own key, and each root its own fingerprint', () => {
  const root = passingRootKey()
  assert.deepEqual(keyFor(root, 'pepper'), keyFor(root, 'pepper'))
  const all = [
    root,
    keyFor(root, 'pepper'),
    keyFor(root, 'checkpoints'),
    keyFor(passingRootKey(), 'pepper'),
    fingerprintOf(root),
    fingerprintOf(passingRootKey()),
  ]
  assert.equal(new Set(all.map(key => key.toString('hex'))).size, all.length)
})
