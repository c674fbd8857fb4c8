import { z } from 'zod'
import { NotFound } from '../../../../../platform/errors.ts'
import { type App, done, type FormErrors, readForm, signedIn } from '../../../../../platform/http.ts'
import { requires } from '../../../../../platform/permissions.ts'
import { html } from '../../../../../ui/html.ts'
import { record } from '../../../../audit/index.ts'
import { mayDraft } from '../../../permissions.ts'
import type { PolicyDeps } from '../../../policy-deps.ts'
import { ruleInWords } from '../../../rule-words/rule-in-words.ts'
import { askAgainPage } from '../ask-again.page.ts'
import { clauseDraftAddress, draftAddress } from '../draft-addresses.ts'
import { lockDraftContent, type PlainDraft, readDraftContent } from '../draft-content-store.ts'
import { clauseIn, rulesOf, withoutClause } from '../draft-parts.ts'
import { keepContent } from '../keep-content.ts'
import { seenInput, seenOf, seenSchema } from '../seen.ts'

const form = z.object({ seen: seenSchema })

/** All that would go. */
function going({ content }: PlainDraft, clauseId: string) {
  const clause = clauseIn(content, clauseId)
  if (!clause) throw new NotFound()
  return { clause, rules: rulesOf(content, clauseId) }
}

interface Changed {
  readonly problem: 'changed'
  readonly draft: PlainDraft
  readonly errors: FormErrors
}

/** A clause goes with its rules, once somebody who has read them has said so twice. */
export default function removeClause(app: App, { now }: PolicyDeps) {
  const route = { schema: { params: z.object({ draftId: z.uuid(), clauseId: z.string() }) }, ...requires(mayDraft) }
  const address = '/policy/drafts/:draftId/clauses/:clauseId/remove'

  const page = (draft: PlainDraft, clauseId: string, hiddenFields: ReturnType<typeof html>, errors?: FormErrors) => {
    const part = going(draft, clauseId)
    const { clause, rules } = part
    return askAgainPage({
      title: `Remove clause ${clause.id}?`,
      words:
        rules.length > 0 ? 'Its rules go with it: no answer follows them any more.' : 'It has no rule, so no answer changes.',
      shown: html`<div class="govuk-inset-text"><strong>${clause.heading}</strong><br>${clause.legal}</div>
${rules.length === 0 ? '' : html`<ul class="govuk-list govuk-list--bullet govuk-list--spaced">${rules.map(rule => html`<li>${ruleInWords(rule)}</li>`)}</ul>`}`,
      action: clauseDraftAddress(draft.id, clauseId, '/remove'),
      button: 'Remove this clause',
      back: { text: `Clause ${clause.id}`, href: clauseDraftAddress(draft.id, clauseId) },
      hiddenFields: html`${hiddenFields}${seenInput(part)}`,
      ...(errors && { errors }),
    })
  }

  app.get(address, route, async (req, reply) => {
    const draft = await req.inSchool(tx => readDraftContent(tx, req.params.draftId))
    if (!draft) throw new NotFound()
    return reply.page(page(draft, req.params.clauseId, req.hiddenFields()))
  })

  app.post(address, route, async (req, reply) => {
    const { draftId, clauseId } = req.params
    const { data } = readForm(form, req.body)
    const outcome = await req.once<Changed>(async tx => {
      const draft = await lockDraftContent(tx, draftId)
      if (!draft) throw new NotFound()
      if (seenOf(going(draft, clauseId)) !== data?.seen)
        return {
          problem: 'changed',
          draft,
          errors: { '': 'Somebody else has changed this clause. Read it again before you remove it' },
        }
      const unfit = await keepContent(tx, draft, withoutClause(draft.content, clauseId), `clause:${clauseId}`)
      if (unfit) return { problem: 'changed', draft, errors: unfit.errors }
      const to = { kind: 'policy-version', id: draft.id } as const
      await record(tx, { did: 'policy.clause-removed', by: signedIn(req).personId, to, clause: clauseId, at: now() })
      return done(draftAddress(draftId), `Clause ${clauseId} is removed`)
    })
    if (outcome.problem === null) return reply.seeOther(outcome)
    return reply.page(page(outcome.draft, clauseId, req.hiddenFields(), outcome.errors), 422)
  })
}
