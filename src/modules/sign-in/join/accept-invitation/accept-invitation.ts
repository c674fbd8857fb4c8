import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { dateAt } from '../../../../platform/clock.ts'
import type { Tx } from '../../../../platform/db/index.ts'
import { NotFound } from '../../../../platform/errors.ts'
import type { App } from '../../../../platform/http.ts'
import { open } from '../../../../platform/permissions.ts'
import { record } from '../../../audit/index.ts'
import { addressesOf, titlesHeldBy } from '../../../people/index.ts'
import { isHere } from '../../account-views.ts'
import { finishSignIn } from '../../finish-sign-in.ts'
import { type FoundLink, findLink, useLink } from '../../one-time-link-store.ts'
import { enterSchoolOf } from '../../school-of-token.ts'
import { signInLimit } from '../../sign-in/sign-in-limit.ts'
import type { SignInDeps } from '../../sign-in-deps.ts'
import { hasWayIn, waysInOf } from '../../ways-in-views.ts'
import { addressPseudonym, inviterOf, noteOpened } from '../invitation-store.ts'
import { joinWords } from '../join.words.ts'
import { acceptInvitationPage, type DeadInvitation, deadInvitationPage } from './accept-invitation.page.ts'

interface Invited {
  readonly personId: string
  readonly name: string
  readonly invitationId: string
  readonly link: FoundLink
}

/** Whoever was invited says that it is they, is let in for that, and makes a way to come back. */
export default function acceptInvitation(app: App, deps: SignInDeps) {
  const { now } = deps
  const route = {
    schema: { params: z.object({ token: z.string() }) },
    ...open('Whoever holds an invitation’s one-time link', { limit: signInLimit }),
  }

  const refuse = (req: FastifyRequest, reply: FastifyReply, dead: DeadInvitation) =>
    reply.page(deadInvitationPage(dead, joinWords.in(req.language)), 410)

  /** Whom the link invites, if it still does. */
  async function invitedBy(tx: Tx, token: string): Promise<Invited | { readonly dead: DeadInvitation }> {
    const link = await findLink(tx, 'invitation', token, now())
    if (!link) return { dead: 'withdrawn' }
    if (link.state !== 'holds') return { dead: link.state === 'used' ? 'used' : 'expired' }
    const { personId, aboutId: invitationId } = link
    const [person] = await addressesOf(tx, [personId])
    // To whom the address belonged when it was mailed, and belongs no more, it is not for.
    const sameAddress = person?.email && (await addressPseudonym(tx, person.email)) === link.address
    if (!person || !sameAddress || invitationId === null || !(await isHere(tx, personId, dateAt(now()))))
      return { dead: 'withdrawn' }
    if (hasWayIn(await waysInOf(tx, personId))) return { dead: 'has-way-in' }
    return { personId, name: person.name, invitationId, link }
  }

  app.get('/join/:token', route, async (req, reply) => {
    const { token } = req.params
    await enterSchoolOf(req, deps, token)
    const view = await req.inSchool(async tx => {
      const invited = await invitedBy(tx, token)
      if ('dead' in invited) return invited
      const { personId, invitationId, name } = invited
      const titles = (await titlesHeldBy(tx, [personId], dateAt(now()))).get(personId) ?? []
      return { name, titles, inviter: await inviterOf(tx, invitationId) }
    })
    if ('dead' in view) return refuse(req, reply, view.dead)
    const { viewer, school } = req
    const words = joinWords.in(req.language)
    const shown = { token, school: school?.name ?? '', signedInAs: viewer?.name ?? null, hiddenFields: req.hiddenFields() }
    return reply.page(acceptInvitationPage({ words, ...view, ...shown }))
  })

  const accept = (req: FastifyRequest, token: string) =>
    req.inSchool(async tx => {
      const invited = await invitedBy(tx, token)
      if ('dead' in invited) return invited
      const { personId, invitationId, link } = invited
      if (!(await useLink(tx, link, now()))) return { dead: 'used' } as const
      await noteOpened(tx, invitationId, now())
      const to = { kind: 'invitation', id: invitationId }
      await record(tx, { did: 'invitation.opened', by: personId, to, about: personId, at: now() })
      return invited
    })

  app.post('/join/:token', route, async (req, reply) => {
    const { token } = req.params
    await enterSchoolOf(req, deps, token)
    const accepted = await accept(req, token)
    if ('dead' in accepted) return refuse(req, reply, accepted.dead)
    if (!req.school) throw new NotFound()
    const { personId } = accepted
    return finishSignIn(req, reply, { schoolId: req.school.id, personId, factors: ['email-link'], then: '/join' })
  })
}
