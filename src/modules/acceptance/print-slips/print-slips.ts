import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type App, readForm, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import type { AcceptanceDeps } from '../acceptance-deps.ts'
import { campaignById } from '../campaign-views.ts'
import { originOf } from '../door/enter-door.ts'
import { issueLinks, linksHold } from '../link-store.ts'
import { mayPrintSlips } from '../permissions.ts'
import { printSlipsPage } from './print-slips.page.ts'
import { slipsPdf } from './slips-pdf.ts'
import { ofClass, whoNeedsSlip } from './slips-views.ts'

const form = z.object({ class: z.string().max(200).catch('').default('') })

/** Each is written in the audit by itself, and the file is to stay one that a printer takes. */
const most = 120

/**
 * Paper for whoever is asked and has no email address (G4). The links stand in the file alone: a second press makes others, and
 * both hold, as does a link in a mail and that of its reminder.
 */
export default function printSlips(app: App, deps: AcceptanceDeps): void {
  const params = z.object({ campaignId: z.uuid() })
  const route = { schema: { params }, compress: false, ...requires(mayPrintSlips, { fresh: true }) } as const

  const needing = async (tx: Tx, campaignId: string) => {
    if (!(await campaignById(tx, campaignId))) throw new NotFound()
    return whoNeedsSlip(tx, campaignId, dateAt(deps.now()))
  }
  const show = async (
    req: FastifyRequest,
    reply: FastifyReply,
    campaignId: string,
    again: { readonly chosen: string; readonly problem: string } | null = null,
  ) => {
    const people = await req.inSchool(tx => needing(tx, campaignId))
    const errors = again && { class: again.problem }
    const view = { campaignId, people, most, chosen: again?.chosen ?? '', errors, hiddenFields: req.hiddenFields() }
    return reply.page(printSlipsPage(view), again ? 422 : 200)
  }

  app.get('/acceptance/:campaignId/slips', route, async (req, reply) => show(req, reply, req.params.campaignId))

  app.post('/acceptance/:campaignId/slips', route, async (req, reply) => {
    const { campaignId } = req.params
    const chosen = readForm(form, req.body).data?.class ?? ''
    const [{ personId: by }, at] = [signedIn(req), deps.now()]
    const made = await req.inSchool(async tx => {
      const people = ofClass(await needing(tx, campaignId), chosen)
      if (people.length === 0) return { problem: 'Nobody of this class needs a slip' } as const
      if (people.length > most) return { problem: `Choose a class: at most ${most} slips are made at once` } as const
      const links = await issueLinks(tx, { campaignId, personIds: people.map(({ personId }) => personId), at })
      const to = { kind: 'campaign', id: campaignId }
      for (const { personId } of people)
        await record(tx, { did: 'campaign.slip-printed', by, to, about: personId, clause: 'G4', at })
      return { problem: null, slips: people.map(one => ({ ...one, address: links.get(one.personId) ?? '' })) } as const
    })
    if (made.problem !== null) return show(req, reply, campaignId, { chosen, problem: made.problem })
    const origin = originOf(req, deps)
    const file = await slipsPdf({
      schoolName: req.school?.name ?? '',
      slips: made.slips.map(slip => ({ ...slip, address: `${origin}${slip.address}` })),
      madeOn: dateAt(at),
      until: dateAt(at.add(linksHold)).subtract({ days: 1 }),
    })
    return reply
      .type('application/pdf')
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="slips.pdf"')
      .send(file)
  })
}
