/**
 * A server for the measurement, in a process of its own: the program on the demonstration school, or a bare route that
 * sends given bytes, or the same page rendered wholly by Nunjucks. Tells its port, then its CPU time whenever asked.
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify from 'fastify'
import { buildApp } from '../../src/composition/app.ts'
import { startDatabase } from '../../src/platform/db/index.ts'
import { createLog } from '../../src/platform/log.ts'
import { nunjucksRenderer } from './nunjucks-page.ts'

type Task =
  | { readonly kind: 'program' }
  | { readonly kind: 'bare' | 'nunjucks'; readonly pages: Readonly<Record<string, string>> }

const tell = (message: object) => process.send?.(message)
let stop = async (): Promise<void> => undefined

process.on('message', async (message: Task | 'cpu' | 'stop') => {
  if (message === 'cpu') return tell(process.cpuUsage())
  if (message === 'stop') return stop().then(() => process.exit(0))
  const port = message.kind === 'program' ? await program() : await pages(message)
  return tell({ port })
})

/** The demonstration school, loaded as its button does. */
async function program(): Promise<number> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'schoolgate-bench-'))
  const log = createLog('silent')
  const database = await startDatabase({ databaseUrl: undefined, dataFolder, log })
  const app = await buildApp({ db: database.db, log })
  await app.inject({ method: 'POST', url: '/demonstration', headers: { 'sec-fetch-site': 'same-origin' } })
  await app.listen({ port: 0, host: '127.0.0.1' })
  stop = async () => {
    await app.close()
    await database.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  const address = app.server.address()
  return typeof address === 'object' && address ? address.port : 0
}

async function pages({ kind, pages }: Exclude<Task, { kind: 'program' }>): Promise<number> {
  const app = fastify()
  for (const [path, body] of Object.entries(pages)) {
    const render = kind === 'nunjucks' ? nunjucksRenderer(body) : () => body
    const [url = '', query = ''] = path.split('?')
    app.get(`${url}/${Buffer.from(query).toString('base64url')}`, (_, reply) =>
      reply.type('text/html; charset=utf-8').send(render()),
    )
  }
  await app.listen({ port: 0, host: '127.0.0.1' })
  stop = () => app.close()
  const address = app.server.address()
  return typeof address === 'object' && address ? address.port : 0
}
