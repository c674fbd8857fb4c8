import { z } from 'zod'
import type { Tx } from '../../../../../platform/db/index.ts'
import { NotFound } from '../../../../../platform/errors.ts'
import { type App, done, type FormErrors, readForm, signedIn } from '../../../../../platform/http.ts'
import { requires } from '../../../../../platform/permissions.ts'
import { record } from '../../../../audit/index.ts'
import { mayDraft } from '../../../permissions.ts'
import type { PolicyDeps } from '../../../policy-deps.ts'
import { clauseDraftAddress } from '../draft-addresses.ts'
import { lockDraftContent, readDraftContent } from '../draft-content-store.ts'
import { clauseIn, sectionIn, withNewClause } from '../draft-parts.ts'
import { keepContent, type Unfit } from '../keep-content.ts'
import { addClausePage } from './add-clause.page.ts'
import { clauseForm, clauseWith } from './clause-form.ts'

const longestId = 20

// In the order of the page: so come the lines of its summary.
const form = z.object({
  section: z.string(),
  id: z
    .string()
    .trim()
    .min(1, 'Enter the clause’s number')
    .max(longestId, 'The number must be 20 characters or fewer')
    .refine(id => id !== 'new', 'Choose another number')
    .regex(/^[\p{L}\p{N}.()-]+$/u, 'The number may have letters, figures, full stops, hyphens and brackets, and no spaces'),
  ...clauseForm.shape,
})

/** A clause more, last in its section. It begins without a rule. */
export default function addClause(app: App, { now }: PolicyDeps) {
  const query = z.object({ section: z.string().catch('') })
  const params = z.object({ draftId: z.uuid() })
  const route = { schema: { params, querystring: query }, ...requires(mayDraft) }
  const address = '/policy/drafts/:draftId/clauses/new'

  const placed = async (tx: Tx, draftId: string, sectionId: string) => {
    const draft = await readDraftContent(tx, draftId)
    const section = draft && (sectionIn(draft.content, sectionId) ?? draft.content.sections.at(-1))
    if (!section) throw new NotFound()
    return { draft, section }
  }

  app.get(address, route, async (req, reply) => {
    const view = await req.inSchool(tx => placed(tx, req.params.draftId, req.query.section))
    return reply.page(addClausePage({ ...view, hiddenFields: req.hiddenFields() }))
  })

  app.post(address, route, async (req, reply) => {
    const { draftId } = req.params
    const { data, errors, values } = readForm(form, req.body)
    const again = async (mend: FormErrors) => {
      const wanted = values['section']
      const view = await req.inSchool(tx => placed(tx, draftId, typeof wanted === 'string' ? wanted : ''))
      return reply.page(addClausePage({ ...view, errors: mend, values, hiddenFields: req.hiddenFields() }), 422)
    }
    if (errors) return again(errors)
    const outcome = await req.once<Unfit>(async tx => {
      const draft = await lockDraftContent(tx, draftId)
      if (!draft) throw new NotFound()
      const { content } = draft
      if (!sectionIn(content, data.section)) return { problem: 'unfit', errors: { section: 'Choose a section' } }
      if (clauseIn(content, data.id)) return { problem: 'unfit', errors: { id: 'Another clause has this number already' } }
      const empty = { id: data.id, heading: '', legal: '', who: [], strength: 'fact' } as const
      const clause = clauseWith(
        empty,
        data,
        content.related.map(({ id }) => id),
      )
      const unfit = await keepContent(tx, draft, withNewClause(content, data.section, clause), `clause:${clause.id}`)
      if (unfit) return unfit
      const to = { kind: 'policy-version', id: draft.id } as const
      await record(tx, { did: 'policy.clause-added', by: signedIn(req).personId, to, clause: clause.id, at: now() })
      return done(clauseDraftAddress(draftId, clause.id), `Clause ${clause.id} is added. Now it may get its rules`)
    })
    return outcome.problem === null ? reply.seeOther(outcome) : again(outcome.errors)
  })
}
