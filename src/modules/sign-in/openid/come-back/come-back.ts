import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { dateAt } from '../../../../platform/clock.ts'
import type { Tx } from '../../../../platform/db/index.ts'
import type { App } from '../../../../platform/http.ts'
import { open } from '../../../../platform/permissions.ts'
import { record } from '../../../audit/index.ts'
import { notify } from '../../../notifications/index.ts'
import { titlesHeldBy } from '../../../people/index.ts'
import { isHere } from '../../account-views.ts'
import { markOf } from '../../browser-mark.ts'
import { oneFactorSuffices } from '../../email-link/one-factor.ts'
import { finishSignIn } from '../../finish-sign-in.ts'
import { schoolOfToken } from '../../one-time-link-store.ts'
import { enterSchoolOf } from '../../school-of-token.ts'
import { beginHalfSignIn, halfSignInCookie, halfSignInLifetime } from '../../sign-in/half-sign-in-store.ts'
import { signInLimit } from '../../sign-in/sign-in-limit.ts'
import { waysInOf } from '../../ways-in-views.ts'
import { type Attempt, takeAttempt } from '../attempt-store.ts'
import { type Account, connectAccount, noteUse, ownerOf } from '../identity-store.ts'
import { type OpenidDeps, redirectUriOf } from '../openid-deps.ts'
import { type Claims, type Provider, type ProviderWithSecret, showsSeveralFactors } from '../provider.ts'
import { providerWords } from '../provider.words.ts'
import { providerWithSecret } from '../provider-store.ts'
import type { Refusal, RefusalReason } from '../refusals.ts'
import { refusedPage } from '../refused.page.ts'
import { wayBack } from '../send-to-provider.ts'

/** What came of an answer that was found right. */
interface Welcome {
  readonly personId: string
  /** `finish`: enough was shown. `ask-for-code`: an account without a second factor is the first half. `weak`: connected, but it adds nothing to the session. */
  readonly then: 'finish' | 'ask-for-code' | 'weak'
}

/** Who is to hear that they do not get in. */
interface Refusing {
  readonly req: FastifyRequest
  readonly reply: FastifyReply
  /** The provider's; empty where none is known, or it does not matter. */
  readonly name: string
  readonly attempt?: Attempt
}

interface Answered {
  readonly provider: ProviderWithSecret
  readonly attempt: Attempt
  readonly claims: Claims
}

