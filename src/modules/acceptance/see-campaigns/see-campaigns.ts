import { z } from 'zod'
import { type App, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { listCampaigns } from '../campaign-views.ts'
import { mayAnswerQuestions, mayRunCampaigns, maySeeProgress } from '../permissions.ts'
import { questionsThatWait } from '../question-views.ts'
import { seeCampaignsPage } from './see-campaigns.page.ts'

const query = z.object({ page: z.coerce.number().int().min(1).max(100_000).catch(1) })

/** How the campaigns stand. */
export default function seeCampaigns(app: App): void {
  app.get('/acceptance', { schema: { querystring: query }, ...requires(maySeeProgress) }, async (req, reply) => {
    const viewer = signedIn(req)
    const { page } = req.query
    const found = await req.inSchool(async tx => ({
      campaigns: await listCampaigns(tx, page),
      waiting: mayAnswerQuestions(viewer) ? await questionsThatWait(tx) : null,
    }))
    return reply.page(seeCampaignsPage({ ...found, page, mayStart: mayRunCampaigns(viewer) }))
  })
}
