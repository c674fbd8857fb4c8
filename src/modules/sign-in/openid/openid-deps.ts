import type { FastifyRequest } from 'fastify'
import type { SignInDeps } from '../sign-in-deps.ts'
import { type ProviderClient, providerClient } from './provider-client.ts'

/** What the pages about providers need. */
export interface OpenidDeps extends SignInDeps {
  readonly client: ProviderClient
}

/** One client for each process. This machine counts as a provider only where the installation itself is for trying out. */
export const withProviderClient = (deps: SignInDeps): OpenidDeps => ({
  ...deps,
  client: providerClient({ allowLoopback: !deps.publicOrigin?.startsWith('https:') }, deps.now),
})

/** Where a provider sends people back to: one address for each provider, so that none can pass its answer off as another's. */
export const redirectUriOf = ({ publicOrigin }: SignInDeps, req: FastifyRequest, providerId: string): string =>
  `${publicOrigin ?? `${req.protocol}://${req.host}`}/sign-in/with/${providerId}/back`
