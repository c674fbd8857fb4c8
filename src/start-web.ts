import fastify from 'fastify'
import type { Config } from './config.ts'
import type { Database, StartedDatabase } from './platform/db/index.ts'
import type { Logger } from './platform/log.ts'

export type Web = { readonly address: string; readonly setUpLink: string | undefined; stop(): Promise<void> }

/** Placeholder: serves one line until the application is composed. */
export async function startWeb(start: {
  readonly config: Config
  readonly db: Database
  readonly database: StartedDatabase
  readonly log: Logger
}): Promise<Web> {
  const app = fastify()
  app.get('/', async () => 'starting')
  await app.listen({ host: start.config.host, port: start.config.port })
  const listening = app.server.address()
  const port = listening !== null && typeof listening === 'object' ? listening.port : start.config.port
  return { address: `http://${start.config.host}:${port}`, setUpLink: undefined, stop: () => app.close() }
}
