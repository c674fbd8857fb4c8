/** The web server of one process: built, listening, and stopped in good order. */
import type { FastifyBaseLogger } from 'fastify'
import { buildApp } from '../composition/app.ts'
import type { Config } from '../config.ts'
import { installedSchoolIds } from '../modules/school/index.ts'
import { issueSetUpLink } from '../modules/sign-in/index.ts'
import { systemClock } from '../platform/clock.ts'
import type { Database, StartedDatabase } from '../platform/db/index.ts'

/** A web server at work. */
export interface Web {
  /** "http://localhost:8080" */
  readonly address: string
  /** The whole address to set up a school with, once; undefined where one is set up already. */
  readonly setUpLink: string | undefined
  /** Takes no more, lets what is under way end (cut off after ten seconds), then resolves. */
  readonly stop: () => Promise<void>
}

const longestStop = 10_000

/** What a start has at hand. */
export interface WebStart {
  readonly config: Config
  readonly db: Database
  readonly database: Pick<StartedDatabase, 'isUp'>
  readonly log: FastifyBaseLogger
}

/** Builds the application and listens. @throws the system's error where the address cannot be listened on */
export async function startWeb({ config, db, database, log }: WebStart): Promise<Web> {
  let stopping = false
  const standstill = () => (stopping ? 'stopping' : database.isUp() ? null : 'database-away')
  const { publicOrigin, trustedProxies } = config
  const app = await buildApp({ db, log, standstill, publicOrigin, trustedProxies, livelyDemonstration: true })
  await app.listen({ host: config.host, port: config.port })
  const listening = app.server.address()
  const port = typeof listening === 'object' && listening ? listening.port : config.port
  const address = publicOrigin ?? `http://${config.host}:${port}`
  const { real } = await installedSchoolIds(db)
  return {
    address,
    setUpLink: real === undefined ? `${address}/set-up/${await issueSetUpLink(db, systemClock.now())}` : undefined,
    stop: async () => {
      stopping = true
      const cut = setTimeout(() => app.server.closeAllConnections(), longestStop)
      await app.close()
      clearTimeout(cut)
    },
  }
}
