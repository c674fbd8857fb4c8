import type { FastifyReply, FastifyRequest } from 'fastify'
import { NotFound } from '../../../platform/errors.ts'
import { markBrowser } from '../browser-mark.ts'
import { ownPath } from '../own-path.ts'
import { beginAttempt, type Errand } from './attempt-store.ts'
import { goingPage } from './go-to-provider/going.page.ts'
import { type OpenidDeps, redirectUriOf } from './openid-deps.ts'
import { type ProviderWords, providerWords } from './provider.words.ts'
import { providerWithSecret } from './provider-store.ts'
import { refusedPage } from './refused.page.ts'

interface Sending {
  readonly providerId: string
  readonly errand: Errand
  /** Where they wanted to go. */
  readonly then: unknown
}

/**
 * Sends somebody to a provider of `req.school`. By a page that leads on at once, for a form may not lead to another origin
 * (`form-action` in http/headers.ts).
 *
 * @throws NotFound where the school has no such provider
 */
export async function sendToProvider(
  req: FastifyRequest,
  reply: FastifyReply,
  deps: OpenidDeps,
  { providerId, errand, then }: Sending,
): Promise<FastifyReply> {
  const provider = await req.inSchool(tx => providerWithSecret(tx, providerId))
  if (!provider) throw new NotFound()
  const browser = markBrowser(req, reply)
  const attempt = { ...errand, providerId, browser, then: ownPath(then) }
  const secrets = await req.inSchool(tx => beginAttempt(tx, attempt, deps.now()))
  const redirectUri = redirectUriOf(deps, req, providerId)
  const address = await deps.client.addressFor(provider, { ...secrets, redirectUri, anew: errand.purpose === 'step-up' })
  const words = providerWords.in(req.language)
  const { name } = provider
  if ('refused' in address)
    return reply.page(refusedPage({ words, reason: address.refused, name, back: wayBack(errand, words) }), 422)
  return reply.header('refresh', `0; url=${address.href}`).page(goingPage({ words, name, address: address.href }))
}

/** The page to which somebody goes after a refusal. */
export function wayBack(
  { purpose }: Pick<Errand, 'purpose'>,
  { t }: ProviderWords,
): { readonly href: string; readonly text: string } {
  if (purpose === 'connect') return { href: '/me/sign-in', text: t('provider.to-ways-in') }
  return purpose === 'step-up'
    ? { href: '/step-up', text: t('provider.to-step-up') }
    : { href: '/sign-in', text: t('provider.to-sign-in') }
}
