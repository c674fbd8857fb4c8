/** What a passkey is bound to: the name and the origin of this installation (WebAuthn's relying party). */
import type { FastifyRequest } from 'fastify'

export interface RelyingParty {
  /** The host's name, without port: "school.example". */
  readonly id: string
  /** As browsers write it: "https://school.example". */
  readonly origin: string
}

/**
 * Follows from the public origin, never from what a request says; without one, the own machine while trying out. Null where
 * browsers have no passkeys: over plain http to another machine, or under a bare address.
 */
export function relyingPartyOf(publicOrigin: string | undefined, { host, hostname }: FastifyRequest): RelyingParty | null {
  if (publicOrigin === undefined) return hostname === 'localhost' ? { id: 'localhost', origin: `http://${host}` } : null
  const { protocol, hostname: name } = new URL(publicOrigin)
  if (protocol !== 'https:' && name !== 'localhost') return null
  return /^[\d.]+$|^\[/.test(name) ? null : { id: name, origin: publicOrigin }
}
