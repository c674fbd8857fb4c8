/** A rule as a form holds it, complete or not; from a rule, and to one. Pure. */

import type { Duty, Rule, Strength } from '../../../../../engine/index.ts'
import type { FormErrors } from '../../../../../platform/http.ts'
import type { Clause, Note } from '../../../version-content.ts'
import { inOrderOf } from '../typed-words.ts'
import { chosenOf, conditionFrom, type Group, groupErrors, groupOf, nothing } from './condition-groups.ts'
import { type RemarkRow, remarkErrors, remarkRow, remarksOf } from './remarks.ts'

export interface DutyRow {
  readonly do: string
  readonly tell: readonly string[]
  /** A deadline's id; empty for none. */
  readonly by: string
}

export interface RuleForm {
  readonly who: readonly string[]
  readonly strength: Strength | ''
  /** 'act': it judges what people do; 'upon': it only says what else is to be done then. */
  readonly use: 'act' | 'upon'
  readonly acts: readonly string[]
  readonly when: Group
  readonly unless: Group
  readonly duties: readonly DutyRow[]
  readonly remarks: readonly RemarkRow[]
}

/** The places of conditions in a rule. */
export const parts = ['when', 'unless'] as const
export type Part = (typeof parts)[number]

const dutyRow = ({ do: what, tell = [], by = '' }: Duty): DutyRow => ({ do: what, tell, by })

/** @param all the remarks of the draft */
export const formOf = ({ who, strength, act, upon, when, unless, then = [], notes }: Rule, all: readonly Note[]): RuleForm => ({
  who,
  strength,
  use: upon ? 'upon' : 'act',
  acts: act ?? upon ?? [],
  when: groupOf(when),
  unless: groupOf(unless),
  duties: then.map(dutyRow),
  remarks: remarksOf(all, notes).map(remarkRow),
})

/** A rule that somebody begins to write for a clause: as strict as the clause is, and for the same people. */
export const newRuleForm = ({ who, strength }: Clause): RuleForm => ({
  who,
  strength: strength === 'fact' ? '' : strength,
  use: 'act',
  acts: [],
  when: nothing,
  unless: nothing,
  duties: [],
  remarks: [],
})

const isEmpty = ({ do: what, tell, by }: DutyRow): boolean => what === '' && tell.length === 0 && by === ''

const duty = ({ do: what, tell, by }: DutyRow): Duty => ({
  do: what,
  ...(tell.length > 0 && { tell }),
  ...(by !== '' && { by }),
})

/** What stays as it is, whatever the form says: whose rule it is, and the order of its lists. */
export type RuleBase = Pick<Rule, 'id' | 'clause'> & Partial<Pick<Rule, 'who' | 'act' | 'upon'>>

/** The rule as far as it is written: for reading it in words. Undefined while it says nothing yet. */
export function ruleSoFar(form: RuleForm, base: RuleBase): Rule | undefined {
  const { id, clause } = base
  const { strength, use } = form
  const who = inOrderOf(base.who ?? [], form.who)
  const acts = inOrderOf(base.act ?? base.upon ?? [], form.acts)
  const then = form.duties.filter(row => row.do !== '').map(duty)
  const [when, unless] = [conditionFrom(chosenOf(form.when)), conditionFrom(chosenOf(form.unless))]
  const notes = form.remarks.flatMap(remark => (remark.id === '' ? [] : [remark.id]))
  if (who.length === 0 || acts.length === 0 || strength === '' || (use === 'upon' && then.length === 0)) return undefined
  return {
    id,
    clause,
    who,
    strength,
    ...(use === 'act' ? { act: acts } : { upon: acts }),
    ...(when && { when }),
    ...(unless && { unless }),
    ...(then.length > 0 && { then }),
    ...(notes.length > 0 && { notes }),
  }
}

const longestDuty = 500

function dutyErrors(duties: readonly DutyRow[]): [string, string][] {
  return duties.flatMap((row, index): [string, string][] => {
    const field = `duty-${index}-do`
    if (row.do === '' && !isEmpty(row)) return [[field, 'Enter what is to be done']]
    return row.do.length > longestDuty ? [[field, 'What is to be done must be 500 characters or fewer']] : []
  })
}

/** The whole rule, or what is missing, by field. */
export function ruleFrom(form: RuleForm, base: RuleBase): { readonly rule: Rule } | { readonly errors: FormErrors } {
  const missing: [string, string][] = [
    ...(form.who.length === 0 ? [['who', 'Choose whom it binds'] as [string, string]] : []),
    ...(form.strength === '' ? [['strength', 'Choose how strongly it binds'] as [string, string]] : []),
    ...(form.acts.length === 0 ? [['acts', 'Choose at least one thing that it is about'] as [string, string]] : []),
    ...groupErrors('when', form.when),
    ...groupErrors('unless', form.unless),
    ...dutyErrors(form.duties),
    ...(form.use === 'upon' && form.duties.every(isEmpty)
      ? [[form.duties.length > 0 ? 'duty-0-do' : 'add-duty', 'Say what is to be done then'] as [string, string]]
      : []),
    ...remarkErrors(form.remarks),
  ]
  const rule = ruleSoFar(form, base)
  return missing.length > 0 || !rule ? { errors: Object.fromEntries(missing) } : { rule }
}
