import type { App } from '../../../platform/http.ts'
import { open } from '../../../platform/permissions.ts'
import { channelsOf } from '../channels/channel-store.ts'
import { citationsOf, type SchoolDeps } from '../school-deps.ts'
import { seeChannelsPage } from './see-channels.page.ts'
import { seeChannelsWords } from './see-channels.words.ts'

/** How the school speaks with people, and how they reach it (clauses C2, C3, C8). Before set-up there is no school to reach. */
export default function seeChannels(app: App, deps: SchoolDeps) {
  app.get('/contact', open('Everybody may know how to reach the school'), async (req, reply) => {
    const words = seeChannelsWords.in(req.language)
    if (!req.school) return reply.page(seeChannelsPage({ channels: [], clauses: [], words }))
    const view = await req.inSchool(async tx => ({
      channels: await channelsOf(tx),
      clauses: await citationsOf(tx, deps, ['C2', 'C3', 'C8']),
    }))
    return reply.page(seeChannelsPage({ ...view, words }))
  })
}
