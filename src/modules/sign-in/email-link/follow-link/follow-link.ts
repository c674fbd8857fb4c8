import { timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Tx } from '../../../../platform/db/index.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, readForm } from '../../../../platform/http.ts'
import { open } from '../../../../platform/permissions.ts'
import { addressesOf } from '../../../people/index.ts'
import { markOf } from '../../browser-mark.ts'
import { finishSignIn } from '../../finish-sign-in.ts'
import { addressPseudonym } from '../../join/invitation-store.ts'
import { type FoundLink, findLink, useLink } from '../../one-time-link-store.ts'
import { enterSchoolOf } from '../../school-of-token.ts'
import { signInLimit } from '../../sign-in/sign-in-limit.ts'
import type { SignInDeps } from '../../sign-in-deps.ts'
import { emailLinkWords } from '../email-link.words.ts'
import { peopleOfAddress, type Reached } from '../people-of-address.ts'
import { type DeadEmailLink, deadEmailLinkPage, followLinkPage } from './follow-link.page.ts'

interface Living {
  readonly link: FoundLink
  readonly people: readonly Reached[]
}

const form = z.object({ person: z.string().optional() })

/** A parent follows the link of their mail: in the browser in which they asked, and with one press. */
export default function followEmailLink(app: App, deps: SignInDeps) {
  const { now } = deps
  const route = {
    schema: { params: z.object({ token: z.string() }) },
    ...open('Whoever holds a one-time link, in the browser that asked for it', { limit: signInLimit }),
  }

  /** Whom the link lets in: whoever may still come in by it and is still reached at the address that it was mailed to. */
  async function living(tx: Tx, req: FastifyRequest, token: string): Promise<Living | { readonly dead: DeadEmailLink }> {
    const link = await findLink(tx, 'email-link', token, now())
    if (link?.state !== 'holds') return { dead: 'over' }
    const mark = markOf(req)
    if (!mark || !link.browser || !timingSafeEqual(mark, link.browser)) return { dead: 'elsewhere' }
    const [{ email } = { email: null }] = await addressesOf(tx, [link.personId])
    if (!email || (await addressPseudonym(tx, email)) !== link.address) return { dead: 'over' }
    const { byLink } = await peopleOfAddress(tx, email, now())
    return byLink.length > 0 ? { link, people: byLink } : { dead: 'over' }
  }

  app.get('/sign-in/link/:token', route, async (req, reply) => {
    const { token } = req.params
    const words = emailLinkWords.in(req.language)
    await enterSchoolOf(req, deps, token)
    const found = await req.inSchool(tx => living(tx, req, token))
    const hiddenFields = req.hiddenFields()
    if ('dead' in found) return reply.page(deadEmailLinkPage(found.dead, words, hiddenFields), 410)
    return reply.page(followLinkPage({ words, token, people: found.people, hiddenFields }))
  })

  app.post('/sign-in/link/:token', route, async (req, reply) => {
    const { token } = req.params
    const words = emailLinkWords.in(req.language)
    await enterSchoolOf(req, deps, token)
    const wanted = readForm(form, req.body).data?.person
    const outcome = await req.inSchool(async tx => {
      const found = await living(tx, req, token)
      if ('dead' in found) return found
      const { people, link } = found
      const chosen = people.length === 1 ? people[0] : people.find(({ personId }) => personId === wanted)
      if (!chosen) return { people }
      return (await useLink(tx, link, now())) ? { chosen } : ({ dead: 'over' } as const)
    })
    const hiddenFields = req.hiddenFields()
    if ('dead' in outcome) return reply.page(deadEmailLinkPage(outcome.dead, words, hiddenFields), 410)
    if ('people' in outcome) {
      const errors = { person: words.t('link.choose') }
      return reply.page(followLinkPage({ words, token, people: outcome.people, errors, hiddenFields }), 422)
    }
    if (!req.school) throw new NotFound()
    return finishSignIn(req, reply, { schoolId: req.school.id, personId: outcome.chosen.personId, factors: ['email-link'] })
  })
}
