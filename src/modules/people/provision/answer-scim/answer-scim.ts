import type { FastifyReply, FastifyRequest } from 'fastify'
import SCIMMY from 'scimmy'
import { z } from 'zod'
import { type Database, inSchool } from '../../../../platform/db/index.ts'
import type { App } from '../../../../platform/http.ts'
import { open } from '../../../../platform/permissions.ts'
import { clientOf } from '../client-store.ts'
import { normalisedBody, normalisedPatch } from '../normalise.ts'
import type { ProvisioningDeps } from '../provisioning-deps.ts'
import { declaredResources, type ScimContext, scimBase } from '../resources.ts'

const mediaType = 'application/scim+json'
const access = open('A system of the school that bears the token which an administrator gave it', {
  session: false,
  limit: { max: 1200, minutes: 1 },
})

/** What a list may be asked for (RFC 7644, section 3.4.2); names in any capitals would be the sender's fault. */
const listQuery = z.object({
  filter: z.string().max(1000).optional(),
  attributes: z.string().max(1000).optional(),
  excludedAttributes: z.string().max(1000).optional(),
  sortBy: z.string().max(100).optional(),
  sortOrder: z.enum(['ascending', 'descending']).optional(),
  startIndex: z.coerce.number().int().optional(),
  count: z.coerce.number().int().optional(),
})

const mostAtOnce = 200

/** Without the keys that say nothing: the library takes a present undefined for a value. */
const said = (query: z.output<typeof listQuery>) => {
  const { count, ...others } = query
  const paged = { ...others, count: Math.min(Math.max(count ?? mostAtOnce, 0), mostAtOnce) }
  return Object.fromEntries(Object.entries(paged).filter(([, value]) => value !== undefined))
}

/** The one character that no text in the database can hold, as it is or as a filter writes it. */
const holdsNothing = (said: unknown): boolean => (JSON.stringify(said) ?? '').includes('\\u0000')

type Work = (ctx: ScimContext) => Promise<{ readonly status: number; readonly body?: unknown }>

/** Users and groups for identity providers: SCIM 2.0 (RFC 7644), for Microsoft Entra, Google and whatever speaks it. */
export default function answerScim(app: App, { db, now }: ProvisioningDeps) {
  const { User, Group, ServiceProviderConfig, ResourceType, Schema } = declaredResources()
  const parse = app.getDefaultJsonParser('error', 'error')
  // A DELETE may name the type of a body that it does not have.
  app.addContentTypeParser<string>(mediaType, { parseAs: 'string' }, (req, body, done) =>
    body === '' ? done(null, undefined) : parse(req, body, done),
  )

  const answer = (work: Work) => async (req: FastifyRequest, reply: FastifyReply) => {
    reply.type(mediaType).header('cache-control', 'no-store')
    try {
      const client = await clientOf(db, req.headers.authorization, now())
      if (!client) throw new SCIMMY.Types.Error(401, '', 'The token does not hold: an administrator can give a new one')
      if (holdsNothing([req.body, req.query])) throw new SCIMMY.Types.Error(400, 'invalidValue', 'A text holds the character 0')
      const { status, body } = await within(db, client.schoolId, now(), work)
      return reply.status(status).send(body === undefined ? '' : written(body, `${req.protocol}://${req.host}`))
    } catch (error) {
      if (!(error instanceof SCIMMY.Types.Error)) throw error
      if (error.status === 401) reply.header('www-authenticate', 'Bearer')
      return reply.status(Number(error.status)).send(JSON.stringify(new SCIMMY.Messages.Error(error)))
    }
  }

  for (const [path, Kind] of [
    ['Users', User],
    ['Groups', Group],
  ] as const) {
    const one = `${scimBase}/${path}/:id`
    const idOf = (req: FastifyRequest): string => String(Reflect.get(req.params ?? {}, 'id'))

    app.get(`${scimBase}/${path}`, access, (req, reply) => {
      const query = listQuery.safeParse(req.query)
      return answer(async ctx => {
        if (!query.success) throw new SCIMMY.Types.Error(400, 'invalidValue', 'The query cannot be read')
        return { status: 200, body: await new Kind(undefined, said(query.data)).read(ctx) }
      })(req, reply)
    })
    app.post(`${scimBase}/${path}`, access, (req, reply) =>
      answer(async ctx => ({ status: 201, body: await new Kind().write(normalisedBody(req.body), ctx) }))(req, reply),
    )
    app.get(one, access, (req, reply) =>
      answer(async ctx => ({ status: 200, body: await new Kind(idOf(req)).read(ctx) }))(req, reply),
    )
    app.put(one, access, (req, reply) =>
      answer(async ctx => ({ status: 200, body: await new Kind(idOf(req)).write(normalisedBody(req.body), ctx) }))(req, reply),
    )
    app.patch(one, access, (req, reply) =>
      answer(async ctx => {
        const there = await new Kind(idOf(req)).read(ctx)
        const message = normalisedPatch(req.body, { ...there })
        const changed = await new Kind(idOf(req)).patch(message as never, ctx)
        return { status: 200, body: changed ?? there }
      })(req, reply),
    )
    app.delete(one, access, (req, reply) =>
      answer(async ctx => {
        await new Kind(idOf(req)).dispose(ctx)
        return { status: 204 }
      })(req, reply),
    )
  }

  for (const [path, Kind] of [
    ['ServiceProviderConfig', ServiceProviderConfig],
    ['ResourceTypes', ResourceType],
    ['Schemas', Schema],
  ] as const) {
    app.get(`${scimBase}/${path}`, access, (req, reply) =>
      answer(async () => ({ status: 200, body: await new Kind().read() }))(req, reply),
    )
  }
}

/** One request is one transaction: all of it, or nothing. A fault of ours stays one, whatever the library made of it. */
async function within(db: Database, schoolId: string, at: Temporal.Instant, work: Work) {
  return inSchool(db, schoolId, async tx => {
    const ctx: ScimContext = { tx, at, fault: undefined }
    try {
      return await work(ctx)
    } catch (error) {
      throw ctx.fault ?? error
    }
  })
}

/** Addresses of resources whole, as RFC 7643 (section 3.1) asks. */
const written = (body: unknown, origin: string): string =>
  JSON.stringify(body, (key, value) => (key === 'location' && typeof value === 'string' ? new URL(value, origin).href : value))
