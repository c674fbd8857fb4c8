/** The same pages for whoever is signed in and for whoever holds a link of their own. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Tx } from '../../../platform/db/index.ts'
import { type App, signedIn } from '../../../platform/http.ts'
import type { Language } from '../../../platform/languages.ts'
import { everyoneSignedIn, open, requires } from '../../../platform/permissions.ts'
import { keepLanguage } from '../../notifications/index.ts'
import { enterSchoolOf } from '../../sign-in/index.ts'
import type { Method } from '../acceptance.ts'
import type { AcceptanceDeps } from '../acceptance-deps.ts'
import { findLink } from '../link-store.ts'
import { type OwnAsking, ownAsking } from '../own-asking.ts'
import { acceptWords } from './accept.words.ts'
import { linkOverPage } from './nothing.page.ts'

/** Somebody who came to answer. */
export interface Comer {
  /** Where their pages begin: "/accept", or that of their link. */
  readonly base: string
  readonly method: Method
  /** Whoever is signed in; null for whoever came by a link, who sees nothing but what that asks. */
  readonly personId: string | null
  /** The school's name. */
  readonly school: string
  /** What is asked of them; undefined where nothing is. */
  readonly find: (tx: Tx) => Promise<OwnAsking | undefined>
  /** Whoever holds a link sees no more of a name than its first part. */
  readonly nameOf: (asking: OwnAsking) => string
}

/** Whoever answered by a link has their next mails in the language in which they read; others say on their own page what they like. */
export async function keepTheirLanguage(tx: Tx, { method }: Comer, { personId }: OwnAsking, language: Language): Promise<void> {
  if (method === 'link') await keepLanguage(tx, personId, language)
}

type Handler = (req: FastifyRequest, reply: FastifyReply, comer: Comer) => Promise<FastifyReply>

/** What answers below "/accept" and below a link. */
export interface Handlers {
  readonly get?: Handler
  readonly post?: Handler
}

const schoolOf = (req: FastifyRequest): string => req.school?.name ?? ''

const signedInComer = (req: FastifyRequest): Comer => ({
  base: '/accept',
  method: 'signed-in',
  personId: signedIn(req).personId,
  school: schoolOf(req),
  find: tx => ownAsking(tx, signedIn(req).personId),
  nameOf: ({ name }) => name,
})

const why = 'Whoever holds a link of their own reads what the policy says to them and answers, for that person alone'
const limit = { max: 120, minutes: 5 } as const

/** @param below "" for the page itself, "/decline" */
export function onBothWays(
  app: App,
  deps: AcceptanceDeps,
  below: '' | '/decline' | '/question' | '/copy',
  handlers: Handlers,
): void {
  const { get, post } = handlers
  const signed = requires(everyoneSignedIn)
  if (get) app.get(`/accept${below}`, signed, (req, reply) => get(req, reply, signedInComer(req)))
  if (post) app.post(`/accept${below}`, signed, (req, reply) => post(req, reply, signedInComer(req)))

  const byLink = { schema: { params: z.object({ token: z.string() }) }, ...open(why, { limit }) }
  const withLink = async (req: FastifyRequest, reply: FastifyReply, token: string, handler: Handler): Promise<FastifyReply> => {
    await enterSchoolOf(req, deps, token)
    const link = await req.inSchool(tx => findLink(tx, token, deps.now()))
    if (!link) return reply.page(linkOverPage(acceptWords.in(req.language)), 410)
    return handler(req, reply, {
      base: `/accept/${token}`,
      method: 'link',
      personId: null,
      school: schoolOf(req),
      find: tx => ownAsking(tx, link.personId, link.campaignId),
      nameOf: ({ firstName }) => firstName,
    })
  }
  if (get) app.get(`/accept/:token${below}`, byLink, (req, reply) => withLink(req, reply, req.params.token, get))
  if (post) app.post(`/accept/:token${below}`, byLink, (req, reply) => withLink(req, reply, req.params.token, post))
}
