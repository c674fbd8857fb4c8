/** The session as the browser holds it: the school's id, so that looking it up stays within one school, and 32 random bytes. */
import { createHash, randomBytes } from 'node:crypto'
import type { CookieSerializeOptions } from '@fastify/cookie'

/** What a session cookie says. The token is a secret: the database and the log see only its hash. */
export interface SessionCookie {
  readonly schoolId: string
  readonly token: string
}

const shape = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.([\w-]{43})$/

/** `__Host-` binds the cookie to this origin over https; plain http (the own machine, while trying out) cannot have it. */
export const sessionCookieName = (https: boolean): string => (https ? '__Host-sid' : 'sid')

/** Lax, so that a link in a mail arrives signed in; what changes something has its own guard (http/forgery.ts). */
export const sessionCookieOptions = (https: boolean): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  secure: https,
  sameSite: 'lax',
})

/** A token that nobody can guess: 32 random bytes, as 43 characters. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** The form in which the database knows a token (32 bytes). */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()

/** The cookie's two parts, or null where it is not one of ours. */
export function readSessionCookie(value: string | undefined): SessionCookie | null {
  const [, schoolId, token] = shape.exec(value ?? '') ?? []
  return schoolId && token ? { schoolId, token } : null
}

/** The value to set. */
export const sessionCookieValue = ({ schoolId, token }: SessionCookie): string => `${schoolId}.${token}`
