import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { isInstalled, markInstalled } from '../../bin/installed.mjs'

const program = { 'node_modules/a': { version: '1.0.0' } }
const all = { ...program, 'node_modules/t': { version: '2.0.0', dev: true } }
const lock = {
  '': { version: '0.1.0' },
  ...all,
  'node_modules/other-machine': { version: '1.0.0', optional: true },
  'node_modules/left-over': { version: '1.0.0', extraneous: true },
}

/** A project folder with this lock file and, where given, npm's record of what it installed. */
function project(t: TestContext, record?: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'sg-installed-'))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: lock }))
  mkdirSync(join(folder, 'node_modules'))
  if (record) writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: record }))
  return folder
}

test('nothing there, or an install that was cut short', t => {
  assert.deepEqual([isInstalled(project(t), false), isInstalled(project(t), true)], [false, false])
})

test("npm's own record counts, with the tools or without", t => {
  assert.deepEqual([isInstalled(project(t, program), false), isInstalled(project(t, program), true)], [true, false])
  assert.deepEqual([isInstalled(project(t, all), false), isInstalled(project(t, all), true)], [true, true])
})

test('another version is not what the lock file says', t => {
  assert.equal(isInstalled(project(t, { 'node_modules/a': { version: '1.0.1' } }), false), false)
})

test('our own mark counts until the lock file changes', t => {
  const folder = project(t)
  markInstalled(folder, false)
  assert.deepEqual([isInstalled(folder, false), isInstalled(folder, true)], [true, false])
  markInstalled(folder, true)
  assert.equal(isInstalled(folder, true), true)
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({ packages: { ...lock, 'node_modules/b': { version: '1.0.0' } } }),
  )
  assert.deepEqual([isInstalled(folder, false), isInstalled(folder, true)], [false, false])
})
