/** Saves a rule that somebody has written, with the remarks that go with it; nothing, where somebody else saved them meanwhile. */

import type { Rule } from '../../../../../engine/index.ts'
import type { Tx } from '../../../../../platform/db/index.ts'
import { NotFound } from '../../../../../platform/errors.ts'
import type { FormValues } from '../../../../../platform/http.ts'
import { ruleInWords } from '../../../rule-words/rule-in-words.ts'
import type { Note } from '../../../version-content.ts'
import { lockDraftContent, type PlainDraft } from '../draft-content-store.ts'
import { clauseIn, nextRuleId, rulesOf, withRule } from '../draft-parts.ts'
import { keepContent, type Unfit } from '../keep-content.ts'
import type { Meanwhile, TwoWordings } from '../meanwhile.page.ts'
import { seenOf } from '../seen.ts'
import { lostRemarks, numbered, remarkInWords, remarksOf, settledRemarks, withRemarks } from './remarks.ts'
import { type RuleForm, ruleFrom } from './rule-form.ts'

/** Where a rule is written; no rule where one is added. */
export interface RuleAddress {
  readonly draftId: string
  readonly clauseId: string
  readonly ruleId?: string | undefined
}

/** The rule or one of its remarks is no longer what its writer saw. */
export interface RuleMeanwhile extends Meanwhile<Rule | null> {
  /** All remarks of the draft, as they are now. */
  readonly notes: readonly Note[]
  /** Whether the rule, or its clause, is no longer there. */
  readonly isGone: boolean
  /** What they changed. */
  readonly what: 'this rule' | 'a remark of this rule'
}

interface Kept {
  readonly problem: null
  readonly draft: PlainDraft
  readonly isNew: boolean
}

/** @param seen the rule that its writer had before them */
export async function keepRule(
  tx: Tx,
  { draftId, clauseId, ruleId }: RuleAddress,
  form: RuleForm,
  seen: string,
): Promise<Kept | Unfit | RuleMeanwhile> {
  const draft = await lockDraftContent(tx, draftId)
  if (!draft) throw new NotFound()
  const { content } = draft
  const stored = ruleId === undefined ? null : (rulesOf(content, clauseId).find(({ id }) => id === ruleId) ?? null)
  const isGone = !clauseIn(content, clauseId) || (ruleId !== undefined && !stored)
  const isChanged = stored !== null && seenOf(stored) !== seen
  if (isGone || isChanged || lostRemarks(content.notes, form.remarks).length > 0)
    return {
      problem: 'meanwhile',
      now: stored,
      notes: content.notes,
      isGone,
      what: isGone || isChanged ? 'this rule' : 'a remark of this rule',
    }
  const whole = { ...form, remarks: numbered(content, form.remarks) }
  const read = ruleFrom(whole, stored ?? { id: nextRuleId(content, clauseId), clause: clauseId })
  if ('errors' in read) return { problem: 'unfit', errors: read.errors }
  const unfit = await keepContent(tx, draft, withRule(withRemarks(content, whole.remarks), read.rule), `rule:${read.rule.id}`)
  return unfit ?? { problem: null, draft, isNew: stored === null }
}

/** The rule and its remarks as they are now beside what was typed. */
export function ruleRows({ now, notes }: RuleMeanwhile, mine: Rule, form: RuleForm): TwoWordings[] {
  const lost = lostRemarks(notes, form.remarks)
  const isTheirs = new Set(now?.notes)
  const together = (all: readonly Note[]) => all.map(remarkInWords).join('\n')
  return [
    { name: 'The rule', theirs: now ? ruleInWords(now) : '', yours: ruleInWords(mine) },
    {
      name: 'Its remarks',
      theirs: together(remarksOf(notes, now?.notes)),
      yours: together(settledRemarks(notes, form.remarks)),
    },
    ...lost
      .filter(({ theirs }) => !isTheirs.has(theirs.id))
      .map(({ theirs, yours }) => ({
        name: 'A remark that other rules carry',
        theirs: remarkInWords(theirs),
        yours: remarkInWords(yours),
      })),
  ]
}

/** What was typed, as a form would send it that has seen the remarks as they are now. */
export function withRemarksSeen(values: FormValues, notes: readonly Note[]): FormValues {
  const seen = Object.keys(values).flatMap(name => {
    const [, row] = /^(note-\d{1,2})-seen$/u.exec(name) ?? []
    const note = row === undefined ? undefined : notes.find(({ id }) => id === values[`${row}-id`])
    return note ? [[name, seenOf(note)]] : []
  })
  return { ...values, ...Object.fromEntries(seen) }
}
