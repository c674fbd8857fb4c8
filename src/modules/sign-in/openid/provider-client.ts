/** The conversation with a provider: authorization code with PKCE, state and nonce (OpenID Connect Core 1.0, RFC 7636, RFC 9207). */
import * as openid from 'openid-client'
import { type GuardOptions, guardedFetch, RefusedAddress } from '../../../platform/fetch-outside/guarded-fetch.ts'
import { type Claims, isOfSchool, type ProviderWithSecret } from './provider.ts'
import type { Refusal, RefusalReason } from './refusals.ts'

const seconds = { eachRequest: 5, clocksDiffer: 60 } as const

/** Speaks with providers. One for each process: what a provider says of itself is remembered for ten minutes. */
export interface ProviderClient {
  /** Asks the provider what it is. @returns its issuer exactly as it spells it */
  readonly discover: (settings: ProviderToAsk) => Promise<{ readonly issuer: string } | Discovered>
  /** The address to which somebody is sent. */
  readonly addressFor: (provider: ProviderWithSecret, sent: Sent) => Promise<URL | Refusal>
  /** Takes what came back, and asks the provider for the ID token. @returns its claims, once everything about it was found right */
  readonly claimsFrom: (provider: ProviderWithSecret, came: Came) => Promise<Claims | Refusal>
}

type ProviderToAsk = Pick<ProviderWithSecret, 'issuer' | 'clientId' | 'clientSecret'>

/** Why a provider could not be asked what it is, for whoever sets it up. */
export interface Discovered {
  readonly problem: 'not-https' | 'not-public' | 'no-answer' | 'no-document' | 'another-issuer' | 'no-code-flow'
}

export interface Sent {
  readonly redirectUri: string
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  /** Whether the person must sign in there anew, whoever is signed in. */
  readonly anew: boolean
}

export interface Came {
  /** The whole address to which somebody came back. */
  readonly url: URL
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly startedAt: Temporal.Instant
  readonly anew: boolean
}

/** The secret goes in the body where the provider takes that, else in a header. */
const authenticateWith =
  (secret: string): openid.ClientAuth =>
  (server, client, body, headers) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    const way = methods.includes('client_secret_post') ? openid.ClientSecretPost : openid.ClientSecretBasic
    return way(secret)(server, client, body, headers)
  }

/** Signatures are checked too, although the token comes straight from the provider. http to anything but this machine is refused by the guard. */
const configurationOf = ({ issuer, clientId, clientSecret }: ProviderToAsk, guard: GuardOptions): Promise<openid.Configuration> =>
  openid.discovery(new URL(issuer), clientId, undefined, authenticateWith(clientSecret), {
    timeout: seconds.eachRequest,
    [openid.customFetch]: guardedFetch(guard),
    execute: [openid.enableNonRepudiationChecks, ...(guard.allowLoopback ? [openid.allowInsecureRequests] : [])],
  })

/** Whether somebody may be sent there: a provider could name an address that runs a script. */
const leadsToPage = (endpoint: string | undefined, { allowLoopback }: GuardOptions): boolean => {
  const protocol = URL.parse(endpoint ?? '')?.protocol
  return protocol === 'https:' || (allowLoopback && protocol === 'http:')
}

const codeOf = (error: unknown): string => {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
  return typeof code === 'string' ? code : ''
}

/** The causes of an error, itself first. */
function* causesOf(error: unknown): Generator<unknown> {
  for (let one = error; one instanceof Error; one = one.cause) yield one
}

const isConsent = (error: string): boolean =>
  ['consent_required', 'interaction_required', 'account_selection_required'].includes(error)

/** What an error means for the person. Whatever is not known is not trusted. */
function reasonOf(error: unknown): RefusalReason {
  if (error instanceof openid.AuthorizationResponseError) {
    if (error.error === 'access_denied') return 'cancelled'
    return isConsent(error.error) ? 'needs-consent' : 'provider-refused'
  }
  if (error instanceof openid.ResponseBodyError) {
    if (['invalid_client', 'unauthorized_client'].includes(error.error)) return 'secret-refused'
    return error.error === 'invalid_grant' ? 'not-as-agreed' : 'provider-refused'
  }
  if ([...causesOf(error)].some(one => /^(OAUTH_(TIMEOUT|ABORT|RESPONSE_IS_NOT_CONFORM)|E[A-Z]+)$/.test(codeOf(one))))
    return 'provider-away'
  return 'not-as-agreed'
}

