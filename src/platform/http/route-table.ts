/** The table of all routes with their access: what stops a start, what docs/permissions.md prints and what sweeps walk through. */
import type { FastifyInstance, RouteOptions } from 'fastify'
import type { RouteAccess } from '../permissions.ts'
import { changesThings } from './forgery.ts'

/** One route as declared. */
export interface RouteEntry {
  readonly method: string
  /** The pattern: `/accounts/:accountId`. */
  readonly url: string
  readonly access: RouteAccess
  /** Whether it takes a factor shown of late only. */
  readonly fresh: boolean
}

const key = Symbol('route table')

declare module 'fastify' {
  interface FastifyInstance {
    [key]: RouteEntry[]
  }
}

const missing = (route: string) =>
  `The route ${route} does not say who may use it. Add ...requires(rule) or ...open('why anyone may') to its options.`

const unguarded = (route: string) =>
  `The route ${route} changes things without a session: only /api/ may, and only what no session protects.`

function entriesOf({ method, url, config }: RouteOptions): RouteEntry[] {
  return [method].flat().map(one => {
    const route = `${one} ${url}`
    const access = config?.access
    if (!access) throw new Error(missing(route))
    if (access.kind === 'open' && !access.session && changesThings(one) && !url.startsWith('/api/'))
      throw new Error(unguarded(route))
    return { method: one, url, access, fresh: config.fresh === true }
  })
}

/** From here on a route without a declared access throws where it is added. */
export function registerRouteTable(app: FastifyInstance): void {
  app.decorate(key, [])
  app.addHook('onRoute', route => {
    app[key].push(...entriesOf(route))
  })
}

/** Every route of the application, HEAD ones included, in the order in which they were added. */
export const allRoutes = (app: { readonly [key]: readonly RouteEntry[] }): readonly RouteEntry[] => app[key]
