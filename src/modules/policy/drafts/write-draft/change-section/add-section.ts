import { z } from 'zod'
import type { Tx } from '../../../../../platform/db/index.ts'
import { NotFound } from '../../../../../platform/errors.ts'
import { type App, done, type FormErrors, readForm, signedIn } from '../../../../../platform/http.ts'
import { requires } from '../../../../../platform/permissions.ts'
import { record } from '../../../../audit/index.ts'
import { mayDraft } from '../../../permissions.ts'
import type { PolicyDeps } from '../../../policy-deps.ts'
import { draftAddress } from '../draft-addresses.ts'
import { lockDraftContent, readDraftContent } from '../draft-content-store.ts'
import { nextSectionId, withNewSection } from '../draft-parts.ts'
import { keepContent, type Unfit } from '../keep-content.ts'
import { addSectionPage } from './change-section.page.ts'
import { sectionForm } from './section-form.ts'

/** A section more, at the end of the draft. */
export default function addSection(app: App, { now }: PolicyDeps) {
  const route = { schema: { params: z.object({ draftId: z.uuid() }) }, ...requires(mayDraft) }
  const address = '/policy/drafts/:draftId/sections/new'
  const draftOf = async (tx: Tx, id: string) => {
    const draft = await readDraftContent(tx, id)
    if (!draft) throw new NotFound()
    return draft
  }

  app.get(address, route, async (req, reply) => {
    const draft = await req.inSchool(tx => draftOf(tx, req.params.draftId))
    return reply.page(addSectionPage({ draft, hiddenFields: req.hiddenFields() }))
  })

  app.post(address, route, async (req, reply) => {
    const { data, errors, values } = readForm(sectionForm, req.body)
    const again = async (mend: FormErrors) => {
      const draft = await req.inSchool(tx => draftOf(tx, req.params.draftId))
      return reply.page(addSectionPage({ draft, errors: mend, values, hiddenFields: req.hiddenFields() }), 422)
    }
    if (errors) return again(errors)
    const outcome = await req.once<Unfit>(async tx => {
      const draft = await lockDraftContent(tx, req.params.draftId)
      if (!draft) throw new NotFound()
      const { heading, intro } = data
      const section = { id: nextSectionId(draft.content), heading, ...(intro !== '' && { intro }), clauses: [] }
      const unfit = await keepContent(tx, draft, withNewSection(draft.content, section), `section:${section.id}`)
      if (unfit) return unfit
      const to = { kind: 'policy-version', id: draft.id } as const
      await record(tx, { did: 'policy.section-added', by: signedIn(req).personId, to, at: now() })
      return done(`${draftAddress(draft.id)}#section-${section.id}`, 'The section is added')
    })
    return outcome.problem === null ? reply.seeOther(outcome) : again(outcome.errors)
  })
}
