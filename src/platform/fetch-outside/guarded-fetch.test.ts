import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, test } from 'node:test'
import { guardedFetch, isPublicAddress, RefusedAddress } from './guarded-fetch.ts'

const server = createServer((_req, res) => res.end('secret'))
await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()))
after(() => server.close())
const address = server.address()
const port = typeof address === 'object' && address ? address.port : 0

const options = { method: 'GET', headers: {}, body: undefined, redirect: 'manual' } as const
const production = guardedFetch({ allowLoopback: false })
const trial = guardedFetch({ allowLoopback: true })

/** Ways to write this machine and others that are no business of a provider. */
const hostile = [
  'localhost',
  '127.0.0.1',
  '127.1',
  '2130706433',
  '0x7f000001',
  '0177.0.0.1',
  '１２７.0.0.1',
  '0.0.0.0',
  '[::]',
  '[::1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[64:ff9b::7f00:1]',
  '[2002:7f00:1::]',
  '[2001:0:7f00:1::]',
  '[fe80::1]',
  '[fd00::1]',
  '[ff02::1]',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '168.63.129.16',
  '169.254.169.254',
  '100.64.0.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
]

test('S12: no way to write an address inside is asked, over https or http', async () => {
  for (const host of hostile) {
    for (const scheme of ['https', 'http']) {
      await assert.rejects(production(`${scheme}://${host}:${port}/`, options), RefusedAddress, `${scheme}://${host}`)
    }
  }
  for (const odd of ['file:///etc/passwd', 'ftp://example.org/', 'gopher://127.0.0.1/', 'data:,x', 'no address'])
    await assert.rejects(production(odd, options), RefusedAddress, odd)
})

test('while trying out, this machine may be asked and no other inside', async () => {
  for (const host of ['127.0.0.1', 'localhost']) {
    const answer = await trial(`http://${host}:${port}/`, options)
    assert.equal(await answer.text(), 'secret', host)
  }
  for (const host of ['10.0.0.1', '192.168.1.1', '169.254.169.254', '[fd00::1]', '0.0.0.0']) {
    await assert.rejects(trial(`https://${host}/`, options), RefusedAddress, host)
    await assert.rejects(trial(`http://${host}/`, options), RefusedAddress, host)
  }
})

test('addresses of the open internet are not refused', () => {
  for (const open of ['20.190.159.0', '142.250.1.1', '8.8.8.8', '2a00:1450:4009::1', '2603:1006:2000::1'])
    assert.ok(isPublicAddress(open), open)
  for (const closed of ['', 'example.org', '::ffff:8.8.8.8', '2001:db8::1', '203.0.113.9'])
    assert.ok(!isPublicAddress(closed), closed)
})

test('a redirect is handed back, not followed; an endless answer is cut off', async () => {
  const leading = createServer((req, res) => {
    if (req.url === '/away') res.writeHead(302, { location: 'http://169.254.169.254/' }).end()
    else res.end(Buffer.alloc(3_000_000))
  })
  await new Promise<void>(resolve => leading.listen(0, '127.0.0.1', () => resolve()))
  after(() => leading.close())
  const where = leading.address()
  const base = `http://127.0.0.1:${typeof where === 'object' && where ? where.port : 0}`
  assert.equal((await trial(`${base}/away`, options)).status, 302)
  await assert.rejects(trial(`${base}/long`, options), /larger/)
})
