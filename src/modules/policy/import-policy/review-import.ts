import { z } from 'zod'
import type { Tx } from '../../../platform/db/index.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, type FormErrors, type FormValues, readForm } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { mayBringInPolicy } from '../permissions.ts'
import { openErrors, readDecisions } from './decisions-form.ts'
import { type Draft, deleteDraft, finishReview, lockDraft, readDraft, saveDraft } from './draft-store.ts'
import { reviewImportPage } from './review-import.page.ts'
import { versionFromDocument } from './version-from-document.ts'

const longestTitle = 300

const form = z.looseObject({
  do: z.enum(['save', 'make-draft', 'throw-away']),
  title: z.string().trim().max(longestTitle).catch(''),
})

type Mending = { readonly problem: 'mend'; readonly draft: Draft; readonly errors: FormErrors; readonly values: FormValues }

/** What was understood of a document, clause by clause: a person decides the rest. Then it is a draft of the policy. */
export default function reviewImport(app: App) {
  const route = { schema: { params: z.object({ draftId: z.uuid() }) }, ...requires(mayBringInPolicy) }

  app.get('/policy/import/:draftId', route, async (req, reply) => {
    const draft = await req.inSchool(tx => readDraft(tx, req.params.draftId))
    if (!draft) throw new NotFound()
    return reply.page(reviewImportPage({ draft, hiddenFields: req.hiddenFields() }))
  })

  const becomeDraft = async (tx: Tx, { id, review: { document, decisions } }: Draft) => {
    await finishReview(tx, id, versionFromDocument(document, decisions))
    return done(`/policy/versions/${id}`, 'Your document is a draft of the policy now')
  }

  app.post('/policy/import/:draftId', route, async (req, reply) => {
    const outcome = await req.once<Mending>(async tx => {
      const { data, values } = readForm(form, req.body)
      const draft = await lockDraft(tx, req.params.draftId)
      if (!draft || !data) throw new NotFound()
      if (data.do === 'throw-away') {
        await deleteDraft(tx, draft.id)
        return done('/policy/import', 'The document is thrown away')
      }
      const { decisions, errors } = readDecisions(draft.review, values)
      const document = { ...draft.review.document, title: data.title || draft.review.document.title }
      const decided = { ...draft, review: { ...draft.review, document, decisions } }
      const isEnd = data.do === 'make-draft'
      const toMend = isEnd ? openErrors(decisions, errors) : errors
      if (Object.keys(toMend).length > 0) return { problem: 'mend', draft: decided, errors: toMend, values }
      if (isEnd) return becomeDraft(tx, decided)
      await saveDraft(tx, decided)
      return done(`/policy/import/${draft.id}`, 'Your decisions are kept')
    })
    if (outcome.problem === null) return reply.seeOther(outcome)
    const { draft, errors, values } = outcome
    return reply.page(reviewImportPage({ draft, errors, values, hiddenFields: req.hiddenFields() }), 422)
  })
}
