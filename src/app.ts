/** The composition root: the platform, then the modules in the order of their tiers. */
import type { FastifyBaseLogger } from 'fastify'
import type { Config } from './config.ts'
import {
  installedSchoolIds,
  installedSchoolOf,
  issueSetUpLink,
  type PeopleDeps,
  peopleRoutes,
  schoolOf,
  viewerOf,
} from './modules/people/index.ts'
import { faultPage, pageLayout } from './page-frame.ts'
import { type Clock, systemClock } from './platform/clock.ts'
import { type Database, inSchool, type StartedDatabase } from './platform/db/index.ts'
import { isDatabaseAway } from './platform/http/database-away.ts'
import { readinessOf, type Standstill } from './platform/http/readiness.ts'
import { type App, createWeb } from './platform/http.ts'
import { assets } from './ui/theme/assets.ts'
import { schoolStylesheet } from './ui/theme/school-colours.ts'

/** What an application is made from. */
export interface AppDeps {
  readonly db: Database
  readonly log: FastifyBaseLogger
  /** Where people reach us, when that is known: "https://school.example". It decides about https. */
  readonly publicOrigin?: string | undefined
  /** Addresses of proxies whose X-Forwarded-* count. */
  readonly trustedProxies?: readonly string[] | undefined
  readonly clock?: Clock
  /** Why the process cannot work, beyond what a query would show: it was told to stop, its server is being started again. */
  readonly standstill?: () => Standstill
  readonly adoptModelPolicy?: PeopleDeps['adoptModelPolicy']
}

/** The application with all its routes, to which a test may still add; then `ready()`, `listen()` or `inject()`. */
export async function buildApp(deps: AppDeps): Promise<App> {
  const { db, log, publicOrigin, trustedProxies, clock = systemClock, standstill = () => null } = deps
  const { now } = clock
  const installed = installedSchoolOf(db, now)
  const app = await createWeb({
    logger: log,
    https: publicOrigin?.startsWith('https:') ?? false,
    publicOrigin,
    trustedProxies,
    now,
    inSchool: (schoolId, work) => inSchool(db, schoolId, work),
    people: { viewer: viewerOf, school: schoolOf, installedSchool: installed.find },
    layout: pageLayout,
    faultPage,
    isUnavailable: isDatabaseAway,
    assets: assets(),
    styleAt: schoolStylesheet,
    whyNotReady: readinessOf(db, standstill),
  })
  // Tier 1
  peopleRoutes(app, { db, now, installed, adoptModelPolicy: deps.adoptModelPolicy ?? (async () => undefined) })
  // Tier 2: policy
  // Tier 3: guidance
  return app
}

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
  const app = await buildApp({ db, log, standstill })
  await app.listen({ host: config.host, port: config.port })
  const listening = app.server.address()
  const port = typeof listening === 'object' && listening ? listening.port : config.port
  const address = `http://${config.host}:${port}`
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
