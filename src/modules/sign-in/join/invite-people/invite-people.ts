import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { dateAt } from '../../../../platform/clock.ts'
import { type App, done, type FormErrors, readForm, signedIn } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { record } from '../../../audit/index.ts'
import type { SignInDeps } from '../../sign-in-deps.ts'
import { type Group, groups, invitable, mostAtOnce, toInvite } from '../invitable-views.ts'
import { sendInvitation } from '../invitation-store.ts'
import { mayInvite } from '../may-invite.ts'
import { listQuery } from '../see-invitations/see-invitations.ts'
import { invitePeoplePage } from './invite-people.page.ts'

const group = z.enum(Object.keys(groups) as Group[]).catch('staff')

const query = listQuery.extend({ group })

const nobody = 'Choose whom you invite'

const form = z.object({
  group,
  all: z.literal('yes').optional(),
  person: z
    .union([z.string().transform(one => [one]), z.array(z.string())])
    .pipe(z.array(z.uuid(nobody)).max(mostAtOnce))
    .optional(),
})

/** One person, or many chosen by what they are at the school, are invited to make their first way to sign in. */
export default function invitePeople(app: App, { now }: SignInDeps) {
  const path = '/office/invitations/new'
  const at = () => ({ now: now(), today: dateAt(now()) })

  const show = async (req: FastifyRequest, reply: FastifyReply, wanted: z.output<typeof query>, errors?: FormErrors) => {
    const found = await req.inSchool(tx => invitable(tx, wanted, at()))
    const view = { ...wanted, found, hiddenFields: () => req.hiddenFields() }
    return reply.page(invitePeoplePage({ ...view, ...(errors && { errors }) }), errors ? 422 : 200)
  }

  app.get(path, { schema: { querystring: query }, ...requires(mayInvite) }, async (req, reply) => show(req, reply, req.query))

  app.post('/office/invitations', requires(mayInvite), async (req, reply) => {
    const { data, errors } = readForm(form, req.body)
    const wanted = { group: data?.group ?? 'staff', find: '', page: 1 } as const
    const only = data?.all ? null : (data?.person ?? [])
    if (errors || only?.length === 0) return show(req, reply, wanted, { person: nobody })
    const by = signedIn(req).personId
    const outcome = await req.once<never>(async tx => {
      const chosen = await toInvite(tx, { group: wanted.group, only }, at())
      for (const personId of chosen) await sendInvitation(tx, personId, { by, now: now() })
      for (const about of chosen) await record(tx, { did: 'invitation.sent', by, about, at: now() })
      return done(
        '/office/invitations',
        chosen.length === 1 ? 'One invitation is on its way' : `${chosen.length} invitations are on their way`,
      )
    })
    return reply.seeOther(outcome)
  })
}
