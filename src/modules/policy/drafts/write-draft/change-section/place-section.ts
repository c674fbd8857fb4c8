import { z } from 'zod'
import { NotFound } from '../../../../../platform/errors.ts'
import { type App, done, type FormErrors, readForm, signedIn } from '../../../../../platform/http.ts'
import { requires } from '../../../../../platform/permissions.ts'
import { record } from '../../../../audit/index.ts'
import { mayDraft } from '../../../permissions.ts'
import type { PolicyDeps } from '../../../policy-deps.ts'
import { draftAddress } from '../draft-addresses.ts'
import { lockDraftContent, type PlainDraft } from '../draft-content-store.ts'
import { sectionIn, withoutSection, withSectionMoved } from '../draft-parts.ts'
import { keepContent } from '../keep-content.ts'
import { changeSectionPage } from './change-section.page.ts'

const form = z.object({ do: z.enum(['up', 'down', 'remove']) })

interface Mend {
  readonly problem: 'mend'
  readonly errors: FormErrors
  readonly draft: PlainDraft
}

const notices = { up: 'The section is moved up', down: 'The section is moved down', remove: 'The section is removed' }

/** A section moves up or down, or goes, once it is empty: no clause goes with it unseen. */
export default function placeSection(app: App, { now }: PolicyDeps) {
  const route = { schema: { params: z.object({ draftId: z.uuid(), sectionId: z.string() }) }, ...requires(mayDraft) }

  app.post('/policy/drafts/:draftId/sections/:sectionId/place', route, async (req, reply) => {
    const { draftId, sectionId } = req.params
    const { data } = readForm(form, req.body)
    const outcome = await req.once<Mend>(async tx => {
      const draft = await lockDraftContent(tx, draftId)
      const section = draft && sectionIn(draft.content, sectionId)
      if (!section || !data) throw new NotFound()
      if (data.do === 'remove' && section.clauses.length > 0)
        return { problem: 'mend', errors: { '': 'Move its clauses to another section, or remove them, first' }, draft }
      const changed =
        data.do === 'remove'
          ? withoutSection(draft.content, sectionId)
          : withSectionMoved(draft.content, sectionId, data.do === 'up' ? -1 : 1)
      const unfit = await keepContent(tx, draft, changed, `section:${sectionId}`)
      if (unfit) return { problem: 'mend', errors: unfit.errors, draft }
      const did = data.do === 'remove' ? 'policy.section-removed' : 'policy.section-moved'
      await record(tx, { did, by: signedIn(req).personId, to: { kind: 'policy-version', id: draft.id }, at: now() })
      const anchor = data.do === 'remove' ? '' : `#section-${sectionId}`
      return done(`${draftAddress(draftId)}${anchor}`, notices[data.do])
    })
    if (outcome.problem === null) return reply.seeOther(outcome)
    const { draft, errors } = outcome
    const section = sectionIn(draft.content, sectionId)
    if (!section) throw new NotFound()
    return reply.page(changeSectionPage({ draft, section, errors, hiddenFields: req.hiddenFields() }), 422)
  })
}
