import { z } from 'zod'
import { NotFound } from '../../../platform/errors.ts'
import { type App, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { askedPeople } from '../asked-people-views.ts'
import { groups } from '../campaign.ts'
import { campaignById } from '../campaign-views.ts'
import { mayPrintSlips, mayReadReasons, maySeeProgress, maySeeRecord, maySeeWhoIsMissing } from '../permissions.ts'
import { seeCampaignPage } from './see-campaign.page.ts'

const longestName = 200

/** Whatever an address says, a page comes of it. */
const query = z.object({
  find: z.string().max(longestName).catch(''),
  group: z.enum(groups).nullable().catch(null),
  state: z.enum(['open', 'accepted', 'declined', 'unchanged', 'not-bound']).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

/** How a campaign stands. Governors see figures; who is missing, by name, is for those who ask them. */
export default function seeCampaign(app: App): void {
  const route = { schema: { params: z.object({ campaignId: z.uuid() }), querystring: query }, ...requires(maySeeProgress) }

  app.get('/acceptance/:campaignId', route, async (req, reply) => {
    const [viewer, wanted, { campaignId }] = [signedIn(req), req.query, req.params]
    const view = await req.inSchool(async tx => {
      const campaign = await campaignById(tx, campaignId)
      if (!campaign) throw new NotFound()
      return { campaign, people: maySeeWhoIsMissing(viewer) ? await askedPeople(tx, campaignId, wanted) : null }
    })
    const may = {
      mayPrintSlips: mayPrintSlips(viewer),
      mayReadReasons: mayReadReasons(viewer),
      maySeeRecords: maySeeRecord(viewer, { personId: null }),
    }
    return reply.page(seeCampaignPage({ ...view, ...may, wanted }))
  })
}
