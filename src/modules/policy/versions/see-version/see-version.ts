import { z } from 'zod'
import { dateAt } from '../../../../platform/clock.ts'
import type { Tx } from '../../../../platform/db/index.ts'
import { NotFound } from '../../../../platform/errors.ts'
import type { App } from '../../../../platform/http.ts'
import { open, type Viewer } from '../../../../platform/permissions.ts'
import { maySeeUnpublished } from '../../permissions.ts'
import type { PolicyDeps } from '../../policy-deps.ts'
import { signersOn, stillToSign } from '../signature-store.ts'
import { versionWordsIn } from '../version-messages/version.words.ts'
import { type VersionSummary, versionSummary } from '../version-views.ts'
import { seeVersionPage } from './see-version.page.ts'

export const versionParams = z.object({ versionId: z.uuid() })

/** A version that the viewer may know of: published ones anyone, others those who work on it. @throws NotFound */
export async function versionFor(tx: Tx, id: string, viewer: Viewer | null): Promise<VersionSummary> {
  const version = await versionSummary(tx, id)
  const mayKnow = version && (version.state === 'published' || (viewer !== null && maySeeUnpublished(viewer)))
  if (!mayKnow) throw new NotFound()
  return version
}

/** One version: its three dates, the decision, the signatures, its fingerprint, and what comes next (clause G1). */
export default function seeVersion(app: App, { now }: PolicyDeps) {
  const route = {
    schema: { params: versionParams },
    ...open('Anyone may read what is published; drafts are for those who work on them'),
  }

  app.get('/policy/versions/:versionId', route, async (req, reply) => {
    if (!req.school) throw new NotFound()
    const today = dateAt(now())
    const { version, unsigned } = await req.inSchool(async tx => {
      const found = await versionFor(tx, req.params.versionId, req.viewer)
      const signers = found.state === 'ratified' ? await signersOn(tx, today) : []
      return { version: found, unsigned: stillToSign(signers, found.signatures, found.fingerprint) }
    })
    const words = versionWordsIn(version.state === 'published' ? req.language : 'en')
    const view = { version, unsigned, viewer: req.viewer, today, words, hiddenFields: () => req.hiddenFields() }
    return reply.page(seeVersionPage(view))
  })
}
