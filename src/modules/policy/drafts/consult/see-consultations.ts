import type { App } from '../../../../platform/http.ts'
import { signedIn } from '../../../../platform/http.ts'
import { everyoneSignedIn, requires } from '../../../../platform/permissions.ts'
import { maySeeUnpublished } from '../../permissions.ts'
import type { PolicyDeps } from '../../policy-deps.ts'
import { consultationWordsIn } from './consultation.words.ts'
import { consultationsFor } from './consultation-views.ts'
import { seeConsultationsPage } from './see-consultations.page.ts'

/** Drafts that one is asked about; for those who write drafts, and governors, all of them. */
export default function seeConsultations(app: App, { now }: PolicyDeps) {
  app.get('/policy/consultations', requires(everyoneSignedIn), async (req, reply) => {
    const viewer = signedIn(req)
    const consultations = await req.inSchool(tx => consultationsFor(tx, viewer, maySeeUnpublished(viewer)))
    return reply.page(seeConsultationsPage({ consultations, now: now(), words: consultationWordsIn(req.language) }))
  })
}
