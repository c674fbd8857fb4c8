import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { dateAt } from '../../../../platform/clock.ts'
import type { Tx } from '../../../../platform/db/index.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, done, signedIn } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { record } from '../../../audit/index.ts'
import { addressesOf } from '../../../people/index.ts'
import { isHere } from '../../account-views.ts'
import type { SignInDeps } from '../../sign-in-deps.ts'
import { hasWayIn, waysInOf } from '../../ways-in-views.ts'
import { inviteeOf, sendInvitation, withdrawInvitation } from '../invitation-store.ts'
import { invitations } from '../invitation-views.ts'
import { mayInvite } from '../may-invite.ts'
import { seeInvitationsPage } from './see-invitations.page.ts'

const list = '/office/invitations'

export const listQuery = z.object({
  find: z.string().max(200).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

/** The list of invitations; from it, one is sent once more or withdrawn. */
export default function seeInvitations(app: App, { now }: SignInDeps) {
  const ofOne = { schema: { params: z.object({ invitationId: z.uuid() }) }, ...requires(mayInvite) }

  app.get(list, { schema: { querystring: listQuery }, ...requires(mayInvite) }, async (req, reply) => {
    const { find, page } = req.query
    const found = await req.inSchool(tx => invitations(tx, { find, page }, { now: now(), today: dateAt(now()) }))
    return reply.page(seeInvitationsPage({ found, find, page, dayOf: dateAt, hiddenFields: () => req.hiddenFields() }))
  })

  const find = async (tx: Tx, invitationId: string): Promise<string> => {
    const personId = await inviteeOf(tx, invitationId)
    if (personId === null) throw new NotFound()
    return personId
  }

  const act = (req: FastifyRequest, did: string, personId: string, id: string) =>
    ({ did, by: signedIn(req).personId, to: { kind: 'invitation', id }, about: personId, at: now() }) as const

  app.post(`${list}/:invitationId/resend`, ofOne, async (req, reply) => {
    const { invitationId: id } = req.params
    await req.inSchool(tx => find(tx, id))
    const outcome = await req.once<never>(async tx => {
      const personId = await find(tx, id)
      const [person] = await addressesOf(tx, [personId])
      if (!person?.email) return done(list, `${person?.name} has no email address here. Add one to the person first`)
      if (!(await isHere(tx, personId, dateAt(now())))) return done(list, `${person.name} has left`)
      if (hasWayIn(await waysInOf(tx, personId))) return done(list, `${person.name} can sign in already`)
      await sendInvitation(tx, personId, { by: signedIn(req).personId, now: now() })
      await record(tx, act(req, 'invitation.sent', personId, id))
      return done(list, `Sent to ${person.name} again. The link from before does not work any more`)
    })
    return reply.seeOther(outcome)
  })

  app.post(`${list}/:invitationId/withdraw`, ofOne, async (req, reply) => {
    const { invitationId: id } = req.params
    await req.inSchool(tx => find(tx, id))
    const outcome = await req.once<never>(async tx => {
      const personId = await find(tx, id)
      if (!(await withdrawInvitation(tx, id, now()))) return done(list, 'It was opened or withdrawn before')
      await record(tx, act(req, 'invitation.withdrawn', personId, id))
      return done(list, 'Withdrawn. The link does not work any more')
    })
    return reply.seeOther(outcome)
  })
}
