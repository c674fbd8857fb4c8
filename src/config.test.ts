import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { readConfig } from './config.ts'

test('nothing needs to be set', () => {
  assert.deepEqual(readConfig({}), {
    port: 8080,
    host: 'localhost',
    dataFolder: resolve('data'),
    databaseUrl: undefined,
    publicOrigin: undefined,
    trustedProxies: [],
    worker: true,
  })
  assert.deepEqual(readConfig({ PORT: '', HOST: ' ', DATABASE_URL: '' }), readConfig({}))
})

test('each setting is taken as it is given', () => {
  const given = {
    PORT: '81',
    HOST: '0.0.0.0',
    DATA_DIR: '/srv/x',
    DATABASE_URL: 'postgres://a@b/c',
    PUBLIC_URL: 'https://School.example/',
    TRUSTED_PROXIES: '10.0.0.1, ::1',
    WORKER: 'off',
  }
  assert.deepEqual(readConfig(given), {
    port: 81,
    host: '0.0.0.0',
    dataFolder: '/srv/x',
    databaseUrl: 'postgres://a@b/c',
    publicOrigin: 'https://school.example',
    trustedProxies: ['10.0.0.1', '::1'],
    worker: false,
  })
})

test('a wrong one is named in one line', () => {
  for (const environment of [
    { PORT: 'x' },
    { PORT: '70000' },
    { PORT: '-1' },
    { PORT: '80.5' },
    { HOST: 'http://x' },
    { PUBLIC_URL: 'school.example' },
    { PUBLIC_URL: 'https://x/y' },
    { WORKER: 'no' },
  ]) {
    const config = readConfig(environment)
    assert.ok('problem' in config && config.problem.startsWith(Object.keys(environment)[0] ?? '-'), JSON.stringify(environment))
  }
})
