/** Knows again the browser in which something was begun that ends by a link or by coming back from a provider. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { newToken, tokenHash } from '../../platform/sessions/session-cookie.ts'

const cookie = 'begun'
const shape = /^[\w-]{43}$/
const lifetime = Temporal.Duration.from({ hours: 1 })

const given = (req: FastifyRequest): string | null => {
  const value = req.ownCookie(cookie) ?? ''
  return shape.test(value) ? value : null
}

/** The hash of this browser's mark (32 bytes); null where it has none. */
export function markOf(req: FastifyRequest): Buffer | null {
  const mark = given(req)
  return mark === null ? null : tokenHash(mark)
}

/** Marks the browser for an hour, with the mark that it has where there is one: several pages may be on their way. @returns the hash of the mark */
export function markBrowser(req: FastifyRequest, reply: FastifyReply): Buffer {
  const mark = given(req) ?? newToken()
  reply.keepOwnCookie(cookie, mark, lifetime)
  return tokenHash(mark)
}