function problemOf(error: unknown): Discovered['problem'] {
  for (const one of causesOf(error)) {
    if (one instanceof RefusedAddress) return one.why
    if (/^(OAUTH_(TIMEOUT|ABORT)|E[A-Z_]+)$/.test(codeOf(one))) return 'no-answer'
  }
  return codeOf(error) === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED' ? 'another-issuer' : 'no-document'
}

/** `auth_time` within this attempt: the person signed in there after we sent them. */
const isAnew = ({ auth_time: at }: Claims, startedAt: Temporal.Instant): boolean =>
  typeof at === 'number' && at >= startedAt.epochMilliseconds / 1000 - seconds.clocksDiffer

const authorizationParameters = async ({ redirectUri, state, nonce, verifier, anew }: Sent) => ({
  redirect_uri: redirectUri,
  scope: 'openid',
  state,
  nonce,
  code_challenge: await openid.calculatePKCECodeChallenge(verifier),
  code_challenge_method: 'S256',
  ...(anew ? { prompt: 'login', max_age: '0' } : {}),
})

/** Remembers what a provider says of itself, until its settings change or ten minutes have passed. */
function remembered(guard: GuardOptions, now: () => Temporal.Instant) {
  const known = new Map<string, { readonly config: openid.Configuration; readonly until: Temporal.Instant }>()
  return async (provider: ProviderWithSecret): Promise<openid.Configuration> => {
    const key = `${provider.id} ${provider.changedAt}`
    const there = known.get(key)
    if (there && Temporal.Instant.compare(now(), there.until) < 0) return there.config
    const config = await configurationOf(provider, guard)
    known.set(key, { config, until: now().add({ minutes: 10 }) })
    return config
  }
}

export function providerClient(guard: GuardOptions, now: () => Temporal.Instant): ProviderClient {
  const configFor = remembered(guard, now)

  const discover: ProviderClient['discover'] = async settings => {
    try {
      const server = (await configurationOf(settings, guard)).serverMetadata()
      const complete = leadsToPage(server.authorization_endpoint, guard) && server.token_endpoint && server.jwks_uri
      const codeFlow = server.response_types_supported?.includes('code') ?? true
      return complete && codeFlow ? { issuer: server.issuer } : { problem: 'no-code-flow' }
    } catch (error) {
      return { problem: problemOf(error) }
    }
  }

  const addressFor: ProviderClient['addressFor'] = async (provider, sent) => {
    try {
      const config = await configFor(provider)
      const { issuer, authorization_endpoint: endpoint } = config.serverMetadata()
      if (issuer !== provider.issuer || !leadsToPage(endpoint, guard)) return { refused: 'wrong-metadata' }
      return openid.buildAuthorizationUrl(config, await authorizationParameters(sent))
    } catch (error) {
      return { refused: problemOf(error) === 'no-answer' ? 'provider-away' : 'wrong-metadata' }
    }
  }

  const claimsFrom: ProviderClient['claimsFrom'] = async (provider, { url, state, nonce, verifier, startedAt, anew }) => {
    try {
      const config = await configFor(provider)
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true }
      const tokens = await openid.authorizationCodeGrant(config, url, checks)
      const claims = tokens.claims()
      if (!claims) return { refused: 'not-as-agreed' }
      if (!isOfSchool(provider, claims)) return { refused: claims.iss === provider.issuer ? 'not-of-school' : 'not-as-agreed' }
      return anew && !isAnew(claims, startedAt) ? { refused: 'not-fresh' } : claims
    } catch (error) {
      return { refused: reasonOf(error) }
    }
  }

  return { discover, addressFor, claimsFrom }
}
