import { z } from 'zod'
import { dateAt } from '../../../../platform/clock.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, signedIn } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { maySeeUnpublished } from '../../permissions.ts'
import type { PolicyDeps } from '../../policy-deps.ts'
import { isBeingWritten, pageOf, readableVersion, replacedBy } from '../../readable-version.ts'
import { analyseDraftPage } from './analyse-draft.page.ts'
import { findingsFor } from './kept-findings.ts'

/** What a draft changes, and what is wrong in it, before anybody votes. */
export default function analyseDraft(app: App, { now }: PolicyDeps) {
  const route = { schema: { params: z.object({ draftId: z.uuid() }) }, ...requires(maySeeUnpublished) }

  app.get('/policy/drafts/:draftId/analysis', route, async (req, reply) => {
    const viewer = signedIn(req)
    const { version, inForce } = await req.inSchool(async tx => {
      const found = await readableVersion(tx, req.params.draftId, viewer)
      if (!found) throw new NotFound()
      return { version: found, inForce: await replacedBy(tx, dateAt(now())) }
    })
    const back = pageOf(version, viewer)
    const isWriting = isBeingWritten(version, viewer)
    return reply.page(analyseDraftPage({ version, inForce, back, isWriting, findings: await findingsFor(inForce, version) }))
  })
}
