import { z } from 'zod'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, signedIn } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { mayDraft } from '../../permissions.ts'
import { readDraftContent } from './draft-content-store.ts'
import { showDraftPage } from './show-draft.page.ts'

/** The whole draft as it stands: its words, and its rules in words. */
export default function showDraft(app: App) {
  const route = { schema: { params: z.object({ draftId: z.uuid() }) }, ...requires(mayDraft) }

  app.get('/policy/drafts/:draftId', route, async (req, reply) => {
    const draft = await req.inSchool(tx => readDraftContent(tx, req.params.draftId))
    if (!draft) throw new NotFound()
    return reply.page(showDraftPage({ draft, viewer: signedIn(req) }))
  })
}
