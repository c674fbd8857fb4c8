import { dateAt } from '../../../../platform/clock.ts'
import { type App, done, signedIn } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { record } from '../../../audit/index.ts'
import { modelPolicy } from '../../model/index.ts'
import { mayBringInPolicy, mayDraft } from '../../permissions.ts'
import type { PolicyDeps } from '../../policy-deps.ts'
import { contentOf, versionOn } from '../../policy-views.ts'
import { draftAddress } from './draft-addresses.ts'
import { beginDraft, listDrafts } from './draft-content-store.ts'
import { listDraftsPage } from './list-drafts.page.ts'

/** Drafts of the policy, and the beginning of another: a copy of the version in force (clause G1). */
export default function listAndBeginDrafts(app: App, { now }: PolicyDeps) {
  const route = requires(mayDraft)

  app.get('/policy/drafts', route, async (req, reply) => {
    const { drafts, inForce } = await req.inSchool(async tx => ({
      drafts: await listDrafts(tx),
      inForce: await versionOn(tx, dateAt(now())),
    }))
    const mayBringIn = mayBringInPolicy(signedIn(req))
    return reply.page(listDraftsPage({ drafts, inForce: inForce ?? null, mayBringIn, hiddenFields: req.hiddenFields() }))
  })

  app.post('/policy/drafts', route, async (req, reply) => {
    const outcome = await req.once<never>(async tx => {
      const at = now()
      const inForce = await versionOn(tx, dateAt(at))
      const content = (inForce && (await contentOf(tx, inForce.id))) ?? modelPolicy
      const id = await beginDraft(tx, { content, basedOn: inForce?.id ?? null, at })
      const to = { kind: 'policy-version', id } as const
      await record(tx, { did: 'policy.draft-begun', by: signedIn(req).personId, to, clause: 'G1', at })
      return done(draftAddress(id), 'The draft is begun')
    })
    return reply.seeOther(outcome)
  })
}