/** Whoever was sent to a provider comes back: what it says is checked, and they are signed in, connected or refreshed. */
export default function comeBack(app: App, deps: OpenidDeps) {
  const route = {
    schema: { params: z.object({ providerId: z.uuid() }), querystring: z.looseObject({ state: z.string().max(200).catch('') }) },
    ...open('A provider sends people back to it; what they bring is checked', { limit: signInLimit }),
  }

  const refuse = (reason: RefusalReason, { req, reply, name, attempt }: Refusing) => {
    const words = providerWords.in(req.language)
    return reply.page(refusedPage({ words, reason, name, back: wayBack(attempt ?? { purpose: 'sign-in' }, words) }), 422)
  }

  app.get('/sign-in/with/:providerId/back', route, async (req, reply) => {
    const { state } = req.query
    const { providerId } = req.params
    if (schoolOfToken(state) === null) return refuse('began-elsewhere', { req, reply, name: '' })
    await enterSchoolOf(req, deps, state)
    const [provider, attempt] = await req.inSchool(async tx => [
      await providerWithSecret(tx, providerId),
      await takeAttempt(tx, { state, providerId, browser: markOf(req) }, deps.now()),
    ])
    if (!provider || !attempt) return refuse('began-elsewhere', { req, reply, name: '' })
    const refusing = { req, reply, name: provider.name, attempt }
    const came = { ...attempt, state, url: returnedTo(req, providerId), anew: attempt.purpose === 'step-up' }
    const claims = await deps.client.claimsFrom(provider, came)
    if ('refused' in claims) return refuse(claims.refused, refusing)
    const welcome = await req.inSchool(tx => receive(tx, req, { provider, attempt, claims }))
    if ('refused' in welcome) return refuse(welcome.refused, refusing)
    return goOn(req, reply, attempt, welcome)
  })

  /** The address as the provider knows it, with what it added. */
  const returnedTo = (req: FastifyRequest, providerId: string): URL => {
    const url = new URL(redirectUriOf(deps, req, providerId))
    url.search = req.url.slice(req.url.indexOf('?'))
    return url
  }

  /** What the answer means here, within one transaction. */
  async function receive(tx: Tx, req: FastifyRequest, { provider, attempt, claims }: Answered): Promise<Welcome | Refusal> {
    const account = { issuer: claims.iss, subject: claims.sub }
    const owner = await ownerOf(tx, account)
    const several = showsSeveralFactors(provider, claims)
    if (attempt.purpose === 'sign-in') {
      if (owner === null) return { refused: 'not-connected' }
      await noteUse(tx, account, deps.now())
      return letIn(tx, owner, several)
    }
    const { personId } = attempt
    // Whoever signed out, or in as another, meanwhile is not connected by what they began before.
    if (req.viewer?.personId !== personId) return { refused: 'began-elsewhere' }
    if (attempt.purpose === 'connect') {
      if (owner !== null && owner !== personId) return { refused: 'someone-elses' }
      await connect(tx, { ...account, provider, personId })
      return { personId, then: several ? 'finish' : 'weak' }
    }
    if (owner !== personId) return { refused: 'another-account' }
    return several || (await sufficesOne(tx, personId)) ? { personId, then: 'finish' } : { refused: 'one-factor' }
  }

  const sufficesOne = async (tx: Tx, personId: string): Promise<boolean> =>
    oneFactorSuffices((await titlesHeldBy(tx, [personId], dateAt(deps.now()))).get(personId) ?? [])

  async function letIn(tx: Tx, personId: string, several: boolean): Promise<Welcome | Refusal> {
    if (!(await isHere(tx, personId, dateAt(deps.now())))) return { refused: 'left' }
    if (several || (await sufficesOne(tx, personId))) return { personId, then: 'finish' }
    return (await waysInOf(tx, personId)).authenticator ? { personId, then: 'ask-for-code' } : { refused: 'one-factor' }
  }

  async function connect(tx: Tx, { provider, ...account }: Account & { readonly provider: Provider; readonly personId: string }) {
    const { personId } = account
    await connectAccount(tx, { ...account, providerId: provider.id }, deps.now())
    await notify(tx, { to: [personId], template: 'sign-in-changed', link: '/me/sign-in', at: deps.now() })
    const detail = { provider: provider.name }
    await record(tx, { did: 'openid.connected', by: personId, about: personId, detail, at: deps.now() })
  }

  async function goOn(
    req: FastifyRequest,
    reply: FastifyReply,
    attempt: Attempt,
    { personId, then }: Welcome,
  ): Promise<FastifyReply> {
    if (attempt.purpose !== 'sign-in') {
      await reply.renewSession(then === 'finish' ? 'openid' : null)
      const notice = attempt.purpose === 'connect' ? providerWords.in(req.language).t('provider.connected') : undefined
      return reply.seeOther(attempt.then ?? '/me/sign-in', notice)
    }
    if (then === 'finish') {
      const schoolId = req.school?.id ?? ''
      return finishSignIn(req, reply, { schoolId, personId, factors: ['openid'], then: attempt.then })
    }
    const token = await req.inSchool(tx => beginHalfSignIn(tx, { personId, factor: 'openid', then: attempt.then }, deps.now()))
    reply.keepOwnCookie(halfSignInCookie, token, halfSignInLifetime)
    return reply.seeOther('/sign-in/code')
  }
}
