import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { after, test } from 'node:test'
import { followLink } from './follow-link.ts'
import { checkAddress, RefusedAddress } from './guarded-fetch.ts'

const asked: string[] = []
const cookies: unknown[] = []

const pages: Readonly<Record<string, (req: IncomingMessage, res: ServerResponse) => void>> = {
  '/here': (_req, res) => res.end('a policy'),
  '/no-head': (req, res) => res.writeHead(req.method === 'HEAD' ? 405 : 200).end(),
  '/gone': (_req, res) => res.writeHead(404).end(),
  '/members': (_req, res) => res.writeHead(403).end(),
  '/broken': (_req, res) => res.writeHead(500).end(),
  '/moved': (_req, res) => res.writeHead(301, { location: '/here', 'set-cookie': 'a=b' }).end(),
  '/round': (_req, res) => res.writeHead(302, { location: '/round' }).end(),
  '/inside': (_req, res) => res.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
  '/private': (_req, res) => res.writeHead(302, { location: 'http://[fd00::1]/' }).end(),
  '/file': (_req, res) => res.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/endless': (req, res) => {
    if (req.method === 'HEAD') return void res.writeHead(405).end()
    const more = () => {
      while (res.write(Buffer.alloc(64 * 1024)));
      res.once('drain', more)
    }
    more()
  },
  '/mute': () => undefined,
}

const server = createServer((req, res) => {
  asked.push(`${req.method} ${req.url}`)
  cookies.push(req.headers.cookie)
  pages[req.url ?? '']?.(req, res)
})
await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()))
after(() => {
  server.closeAllConnections()
  server.close()
})
const address = server.address()
const base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
const follow = (path: string) => followLink(`${base}${path}`, { allowLoopback: true, within: 1500 })

test('G2: a link that answers, one that is gone, one that is closed to programs', async () => {
  assert.equal(await follow('/here'), 'answers')
  assert.equal(await follow('/no-head'), 'answers')
  assert.equal(await follow('/gone'), 'gone')
  assert.equal(await follow('/members'), 'closed')
  assert.equal(await follow('/broken'), 'silent')
  assert.deepEqual(asked.slice(0, 3), ['HEAD /here', 'HEAD /no-head', 'GET /no-head'])
})

test('redirects are followed three times at most, without cookies', async () => {
  assert.equal(await follow('/moved'), 'answers')
  assert.ok(cookies.every(one => one === undefined))
  asked.length = 0
  assert.equal(await follow('/round'), 'silent')
  assert.equal(asked.length, 4)
})

test('S12: a redirect to an address inside is not followed, whoever names it', async () => {
  for (const path of ['/inside', '/private', '/file']) assert.equal(await follow(path), 'refused', path)
})

test('S12: addresses inside are refused however they are written, over http and https, by number and by name', async () => {
  const hosts = [
    ...['localhost', '127.0.0.1', '127.1', '2130706433', '0x7f000001', '0177.0.0.1', '１２７.0.0.1', '0.0.0.0'],
    ...['10.0.0.1', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '198.18.0.1', '224.0.0.1', '255.255.255.255'],
    ...['[::]', '[::1]', '[::ffff:127.0.0.1]', '[::ffff:10.0.0.1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]', '[2001:0:7f00:1::]'],
    ...['[fe80::1]', '[fd00::1]', '[fec0::1]', '[ff02::1]', '[2001:db8::1]'],
  ]
  asked.length = 0
  const port = new URL(base).port
  for (const host of hosts)
    for (const scheme of ['http', 'https'])
      assert.equal(await followLink(`${scheme}://${host}:${port}/here`), 'refused', `${scheme}://${host}`)
  for (const odd of ['file:///etc/passwd', 'ftp://example.org/', 'gopher://127.0.0.1/', 'javascript:alert(1)', 'no address', ''])
    assert.equal(await followLink(odd), 'refused', odd)
  assert.equal(await followLink(`http://somebody:secret@127.0.0.1:${port}/here`, { allowLoopback: true }), 'refused')
  assert.deepEqual(asked, [], 'and none of them heard of it')
})

test('S12: only the ports of pages are asked: whatever else listens on a machine is no page', async () => {
  const guard = { allowLoopback: false, allowPlain: true }
  const hosts = ['8.8.8.8', 'holm-oak.example', '[2a00:1450:4009::1]']
  for (const host of hosts) {
    for (const port of [22, 25, 8080, 65535])
      for (const scheme of ['http', 'https'])
        assert.throws(() => checkAddress(new URL(`${scheme}://${host}:${port}/`), guard), RefusedAddress)
    for (const open of [`http://${host}/`, `http://${host}:443/`, `https://${host}:80/`, `https://${host}:443/`])
      assert.doesNotThrow(() => checkAddress(new URL(open), guard), open)
  }
  assert.equal(await followLink('http://holm-oak.example:25/'), 'refused')
  assert.equal(await followLink('http://168.63.129.16/machine'), 'refused')
  assert.doesNotThrow(
    () => checkAddress(new URL('https://login.example:8443/'), { allowLoopback: false }),
    'a provider may have its own',
  )
})

test('an endless page is left after its first bytes, and a mute server after a while', async () => {
  assert.equal(await follow('/endless'), 'answers')
  const began = performance.now()
  assert.equal(await follow('/mute'), 'silent')
  assert.ok(performance.now() - began < 3000)
})
