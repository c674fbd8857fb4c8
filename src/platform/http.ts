/**
 * The web platform: a Fastify application whose every route declares who may use it, whose every answer bears the same
 * headers, and whose handlers work in one school's transaction. docs/adr/0004-web-platform.md says why it is so.
 */
import { randomBytes } from 'node:crypto'
import { parse } from 'node:querystring'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  LogController,
  type RawReplyDefaultExpression,
  type RawRequestDefaultExpression,
  type RawServerDefault,
} from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { type Asset, registerAssets } from './http/asset-routes.ts'
import { type FaultAnswers, registerFaults } from './http/error-handler.ts'
import { refuseForeignForms, refuseForeignPages } from './http/forgery.ts'
import { bareHeaders, registerHeaders } from './http/headers.ts'
import { type Readiness, registerHealth } from './http/health.ts'
import { type IdentityDeps, registerIdentity, registerPermits } from './http/identity.ts'
import { registerLanguage } from './http/language.ts'
import { type ApprovedWords, barePage, type Layout, sendPage } from './http/pages.ts'
import { registerRateLimits } from './http/rate-limits.ts'
import { registerRequestLog } from './http/request-log.ts'
import { registerRequestTools } from './http/request-tools.ts'
import { registerRouteTable } from './http/route-table.ts'
import { registerUploads } from './http/uploads.ts'

export { chosenSchoolCookie } from './http/chosen-school.ts'
export type { SentForm } from './http/form-key-store.ts'
export { type FormErrors, type FormValues, formValues, readForm } from './http/forms.ts'
export { done, onlyOnce, sentForm } from './http/once.ts'
export { type Layout, type PageContent, type PageShell, wordsOf } from './http/pages.ts'
export { type School, type Session, signedIn } from './http/request.ts'
export { allRoutes, type RouteEntry } from './http/route-table.ts'
export { largestUpload, uploadedFile } from './http/uploads.ts'

/** What routes are added to: schemas in Zod type `params`, `query` and `body`. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>

/** All that the web platform needs from above and beside it. */
export interface WebDeps extends IdentityDeps, FaultAnswers {
  readonly logger: FastifyBaseLogger
  /** Addresses of the proxies whose word on the sender and the protocol counts; none when absent. */
  readonly trustedProxies?: readonly string[] | undefined
  /** Our own origin where it is known ("https://school.example"); else each request's own host. */
  readonly publicOrigin?: string | undefined
  readonly layout: Layout
  readonly approvedWords: ApprovedWords
  readonly assets: readonly Asset[]
  /** Stylesheets that follow from their address: a school's colours. */
  readonly styleAt: (path: string) => string | undefined
  readonly whyNotReady: Readiness
}

const kilobyte = 1024
const seconds = 1000

/** PostgreSQL has no NUL: nothing that is looked for holds one. */
const readQuery = (text: string): Record<string, unknown> => parse(text.replaceAll('%00', ''))

const create = ({ logger, trustedProxies, layout, faultPage }: WebDeps) =>
  fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request' }),
    genReqId: () => randomBytes(8).toString('hex'),
    requestIdHeader: false,
    trustProxy: trustedProxies ? [...trustedProxies] : false,
    bodyLimit: 256 * kilobyte,
    requestTimeout: 150 * seconds,
    handlerTimeout: 15 * seconds,
    keepAliveTimeout: 65 * seconds,
    forceCloseConnections: 'idle',
    frameworkErrors: (_error, req, reply) => {
      bareHeaders(reply)
        .status(404)
        .type('text/html; charset=utf-8')
        .send(barePage(layout, faultPage('not-found', req.id, 'en')))
    },
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300, querystringParser: readQuery },
  }).withTypeProvider<ZodTypeProvider>()

/** Cheap levels: a page is made for one reader. Requests are never unpacked, so none can be a bomb. */
const compression = { encodings: ['br', 'gzip'], zlibOptions: { level: 1 }, globalDecompression: false } satisfies Parameters<
  typeof compress
>[1]

/**
 * The application without its modules' routes: add those, then `app.ready()`.
 *
 * @throws Error when a route that is added does not declare its access
 */
export async function createWeb(deps: WebDeps): Promise<App> {
  const app: App = create(deps)
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  registerRouteTable(app)
  registerRequestLog(app)
  await registerHeaders(app, deps.https)
  registerFaults(app, deps)
  await app.register(cookie)
  registerLanguage(app)
  registerRequestTools(app, deps)
  registerIdentity(app, deps)
  app.addHook('onRequest', async req => refuseForeignPages(req, deps.publicOrigin ?? `${req.protocol}://${req.host}`))
  registerPermits(app, deps)
  app.decorateReply('page', function (content, status = 200) {
    return sendPage(deps, this, content, status)
  })
  await registerRateLimits(app)
  await app.register(compress, compression)
  await app.register(formbody)
  await registerUploads(app)
  app.addHook('preValidation', async req => refuseForeignForms(req))
  registerHealth(app, deps.whyNotReady)
  registerAssets(app, deps.assets, deps.styleAt)
  return app
}
