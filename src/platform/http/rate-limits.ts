/** How often one sender may use a route. Counted in this process: with n web processes the limit is n times as wide. */
import rateLimit, { normalizeIP } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { Fault } from '../errors.ts'
import type { RateLimit } from '../permissions.ts'
import { changesThings } from './forgery.ts'

/** Wide, because all of a school often shares one address. */
const openPost: RateLimit = { max: 60, minutes: 1 }
const upload: RateLimit = { max: 10, minutes: 1 }

/** The signed-in person, else the address (an IPv6 one by its /64, which is one household or one school). */
const sender = (req: FastifyRequest): string => req.viewer?.personId ?? normalizeIP(req.ip)

const limitOf = ({ config, method }: RouteOptions): RateLimit | undefined => {
  if (config?.limit) return config.limit
  if (config?.upload) return upload
  return config?.access?.kind === 'open' && [method].flat().some(changesThings) ? openPost : undefined
}

/** Applies each route's limit, and the usual ones to open POSTs and to uploads. To be registered before any route. */
export async function registerRateLimits(app: FastifyInstance): Promise<void> {
  app.addHook('onRoute', route => {
    const limit = limitOf(route)
    if (limit) route.config = { ...route.config, rateLimit: { max: limit.max, timeWindow: limit.minutes * 60_000 } }
  })
  await app.register(rateLimit, {
    global: false,
    keyGenerator: sender,
    errorResponseBuilder: () => new Fault('too-many'),
    addHeaders: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
  })
}

/**
 * A limit that a handler counts for itself, once it knows by what: a link that it found, say. Without a key it counts by sender.
 *
 * @returns counts one more. It throws Fault 'too-many' beyond the limit, and the answer says for how long to wait
 */
export function limitBy(
  app: Pick<FastifyInstance, 'createRateLimit'>,
  { max, minutes }: RateLimit,
): (req: FastifyRequest, reply: FastifyReply, key?: string) => Promise<void> {
  const keys = new WeakMap<FastifyRequest, string>()
  const count = app.createRateLimit({ max, timeWindow: minutes * 60_000, keyGenerator: req => keys.get(req) ?? sender(req) })
  return async (req, reply, key) => {
    if (key !== undefined) keys.set(req, key)
    const counted = await count(req)
    if (counted.isAllowed || !counted.isExceeded) return
    reply.header('retry-after', counted.ttlInSeconds)
    throw new Fault('too-many')
  }
}
