/**
 * Secrets that a browser keeps beside the session: bound to this origin over https, out of reach of scripts, and at most
 * Lax, so that a link in a mail or the way back from a provider of identity finds them.
 */
import type { FastifyInstance } from 'fastify'
import { sessionCookieOptions } from '../sessions/session-cookie.ts'

const cookieName = (https: boolean, name: string): string => (https ? `__Host-${name}` : name)

const longest = 200

/** Puts the tools for them on requests and replies. */
export function registerOwnCookies(app: FastifyInstance, https: boolean): void {
  app.decorateRequest('ownCookie', function (name) {
    const value = this.cookies[cookieName(https, name)]
    return value !== undefined && value.length <= longest ? value : undefined
  })
  app.decorateReply('keepOwnCookie', function (name, value, lifetime) {
    const maxAge = lifetime.total('seconds')
    return this.setCookie(cookieName(https, name), value, { ...sessionCookieOptions(https), maxAge })
  })
  app.decorateReply('dropOwnCookie', function (name) {
    return this.clearCookie(cookieName(https, name), { ...sessionCookieOptions(https), maxAge: 0 })
  })
}
