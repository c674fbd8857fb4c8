import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, done, type FormErrors, type FormValues, readForm, signedIn } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { record } from '../../../audit/index.ts'
import { maySetUpProviders } from '../may-set-up-providers.ts'
import { type OpenidDeps, redirectUriOf } from '../openid-deps.ts'
import type { ProviderWithSecret } from '../provider.ts'
import { addProvider, changeProvider, providerWithSecret, signInProviders, withdrawProvider } from '../provider-store.ts'
import { addProviderPage, chooseKindPage } from './add-provider.page.ts'
import { changeProviderForm, discoveryWords, kind, newProviderForm } from './provider-form.ts'
import { seeProviderPage } from './see-provider.page.ts'
import { seeProvidersPage } from './see-providers.page.ts'

const list = '/office/sign-in-providers'

/** Anyone may be its administrator: it must not speak to servers that strangers name. */
const ofDemonstration = { '': 'The demonstration speaks with no provider. Set up your own school to use this' }

/** The field that says where a provider of that kind is. */
const placeField = { microsoft: 'tenant', google: 'domain', other: 'issuer' } as const

/** An administrator says whose accounts people may sign in with. The provider is asked what it is before anything is kept. */
export default function setUpProvider(app: App, deps: OpenidDeps) {
  const { client, now } = deps
  const fresh = requires(maySetUpProviders, { fresh: true })
  /** Each makes us ask an address that somebody typed. */
  const asks = requires(maySetUpProviders, { fresh: true, limit: { max: 30, minutes: 15 } })
  const ofOne = { schema: { params: z.object({ providerId: z.uuid() }) }, ...fresh }

  const act = (req: FastifyRequest, did: string, id: string) =>
    ({ did, by: signedIn(req).personId, to: { kind: 'openid-provider', id }, at: now() }) as const

  app.get(list, requires(maySetUpProviders), async (req, reply) =>
    reply.page(seeProvidersPage({ providers: await req.inSchool(signInProviders) })),
  )

  app.get(
    `${list}/add`,
    { schema: { querystring: z.object({ kind: kind.optional().catch(undefined) }) }, ...fresh },
    async (req, reply) => {
      const { kind } = req.query
      if (kind === undefined) return reply.page(chooseKindPage())
      return reply.page(addProviderPage({ kind, values: {}, errors: {}, hiddenFields: req.hiddenFields() }))
    },
  )

  app.post(`${list}/add`, asks, async (req, reply) => {
    const { data, errors, values } = readForm(newProviderForm, req.body)
    const chosen = kind.safeParse(values['kind'])
    if (!chosen.success) return reply.page(chooseKindPage(), 422)
    const again = (values: FormValues, errors: FormErrors) =>
      reply.page(addProviderPage({ kind: chosen.data, values, errors, hiddenFields: req.hiddenFields() }), 422)
    if (req.school?.demonstration) return again(values, ofDemonstration)
    if (errors) return again(values, errors)
    const found = await client.discover(data)
    if ('problem' in found) return again(values, { [placeField[data.kind]]: discoveryWords[found.problem] })
    const outcome = await req.once<never>(async tx => {
      const id = await addProvider(tx, { ...data, issuer: found.issuer }, now())
      await record(tx, act(req, 'openid-provider.added', id))
      return done(`${list}/${id}`, `${data.name} answers, and is saved`)
    })
    return reply.seeOther(outcome)
  })

  const find = async (req: FastifyRequest, providerId: string): Promise<ProviderWithSecret> => {
    const provider = await req.inSchool(tx => providerWithSecret(tx, providerId))
    if (!provider) throw new NotFound()
    return provider
  }

  const show = (
    req: FastifyRequest,
    reply: FastifyReply,
    provider: ProviderWithSecret,
    form?: { values: FormValues; errors: FormErrors },
  ) => {
    const { name, clientId, enforcesMfa } = provider
    const values = { name, clientId, enforcesMfa: enforcesMfa ? 'yes' : 'no', ...form?.values }
    const view = { provider, redirectUri: redirectUriOf(deps, req, provider.id), hiddenFields: () => req.hiddenFields() }
    return reply.page(seeProviderPage({ ...view, values, errors: form?.errors ?? {} }), form ? 422 : 200)
  }

  app.get(`${list}/:providerId`, ofOne, async (req, reply) => show(req, reply, await find(req, req.params.providerId)))

  app.post(`${list}/:providerId`, ofOne, async (req, reply) => {
    const { id } = await find(req, req.params.providerId)
    const { data, errors, values } = readForm(changeProviderForm, req.body)
    if (errors) return show(req, reply, await find(req, id), { values, errors })
    const outcome = await req.once<never>(async tx => {
      await changeProvider(tx, id, data, now())
      await record(tx, act(req, 'openid-provider.changed', id))
      return done(`${list}/${id}`, 'Saved')
    })
    return reply.seeOther(outcome)
  })

  app.post(`${list}/:providerId/test`, { ...ofOne, ...asks }, async (req, reply) => {
    const provider = await find(req, req.params.providerId)
    const found = await client.discover(provider)
    if ('problem' in found) return show(req, reply, provider, { values: {}, errors: { '': discoveryWords[found.problem] } })
    return reply.seeOther(`${list}/${provider.id}`, `${provider.name} answers`)
  })

  app.post(`${list}/:providerId/withdraw`, ofOne, async (req, reply) => {
    const { id, name } = await find(req, req.params.providerId)
    const outcome = await req.once<never>(async tx => {
      await withdrawProvider(tx, id, now())
      await record(tx, act(req, 'openid-provider.withdrawn', id))
      return done(list, `Nobody signs in with ${name} any more`)
    })
    return reply.seeOther(outcome)
  })
}
