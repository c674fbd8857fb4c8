/** `node e2e/print-server-times.ts`: how long the program takes over each page of the demonstration school, for its headteacher, without any network. */
import { test } from 'node:test'
import { persona, testSite } from '../test/web/site.ts'
import { sampleAddresses } from './sample-addresses.ts'

const rounds = 50
const site = await testSite()

const median = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0

test('each page', async () => {
  const visitor = await persona(site, 'headteacher')
  const addresses = Object.values(await sampleAddresses(site, '/policy/import')).flat()
  for (const address of addresses) {
    const times: number[] = []
    let length = 0
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now()
      length = (await visitor.get(address)).body.length
      times.push(performance.now() - start)
    }
    console.log(`${median(times).toFixed(1).padStart(6)} ms ${String(length).padStart(8)} characters  ${address}`)
  }
})
