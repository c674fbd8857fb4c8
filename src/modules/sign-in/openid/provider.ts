/** A provider of identity that a school trusts to say who somebody is: what is pinned, and what its word is worth. */

export type ProviderKind = 'microsoft' | 'google' | 'other'

/** A provider as the school set it up, without its secret. */
export interface Provider {
  readonly id: string
  readonly kind: ProviderKind
  /** On the button: "Microsoft", "Google", or the name that the school gave. */
  readonly name: string
  /** Exactly as its discovery document and its tokens have it. */
  readonly issuer: string
  /** Google Workspace only: the domain whose accounts count. */
  readonly hostedDomain: string | null
  readonly clientId: string
  /** Whether the school says that nobody gets past its provider without a second factor. */
  readonly enforcesMfa: boolean
}

/** A provider with what it takes to speak with it. The secret is one. */
export interface ProviderWithSecret extends Provider {
  readonly clientSecret: string
  readonly changedAt: Temporal.Instant
}

export const googleIssuer = 'https://accounts.google.com'

const guid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const tenantIssuer = new RegExp(`^https://login\\.microsoftonline\\.com/(${guid})/v2\\.0$`)

/** The issuer of a Microsoft tenant. @param tenant its id, a GUID in lower case */
export const microsoftIssuer = (tenant: string): string => `https://login.microsoftonline.com/${tenant}/v2.0`

/** The tenant of a Microsoft issuer; undefined for `common`, `organizations` and whatever else takes anybody's account. */
export const tenantOf = (issuer: string): string | undefined => tenantIssuer.exec(issuer)?.[1]

/** The claims of an ID token that we look at, once its signature, issuer, audience, nonce and time were found right. */
export interface Claims {
  readonly iss: string
  readonly sub: string
  readonly tid?: unknown
  readonly hd?: unknown
  readonly amr?: unknown
  readonly acr?: unknown
  readonly auth_time?: unknown
}

/** Whether the account is the school's own: the pinned issuer, and within it the pinned tenant or domain. */
export function isOfSchool({ kind, issuer, hostedDomain }: Provider, claims: Claims): boolean {
  if (claims.iss !== issuer) return false
  if (kind === 'microsoft') return claims.tid === tenantOf(issuer)
  return kind === 'google' ? hostedDomain !== null && claims.hd === hostedDomain : true
}

/** Names by which providers say that more than one factor was shown: RFC 8176; Entra's claim; REFEDS; the OpenID profile. */
const severalFactors: ReadonlySet<unknown> = new Set([
  'mfa',
  'http://schemas.microsoft.com/claims/multipleauthn',
  'https://refeds.org/profile/mfa',
  'http://schemas.openid.net/pape/policies/2007/06/multi-factor',
])

/** Whether this sign-in counts as more than one factor: the school says that its provider sees to it, or the token says so itself. */
export function showsSeveralFactors({ enforcesMfa }: Pick<Provider, 'enforcesMfa'>, { amr, acr }: Claims): boolean {
  return enforcesMfa || [amr, acr].flat().some(one => severalFactors.has(one))
}
