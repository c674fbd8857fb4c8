import { z } from 'zod'
import type { Tx } from '../../../../../platform/db/index.ts'
import { NotFound } from '../../../../../platform/errors.ts'
import { type App, done, type FormErrors, type FormValues, readForm, signedIn } from '../../../../../platform/http.ts'
import { requires } from '../../../../../platform/permissions.ts'
import { record } from '../../../../audit/index.ts'
import { mayDraft } from '../../../permissions.ts'
import type { PolicyDeps } from '../../../policy-deps.ts'
import { clauseDraftAddress, ruleDraftAddress } from '../draft-addresses.ts'
import { readDraftContent } from '../draft-content-store.ts'
import { clauseIn, rulesOf } from '../draft-parts.ts'
import type { Unfit } from '../keep-content.ts'
import { meanwhilePage } from '../meanwhile.page.ts'
import { seenSchema } from '../seen.ts'
import { keepRule, type RuleAddress, type RuleMeanwhile, ruleRows, withRemarksSeen } from './keep-rule.ts'
import { readRuleForm } from './read-rule-form.ts'
import { formOf, newRuleForm, type RuleForm, ruleFrom } from './rule-form.ts'
import { afterStep } from './rule-step.ts'
import { writeRulePage } from './write-rule.page.ts'

const sent = z.looseObject({ do: z.string().catch('look'), seen: seenSchema })
const params = z.object({ draftId: z.uuid(), clauseId: z.string(), ruleId: z.string().optional() })

/** The draft, the clause and its rule; no rule where one is to be added. */
async function placed(tx: Tx, { draftId, clauseId, ruleId }: RuleAddress) {
  const draft = await readDraftContent(tx, draftId)
  const clause = draft && clauseIn(draft.content, clauseId)
  if (!clause) throw new NotFound()
  const rule = ruleId === undefined ? null : rulesOf(draft.content, clauseId).find(({ id }) => id === ruleId)
  if (rule === undefined) throw new NotFound()
  return { draft, clause, rule }
}

interface Typed {
  readonly at: RuleAddress
  readonly form: RuleForm
  readonly values: FormValues
}

/** Theirs beside mine; or what is missing in mine, so that it can be read at all. */
function besideTheirs(outcome: RuleMeanwhile, { at, form, values }: Typed) {
  const { draftId, clauseId, ruleId = 'new' } = at
  const { what, now, notes, isGone } = outcome
  const mine = ruleFrom(form, now ?? { id: ruleId, clause: clauseId })
  if ('errors' in mine) return mine
  return {
    what,
    rows: ruleRows(outcome, mine.rule, form),
    now: isGone ? null : (now ?? {}),
    values: withRemarksSeen(values, notes),
    action: ruleDraftAddress(draftId, clauseId, ruleId),
    back: { text: `Clause ${clauseId}`, href: clauseDraftAddress(draftId, clauseId) },
  }
}

/** A rule is written by choices from the vocabulary: each step is shown in words, and only what the vocabulary has is kept. */
export default function writeRule(app: App, { now }: PolicyDeps) {
  const route = { schema: { params }, ...requires(mayDraft) }

  for (const further of ['new', ':ruleId']) {
    const address = `/policy/drafts/:draftId/clauses/:clauseId/rules/${further}`

    app.get(address, route, async (req, reply) => {
      const view = await req.inSchool(tx => placed(tx, req.params))
      const form = view.rule ? formOf(view.rule, view.draft.content.notes) : newRuleForm(view.clause)
      return reply.page(writeRulePage({ ...view, form, hiddenFields: req.hiddenFields() }))
    })

    app.post(address, route, async (req, reply) => {
      const { data, values } = readForm(sent, req.body)
      const { do: step, seen } = data ?? { do: 'look', seen: '' }
      const typed = readRuleForm(values)
      const again = async (take: (view: Awaited<ReturnType<typeof placed>>) => { form: RuleForm; errors?: FormErrors }) => {
        const view = await req.inSchool(tx => placed(tx, req.params))
        const { form, errors } = take(view)
        const hiddenFields = req.hiddenFields()
        return reply.page(writeRulePage({ ...view, form, seen, hiddenFields, ...(errors && { errors }) }), errors ? 422 : 200)
      }
      if (step !== 'save') return again(({ draft }) => afterStep(typed, step, values, draft.content.notes))
      const outcome = await req.once<Unfit | RuleMeanwhile>(async tx => {
        const kept = await keepRule(tx, req.params, typed, seen)
        if (kept.problem !== null) return kept
        const { draft, isNew } = kept
        const did = isNew ? 'policy.rule-added' : 'policy.rule-changed'
        const to = { kind: 'policy-version', id: draft.id } as const
        await record(tx, { did, by: signedIn(req).personId, to, clause: req.params.clauseId, at: now() })
        return done(`${clauseDraftAddress(draft.id, req.params.clauseId)}#rules`, 'The rule is saved')
      })
      if (outcome.problem === null) return reply.seeOther(outcome)
      if (outcome.problem === 'unfit') return again(() => ({ form: typed, errors: outcome.errors }))
      const view = besideTheirs(outcome, { at: req.params, form: typed, values })
      if ('errors' in view) return again(() => ({ form: typed, errors: view.errors }))
      return reply.page(meanwhilePage({ ...view, hiddenFields: req.hiddenFields() }), 422)
    })
  }
}
