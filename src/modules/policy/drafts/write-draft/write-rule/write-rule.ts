import { z } from 'zod'
import type { Rule } from '../../../../../engine/index.ts'
import type { Tx } from '../../../../../platform/db/index.ts'
import { NotFound } from '../../../../../platform/errors.ts'
import { type App, done, type FormErrors, readForm, signedIn } from '../../../../../platform/http.ts'
import { requires } from '../../../../../platform/permissions.ts'
import { record } from '../../../../audit/index.ts'
import { mayDraft } from '../../../permissions.ts'
import type { PolicyDeps } from '../../../policy-deps.ts'
import { ruleInWords } from '../../../rule-words/rule-in-words.ts'
import { clauseDraftAddress, ruleDraftAddress } from '../draft-addresses.ts'
import { lockDraftContent, readDraftContent } from '../draft-content-store.ts'
import { clauseIn, nextRuleId, rulesOf, withRule } from '../draft-parts.ts'
import { keepContent, type Unfit } from '../keep-content.ts'
import { type Meanwhile, meanwhilePage } from '../meanwhile.page.ts'
import { seenOf, seenSchema } from '../seen.ts'
import { afterStep, readRuleForm } from './read-rule-form.ts'
import { formOf, newRuleForm, type RuleForm, ruleFrom } from './rule-form.ts'
import { writeRulePage } from './write-rule.page.ts'

const sent = z.looseObject({ do: z.string().catch('look'), seen: seenSchema })
const params = z.object({ draftId: z.uuid(), clauseId: z.string(), ruleId: z.string().optional() })
type Address = z.output<typeof params>

/** The draft, the clause and its rule; no rule where one is to be added. */
async function placed(tx: Tx, { draftId, clauseId, ruleId }: Address) {
  const draft = await readDraftContent(tx, draftId)
  const clause = draft && clauseIn(draft.content, clauseId)
  if (!clause) throw new NotFound()
  const rule = ruleId === undefined ? null : rulesOf(draft.content, clauseId).find(({ id }) => id === ruleId)
  if (rule === undefined) throw new NotFound()
  return { draft, clause, rule }
}

/** A rule is written by choices from the vocabulary: each step is shown in words, and only what the vocabulary has is kept. */
export default function writeRule(app: App, { now }: PolicyDeps) {
  const route = { schema: { params }, ...requires(mayDraft) }

  const keep = async (tx: Tx, at: Address, form: RuleForm, seen: string, by: string) => {
    const draft = await lockDraftContent(tx, at.draftId)
    if (!draft) throw new NotFound()
    const { content } = draft
    const { clauseId, ruleId } = at
    const stored = ruleId === undefined ? null : (rulesOf(content, clauseId).find(({ id }) => id === ruleId) ?? null)
    const isGone = !clauseIn(content, clauseId) || (ruleId !== undefined && !stored)
    if (isGone || (stored && seenOf(stored) !== seen)) return { problem: 'meanwhile', now: stored } as const
    const read = ruleFrom(form, stored ?? { id: nextRuleId(content, clauseId), clause: clauseId })
    if ('errors' in read) return { problem: 'unfit', errors: read.errors } as const
    const unfit = await keepContent(tx, draft, withRule(content, read.rule))
    if (unfit) return unfit
    const did = stored ? 'policy.rule-changed' : 'policy.rule-added'
    await record(tx, { did, by, to: { kind: 'policy-version', id: draft.id }, clause: clauseId, at: now() })
    return done(`${clauseDraftAddress(draft.id, clauseId)}#rules`, 'The rule is saved')
  }

  for (const further of ['new', ':ruleId']) {
    const address = `/policy/drafts/:draftId/clauses/:clauseId/rules/${further}`

    app.get(address, route, async (req, reply) => {
      const view = await req.inSchool(tx => placed(tx, req.params))
      const form = view.rule ? formOf(view.rule) : newRuleForm(view.clause)
      return reply.page(writeRulePage({ ...view, form, hiddenFields: req.hiddenFields() }))
    })

    app.post(address, route, async (req, reply) => {
      const { data, values } = readForm(sent, req.body)
      const { do: step, seen } = data ?? { do: 'look', seen: '' }
      const form = afterStep(readRuleForm(values), step, values)
      const again = async (errors?: FormErrors) => {
        const view = await req.inSchool(tx => placed(tx, req.params))
        const hiddenFields = req.hiddenFields()
        return reply.page(writeRulePage({ ...view, form, seen, hiddenFields, ...(errors && { errors }) }), errors ? 422 : 200)
      }
      if (step !== 'save') return again()
      const outcome = await req.once<Unfit | Meanwhile<Rule | null>>(tx =>
        keep(tx, req.params, form, seen, signedIn(req).personId),
      )
      if (outcome.problem === null) return reply.seeOther(outcome)
      if (outcome.problem === 'unfit') return again(outcome.errors)
      const theirs = outcome.now
      const { draftId, clauseId, ruleId = 'new' } = req.params
      const mine = ruleFrom(form, theirs ?? { id: ruleId, clause: clauseId })
      if ('errors' in mine) return again(mine.errors)
      const rows = [{ name: 'The rule', theirs: theirs ? ruleInWords(theirs) : '', yours: ruleInWords(mine.rule) }]
      const back = { text: `Clause ${clauseId}`, href: clauseDraftAddress(draftId, clauseId) }
      const view = { what: 'this rule', rows, now: theirs, values, action: ruleDraftAddress(draftId, clauseId, ruleId), back }
      return reply.page(meanwhilePage({ ...view, hiddenFields: req.hiddenFields() }), 422)
    })
  }
}
