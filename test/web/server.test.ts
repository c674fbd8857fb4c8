import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { test } from 'node:test'
import { createLog } from '../../src/platform/log.ts'
import { startWeb } from '../../src/start/start-web.ts'
import { testDatabase } from '../database/harness.ts'

const { db } = await testDatabase()
const config = {
  port: 0,
  host: '127.0.0.1',
  dataFolder: '/nowhere',
  databaseUrl: undefined,
  publicOrigin: undefined,
  trustedProxies: [],
  worker: false,
}

const start = () => startWeb({ config, db, database: { isUp: () => true }, log: createLog('silent') })

test('a start prints a link that sets up a school, once; afterwards none', async () => {
  const web = await start()
  assert.match(String(web.setUpLink), /^http:\/\/127\.0\.0\.1:\d+\/set-up\/[\w-]{43}$/)
  const page = await fetch(String(web.setUpLink))
  assert.equal(page.status, 200)
  const key = /name="_key" value="([^"]+)"/.exec(await page.text())?.[1] ?? ''
  const body = new URLSearchParams({ _key: key, schoolName: 'Rowan Infants', name: 'Ada', title: 'headteacher' })
  const sent = await fetch(String(web.setUpLink), { method: 'POST', body, redirect: 'manual', headers: { origin: web.address } })
  assert.equal(sent.status, 303)
  await web.stop()
  const again = await start()
  assert.equal(again.setUpLink, undefined)
  await again.stop()
})

test('told to stop, it ends what is under way, takes nothing new and leaves no connection', async () => {
  const web = await start()
  const port = Number(new URL(web.address).port)
  const slow = connect(port, '127.0.0.1')
  const answered = new Promise<string>(resolve => {
    const chunks: string[] = []
    slow.on('data', chunk => chunks.push(String(chunk)))
    slow.on('close', () => resolve(chunks.join('')))
  })
  slow.write('GET /health HTTP/1.1\r\nhost: localhost\r\n')
  await new Promise(resolve => setTimeout(resolve, 50))
  const stopped = web.stop()
  await new Promise(resolve => setTimeout(resolve, 50))
  slow.write('connection: close\r\n\r\n')
  assert.match(await answered, /^HTTP\/1\.1 (200|503)/)
  await stopped
  await assert.rejects(fetch(`${web.address}/health`))
})
