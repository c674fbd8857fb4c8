/** Serves the sample pages and the assets on loopback, under the headers that the product sends. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { assets } from '../../src/ui/theme/assets.ts'
import { schoolStylesheet } from '../../src/ui/theme/school-colours.ts'
import { samples } from './samples.ts'

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"

/** @returns the server, listening, and its address */
export async function serveSamples(): Promise<{ server: Server; origin: string }> {
  const byPath = new Map(assets().map(asset => [asset.path, asset]))
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    response.setHeader('Content-Security-Policy', policy)
    const asset = byPath.get(path)
    if (asset) return response.setHeader('Content-Type', asset.contentType).end(asset.bytes)
    const sheet = schoolStylesheet(path)
    if (sheet) return response.setHeader('Content-Type', 'text/css; charset=utf-8').end(sheet)
    const sample = samples[path.slice(1)]
    response.statusCode = sample ? 200 : 404
    return response.setHeader('Content-Type', 'text/html; charset=utf-8').end(sample?.toString() ?? 'no such sample')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}
