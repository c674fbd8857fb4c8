/** What a first visit costs: everything that a browser with nothing in its cache fetches, compressed, headers included. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newVisitor, servedSite } from './served-site.ts'
import { exploreDemonstration } from './steps.ts'

const served = await servedSite()

/** @returns bytes over the wire by address */
async function firstLoad(address: string): Promise<ReadonlyMap<string, number>> {
  const { page, leave } = await newVisitor(served)
  const wire = await page.context().newCDPSession(page)
  const addresses = new Map<string, string>()
  const bytes = new Map<string, number>()
  wire.on('Network.responseReceived', ({ requestId, response }) => addresses.set(requestId, new URL(response.url).pathname))
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.set(addresses.get(requestId) ?? requestId, encodedDataLength)
  })
  await wire.send('Network.enable')
  await page.goto(address, { waitUntil: 'networkidle' })
  await leave()
  return bytes
}

const sum = (bytes: ReadonlyMap<string, number>): number => bytes.values().reduce((total, one) => total + one, 0)

test('the ask page, its styles, script and typeface: under 80 kB', async t => {
  const { page, leave } = await newVisitor(served)
  await exploreDemonstration(page)
  await leave()
  const bytes = await firstLoad('/ask')
  for (const [path, length] of bytes) t.diagnostic(`${path}: ${length}`)
  t.diagnostic(`in all ${sum(bytes)} bytes`)
  const kinds = ['/ask', '.css', '.js', '.woff2']
  for (const kind of kinds)
    assert.ok(
      bytes.keys().some(path => path.endsWith(kind)),
      `${kind} was fetched`,
    )
  assert.ok(sum(bytes) < 80_000, `${sum(bytes)} bytes`)
})
