import { z } from 'zod'
import { NotFound } from '../../../../../platform/errors.ts'
import { type App, done, readForm, signedIn } from '../../../../../platform/http.ts'
import { requires } from '../../../../../platform/permissions.ts'
import { record } from '../../../../audit/index.ts'
import { clauseAnchor } from '../../../clause-anchor.ts'
import { mayDraft } from '../../../permissions.ts'
import type { PolicyDeps } from '../../../policy-deps.ts'
import type { VersionContent } from '../../../version-content.ts'
import { draftAddress } from '../draft-addresses.ts'
import { lockDraftContent, type PlainDraft } from '../draft-content-store.ts'
import { clauseIn, sectionIn, withClauseIn, withClauseMoved } from '../draft-parts.ts'
import { keepContent, type Unfit } from '../keep-content.ts'
import { changeClausePage } from './change-clause.page.ts'

const form = z.discriminatedUnion('do', [
  z.object({ do: z.enum(['up', 'down']) }),
  z.object({ do: z.literal('section'), section: z.string() }),
])

function moved(content: VersionContent, clauseId: string, asked: z.output<typeof form>): VersionContent {
  if (asked.do !== 'section') return withClauseMoved(content, clauseId, asked.do === 'up' ? -1 : 1)
  if (!sectionIn(content, asked.section)) throw new NotFound()
  return withClauseIn(content, clauseId, asked.section)
}

/** A clause moves up or down in its section, or to another. Its number stays: answers, audits and acceptances cite it. */
export default function placeClause(app: App, { now }: PolicyDeps) {
  const route = { schema: { params: z.object({ draftId: z.uuid(), clauseId: z.string() }) }, ...requires(mayDraft) }

  app.post('/policy/drafts/:draftId/clauses/:clauseId/place', route, async (req, reply) => {
    const { draftId, clauseId } = req.params
    const { data } = readForm(form, req.body)
    const outcome = await req.once<Unfit & { draft: PlainDraft }>(async tx => {
      const draft = await lockDraftContent(tx, draftId)
      if (!draft || !data || !clauseIn(draft.content, clauseId)) throw new NotFound()
      const unfit = await keepContent(tx, draft, moved(draft.content, clauseId, data))
      if (unfit) return { ...unfit, draft }
      const to = { kind: 'policy-version', id: draft.id } as const
      await record(tx, { did: 'policy.clause-moved', by: signedIn(req).personId, to, clause: clauseId, at: now() })
      return done(`${draftAddress(draftId)}#${clauseAnchor(clauseId)}`, `Clause ${clauseId} is moved`)
    })
    if (outcome.problem === null) return reply.seeOther(outcome)
    const { draft, errors } = outcome
    const clause = clauseIn(draft.content, clauseId)
    if (!clause) throw new NotFound()
    return reply.page(changeClausePage({ draft, clause, errors, hiddenFields: req.hiddenFields() }), 422)
  })
}
