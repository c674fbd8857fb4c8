import { z } from 'zod'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, done, readForm, signedIn } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { formWithDays, optionalDay } from '../../../../ui/day-field.ts'
import { dayInWords } from '../../../../ui/words.ts'
import { record } from '../../../audit/index.ts'
import { mayDraft } from '../../permissions.ts'
import type { PolicyDeps } from '../../policy-deps.ts'
import { draftAddress } from './draft-addresses.ts'
import { lockDraftContent, type PlainDraft, readDraftContent, saveDraftFacts } from './draft-content-store.ts'
import { keepContent, type Unfit } from './keep-content.ts'
import { type Meanwhile, meanwhilePage, type TwoWordings } from './meanwhile.page.ts'
import { factsOf, sayAboutDraftPage } from './say-about-draft.page.ts'
import { seenOf, seenSchema } from './seen.ts'
import { lines } from './typed-words.ts'

const [longestTitle, longestChanges] = [300, 500]

const form = formWithDays(
  ['writtenOn'],
  z.object({
    title: z
      .string()
      .trim()
      .min(1, 'Enter what the policy is called')
      .max(longestTitle, 'What the policy is called must be 300 characters or fewer'),
    changes: lines('What is new', longestChanges),
    writtenOn: optionalDay('The day'),
    seen: seenSchema,
  }),
)

/** What a draft is called, what is new in it, and when its words were finished. */
export default function sayAboutDraft(app: App, { now }: PolicyDeps) {
  const route = { schema: { params: z.object({ draftId: z.uuid() }) }, ...requires(mayDraft) }
  const address = '/policy/drafts/:draftId/about'

  app.get(address, route, async (req, reply) => {
    const draft = await req.inSchool(tx => readDraftContent(tx, req.params.draftId))
    if (!draft) throw new NotFound()
    return reply.page(sayAboutDraftPage({ draft, hiddenFields: req.hiddenFields() }))
  })

  app.post(address, route, async (req, reply) => {
    const { data, errors, values } = readForm(form, req.body)
    const again = (draft: PlainDraft, mend: Readonly<Record<string, string>>) =>
      reply.page(sayAboutDraftPage({ draft, errors: mend, values, hiddenFields: req.hiddenFields() }), 422)
    if (errors) {
      const draft = await req.inSchool(tx => readDraftContent(tx, req.params.draftId))
      if (!draft) throw new NotFound()
      return again(draft, errors)
    }
    const outcome = await req.once<(Unfit & { draft: PlainDraft }) | Meanwhile<PlainDraft>>(async tx => {
      const draft = await lockDraftContent(tx, req.params.draftId)
      if (!draft) throw new NotFound()
      if (seenOf(factsOf(draft)) !== data.seen) return { problem: 'meanwhile', now: draft }
      if (data.title !== draft.content.title) {
        const unfit = await keepContent(tx, draft, { ...draft.content, title: data.title }, 'about')
        if (unfit) return { ...unfit, draft }
      }
      await saveDraftFacts(tx, draft.id, { changes: data.changes || null, writtenOn: data.writtenOn })
      const to = { kind: 'policy-version', id: draft.id } as const
      await record(tx, { did: 'policy.draft-changed', by: signedIn(req).personId, to, at: now() })
      return done(draftAddress(draft.id), 'Saved')
    })
    if (outcome.problem === null) return reply.seeOther(outcome)
    if (outcome.problem === 'unfit') return again(outcome.draft, outcome.errors)
    const theirs = outcome.now
    const back = { text: `Draft ${theirs.number}`, href: draftAddress(theirs.id) }
    const view = { what: 'what is said about this draft', rows: rowsOf(theirs, data), now: factsOf(theirs), values, back }
    return reply.page(meanwhilePage({ ...view, action: `${back.href}/about`, hiddenFields: req.hiddenFields() }), 422)
  })
}

const written = (day: Temporal.PlainDate | null): string => (day ? dayInWords(day) : '')

const rowsOf = (theirs: PlainDraft, { title, changes, writtenOn }: z.output<typeof form>): TwoWordings[] => [
  { name: 'What it is called', theirs: theirs.content.title, yours: title },
  { name: 'What is new in it', theirs: theirs.changes ?? '', yours: changes },
  { name: 'Its words were finished', theirs: written(theirs.writtenOn), yours: written(writtenOn) },
]
