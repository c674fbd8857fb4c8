/**
 * "Account approved": one sentence that survives the redirect after a form. It travels in a cookie of a minute, sealed
 * with the session's own secret so that nobody else can put words there; without a session there is no notice.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { CookieSerializeOptions } from '@fastify/cookie'

const sealOf = (text: string, sessionToken: string): Buffer =>
  createHmac('sha256', sessionToken).update(`notice\0${text}`).digest()

/** Bound to this origin over https, as the session's cookie is. */
export const noticeCookieName = (https: boolean): string => (https ? '__Host-notice' : 'notice')

export const noticeCookieOptions = (https: boolean): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  secure: https,
  sameSite: 'lax',
  maxAge: 60,
})

/** The cookie's value. */
export const sealNotice = (text: string, sessionToken: string): string =>
  `${Buffer.from(text).toString('base64url')}.${sealOf(text, sessionToken).toString('base64url')}`

/** The sentence, or null where we did not seal it for this session. */
export function openNotice(value: string | undefined, sessionToken: string): string | null {
  const [encoded, seal] = (value ?? '').split('.')
  if (!encoded || !seal) return null
  const text = Buffer.from(encoded, 'base64url').toString()
  const expected = sealOf(text, sessionToken)
  const given = Buffer.from(seal, 'base64url')
  return given.length === expected.length && timingSafeEqual(given, expected) ? text : null
}
