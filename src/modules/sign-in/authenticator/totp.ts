/** Codes of an authenticator app: TOTP (RFC 6238) as every such app has it: SHA-1, six figures, every 30 seconds. */
import { Secret, TOTP } from 'otpauth'

const period = 30
/** One step before and after, for clocks that are a little off. */
const window = 1
/** 160 bits, as RFC 4226 recommends. */
const secretBytes = 20

/** A new secret, in base32: what a person types where the app cannot scan. */
export const newSecret = (): string => new Secret({ size: secretBytes }).base32

const codesOf = (secret: string, names: { readonly issuer?: string; readonly label?: string } = {}) =>
  new TOTP({ ...names, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period })

/** What the square code says: `otpauth://totp/…`. */
export const setUpAddress = (secret: string, names: { readonly issuer: string; readonly label: string }): string =>
  codesOf(secret, names).toString()

/** The code of a moment. */
export const codeAt = (secret: string, now: Temporal.Instant): string =>
  codesOf(secret).generate({ timestamp: now.epochMilliseconds })

/** The time step of a code that is right now (counted from 1970); null where it is not. Spaces within are passed over. */
export function stepOf(secret: string, typed: string, now: Temporal.Instant): number | null {
  const token = typed.replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const delta = codesOf(secret).validate({ token, timestamp: now.epochMilliseconds, window })
  return delta === null ? null : Math.floor(now.epochMilliseconds / 1000 / period) + delta
}
