import { z } from 'zod'
import { NotFound } from '../../../../../platform/errors.ts'
import { type App, done, type FormErrors, readForm, signedIn } from '../../../../../platform/http.ts'
import { requires } from '../../../../../platform/permissions.ts'
import { html, type SafeHtml } from '../../../../../ui/html.ts'
import { record } from '../../../../audit/index.ts'
import { mayDraft } from '../../../permissions.ts'
import type { PolicyDeps } from '../../../policy-deps.ts'
import { ruleInWords } from '../../../rule-words/rule-in-words.ts'
import { askAgainPage } from '../ask-again.page.ts'
import { clauseDraftAddress, ruleDraftAddress } from '../draft-addresses.ts'
import { lockDraftContent, type PlainDraft, readDraftContent } from '../draft-content-store.ts'
import { rulesOf, withoutRule } from '../draft-parts.ts'
import { keepContent } from '../keep-content.ts'
import { seenInput, seenOf, seenSchema } from '../seen.ts'

const params = z.object({ draftId: z.uuid(), clauseId: z.string(), ruleId: z.string() })
const form = z.object({ seen: seenSchema })

function ruleIn(draft: PlainDraft | undefined, { clauseId, ruleId }: z.output<typeof params>) {
  const rule = draft && rulesOf(draft.content, clauseId).find(({ id }) => id === ruleId)
  if (!rule) throw new NotFound()
  return { draft, rule }
}

interface Changed {
  readonly problem: 'changed'
  readonly draft: PlainDraft
  readonly errors: FormErrors
}

/** A rule goes, once somebody who has read it has said so twice. */
export default function removeRule(app: App, { now }: PolicyDeps) {
  const route = { schema: { params }, ...requires(mayDraft) }
  const address = '/policy/drafts/:draftId/clauses/:clauseId/rules/:ruleId/remove'

  const page = ({ draft, rule }: ReturnType<typeof ruleIn>, hiddenFields: SafeHtml, errors?: FormErrors) =>
    askAgainPage({
      title: `Remove this rule of clause ${rule.clause}?`,
      words: 'No answer follows it any more. The words of the clause stay.',
      shown: html`<div class="govuk-inset-text">${ruleInWords(rule)}</div>`,
      action: ruleDraftAddress(draft.id, rule.clause, rule.id, '/remove'),
      button: 'Remove this rule',
      back: { text: `Clause ${rule.clause}`, href: clauseDraftAddress(draft.id, rule.clause) },
      hiddenFields: html`${hiddenFields}${seenInput(rule)}`,
      ...(errors && { errors }),
    })

  app.get(address, route, async (req, reply) => {
    const part = ruleIn(await req.inSchool(tx => readDraftContent(tx, req.params.draftId)), req.params)
    return reply.page(page(part, req.hiddenFields()))
  })

  app.post(address, route, async (req, reply) => {
    const { data } = readForm(form, req.body)
    const outcome = await req.once<Changed>(async tx => {
      const { draft, rule } = ruleIn(await lockDraftContent(tx, req.params.draftId), req.params)
      if (seenOf(rule) !== data?.seen)
        return {
          problem: 'changed',
          draft,
          errors: { '': 'Somebody else has changed this rule. Read it again before you remove it' },
        }
      const unfit = await keepContent(tx, draft, withoutRule(draft.content, rule.id), `rule:${rule.id}`)
      if (unfit) return { problem: 'changed', draft, errors: unfit.errors }
      const to = { kind: 'policy-version', id: draft.id } as const
      await record(tx, { did: 'policy.rule-removed', by: signedIn(req).personId, to, clause: rule.clause, at: now() })
      return done(`${clauseDraftAddress(draft.id, rule.clause)}#rules`, 'The rule is removed')
    })
    if (outcome.problem === null) return reply.seeOther(outcome)
    return reply.page(page(ruleIn(outcome.draft, req.params), req.hiddenFields(), outcome.errors), 422)
  })
}
