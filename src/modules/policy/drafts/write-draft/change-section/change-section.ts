import { z } from 'zod'
import type { Tx } from '../../../../../platform/db/index.ts'
import { NotFound } from '../../../../../platform/errors.ts'
import { type App, done, type FormErrors, readForm, signedIn } from '../../../../../platform/http.ts'
import { requires } from '../../../../../platform/permissions.ts'
import { record } from '../../../../audit/index.ts'
import { mayDraft } from '../../../permissions.ts'
import type { PolicyDeps } from '../../../policy-deps.ts'
import { draftAddress, sectionDraftAddress } from '../draft-addresses.ts'
import { lockDraftContent, readDraftContent } from '../draft-content-store.ts'
import { sectionIn, withSection } from '../draft-parts.ts'
import { keepContent, type Unfit } from '../keep-content.ts'
import { type Meanwhile, meanwhilePage } from '../meanwhile.page.ts'
import { seenOf } from '../seen.ts'
import { changeSectionPage } from './change-section.page.ts'
import { sectionForm, wordsOfSection } from './section-form.ts'

type Words = ReturnType<typeof wordsOfSection>

/** The heading and the opening words of a section. */
export default function changeSection(app: App, { now }: PolicyDeps) {
  const params = z.object({ draftId: z.uuid(), sectionId: z.string() })
  const route = { schema: { params }, ...requires(mayDraft) }
  const address = '/policy/drafts/:draftId/sections/:sectionId'

  const placed = async (tx: Tx, { draftId, sectionId }: z.output<typeof params>) => {
    const draft = await readDraftContent(tx, draftId)
    const section = draft && sectionIn(draft.content, sectionId)
    if (!section) throw new NotFound()
    return { draft, section }
  }

  app.get(address, route, async (req, reply) => {
    const view = await req.inSchool(tx => placed(tx, req.params))
    return reply.page(changeSectionPage({ ...view, hiddenFields: req.hiddenFields() }))
  })

  app.post(address, route, async (req, reply) => {
    const { draftId, sectionId } = req.params
    const { data, errors, values } = readForm(sectionForm, req.body)
    const again = async (mend: FormErrors) => {
      const view = await req.inSchool(tx => placed(tx, req.params))
      return reply.page(changeSectionPage({ ...view, errors: mend, values, hiddenFields: req.hiddenFields() }), 422)
    }
    if (errors) return again(errors)
    const outcome = await req.once<Unfit | Meanwhile<Words | null>>(async tx => {
      const draft = await lockDraftContent(tx, draftId)
      if (!draft) throw new NotFound()
      const section = sectionIn(draft.content, sectionId)
      if (!section) return { problem: 'meanwhile', now: null }
      const words = wordsOfSection(section)
      if (seenOf(words) !== data.seen) return { problem: 'meanwhile', now: words }
      const { heading, intro } = data
      const changed = { id: sectionId, heading, ...(intro !== '' && { intro }) }
      const unfit = await keepContent(tx, draft, withSection(draft.content, changed), `section:${sectionId}`)
      if (unfit) return unfit
      const to = { kind: 'policy-version', id: draft.id } as const
      await record(tx, { did: 'policy.section-changed', by: signedIn(req).personId, to, at: now() })
      return done(`${draftAddress(draftId)}#section-${sectionId}`, 'The section is saved')
    })
    if (outcome.problem === null) return reply.seeOther(outcome)
    if (outcome.problem === 'unfit') return again(outcome.errors)
    const rows = [
      { name: 'Heading', theirs: outcome.now?.heading ?? '', yours: data.heading },
      { name: 'Opening words', theirs: outcome.now?.intro ?? '', yours: data.intro },
    ]
    const [back, action] = [{ text: 'The draft', href: draftAddress(draftId) }, sectionDraftAddress(draftId, sectionId)]
    const view = { what: 'this section', rows, now: outcome.now, values, action, back }
    return reply.page(meanwhilePage({ ...view, hiddenFields: req.hiddenFields() }), 422)
  })
}
