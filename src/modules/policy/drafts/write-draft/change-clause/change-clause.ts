import { z } from 'zod'
import type { Tx } from '../../../../../platform/db/index.ts'
import { NotFound } from '../../../../../platform/errors.ts'
import { type App, done, type FormErrors, readForm, signedIn } from '../../../../../platform/http.ts'
import { requires } from '../../../../../platform/permissions.ts'
import { record } from '../../../../audit/index.ts'
import { clauseAnchor } from '../../../clause-anchor.ts'
import { mayDraft } from '../../../permissions.ts'
import type { PolicyDeps } from '../../../policy-deps.ts'
import type { Clause } from '../../../version-content.ts'
import { clauseDraftAddress, draftAddress } from '../draft-addresses.ts'
import { lockDraftContent, type PlainDraft, readDraftContent } from '../draft-content-store.ts'
import { clauseIn, withClause } from '../draft-parts.ts'
import { keepContent, type Unfit } from '../keep-content.ts'
import { type Meanwhile, meanwhilePage } from '../meanwhile.page.ts'
import { seenOf } from '../seen.ts'
import { changeClausePage } from './change-clause.page.ts'
import { clauseForm, clauseWith } from './clause-form.ts'
import { clauseRows } from './clause-rows.ts'

/** The words of a clause, whom it binds and how strongly. */
export default function changeClause(app: App, { now }: PolicyDeps) {
  const params = z.object({ draftId: z.uuid(), clauseId: z.string() })
  const route = { schema: { params }, ...requires(mayDraft) }
  const address = '/policy/drafts/:draftId/clauses/:clauseId'

  const placed = async (tx: Tx, { draftId, clauseId }: z.output<typeof params>) => {
    const draft = await readDraftContent(tx, draftId)
    const clause = draft && clauseIn(draft.content, clauseId)
    if (!clause) throw new NotFound()
    return { draft, clause }
  }

  app.get(address, route, async (req, reply) => {
    const view = await req.inSchool(tx => placed(tx, req.params))
    return reply.page(changeClausePage({ ...view, hiddenFields: req.hiddenFields() }))
  })

  app.post(address, route, async (req, reply) => {
    const { draftId, clauseId } = req.params
    const { data, errors, values } = readForm(clauseForm, req.body)
    const again = async (mend: FormErrors) => {
      const view = await req.inSchool(tx => placed(tx, req.params))
      return reply.page(changeClausePage({ ...view, errors: mend, values, hiddenFields: req.hiddenFields() }), 422)
    }
    if (errors) return again(errors)
    const outcome = await req.once<Unfit | (Meanwhile<Clause | null> & { readonly draft: PlainDraft })>(async tx => {
      const draft = await lockDraftContent(tx, draftId)
      if (!draft) throw new NotFound()
      const related = draft.content.related.map(({ id }) => id)
      const clause = clauseIn(draft.content, clauseId) ?? null
      if (!clause || seenOf(clause) !== data.seen) return { problem: 'meanwhile', now: clause, draft }
      const unfit = await keepContent(
        tx,
        draft,
        withClause(draft.content, clauseWith(clause, data, related)),
        `clause:${clauseId}`,
      )
      if (unfit) return unfit
      const to = { kind: 'policy-version', id: draft.id } as const
      await record(tx, { did: 'policy.clause-changed', by: signedIn(req).personId, to, clause: clauseId, at: now() })
      return done(`${draftAddress(draftId)}#${clauseAnchor(clauseId)}`, `Clause ${clauseId} is saved`)
    })
    if (outcome.problem === null) return reply.seeOther(outcome)
    if (outcome.problem === 'unfit') return again(outcome.errors)
    const [back, action] = [{ text: 'The draft', href: draftAddress(draftId) }, clauseDraftAddress(draftId, clauseId)]
    const rows = clauseRows(outcome.now, data, outcome.draft.content.related)
    const view = { what: `clause ${clauseId}`, rows, now: outcome.now, values, action, back }
    return reply.page(meanwhilePage({ ...view, hiddenFields: req.hiddenFields() }), 422)
  })
}
