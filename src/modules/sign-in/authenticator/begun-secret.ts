/** A secret that is being set up travels in the form, sealed: nothing is stored until the app has shown that it has it. */
import { seal, unseal } from '../../../platform/crypto/secrets.ts'
import type { Tx } from '../../../platform/db/index.ts'

const lifetime = Temporal.Duration.from({ minutes: 30 })

const sealedAs = (sessionId: string) => ({ kind: 'totp-begun', of: sessionId })

/** Seals a new secret for the form of this session. */
export async function sealBegun(tx: Tx, sessionId: string, secret: string, now: Temporal.Instant): Promise<string> {
  const text = JSON.stringify({ secret, until: now.add(lifetime).toString() })
  return (await seal(tx, sealedAs(sessionId), text)).toString('base64url')
}

/** The secret, or null where the form is another session's, changed, or too old. */
export async function openBegun(tx: Tx, sessionId: string, sealed: string, now: Temporal.Instant): Promise<string | null> {
  try {
    const { secret, until } = JSON.parse(await unseal(tx, sealedAs(sessionId), Buffer.from(sealed, 'base64url')))
    return Temporal.Instant.compare(Temporal.Instant.from(until), now) > 0 ? String(secret) : null
  } catch {
    return null
  }
}
