/**
 * The token in every form of a signed-in person: only a page that we made for this session can hold it.
 * It is derived from the session's own secret, so nothing is stored; and masked afresh for each page, so that its
 * compressed length tells an eavesdropper nothing (BREACH).
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const length = 32

const derived = (sessionToken: string): Buffer => createHmac('sha256', sessionToken).update('form').digest()

const mask = (bytes: Buffer, pad: Buffer): Buffer => Buffer.from(bytes.map((byte, at) => byte ^ (pad[at] ?? 0)))

/** A token for one page (86 characters). */
export function formToken(sessionToken: string): string {
  const pad = randomBytes(length)
  return Buffer.concat([pad, mask(derived(sessionToken), pad)]).toString('base64url')
}

/** Whether the token was made for this session. */
export function isFormToken(sessionToken: string, presented: unknown): boolean {
  if (typeof presented !== 'string') return false
  const bytes = Buffer.from(presented, 'base64url')
  if (bytes.length !== 2 * length) return false
  return timingSafeEqual(mask(bytes.subarray(length), bytes.subarray(0, length)), derived(sessionToken))
}
