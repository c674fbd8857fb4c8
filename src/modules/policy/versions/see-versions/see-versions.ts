import { dateAt } from '../../../../platform/clock.ts'
import type { App } from '../../../../platform/http.ts'
import { open } from '../../../../platform/permissions.ts'
import { mayDraft, maySeeUnpublished } from '../../permissions.ts'
import type { PolicyDeps } from '../../policy-deps.ts'
import { versionWordsIn } from '../version-messages/version.words.ts'
import { versionSummaries } from '../version-views.ts'
import { seeVersionsPage } from './see-versions.page.ts'

/** Every version that was ever published, and what is on its way for those who work on it (clause G1). */
export default function seeVersions(app: App, { now }: PolicyDeps) {
  app.get('/policy/versions', open('Anyone may read which versions there were'), async (req, reply) => {
    const versions = req.school ? await req.inSchool(versionSummaries) : []
    const seesAll = req.viewer !== null && maySeeUnpublished(req.viewer)
    const drafts = req.viewer !== null && mayDraft(req.viewer)
    return reply.page(seeVersionsPage({ versions, seesAll, drafts, today: dateAt(now()), words: versionWordsIn(req.language) }))
  })
}
