/** What the engine finds in the rules of a draft, and what they answer otherwise than those in force. Plain data: it crosses threads. */

import {
  type Analysis,
  type Contradiction,
  type Duty,
  type DutyChange,
  type Engine,
  type Policy,
  ROLE,
  type Rule,
  type Situation,
  type Verdict,
  type VerdictChange,
} from '../../../../engine/index.ts'

interface ChangedSet {
  readonly act: string
  /** The smallest situation of it. */
  readonly example: Situation
  /** How many situations it has. */
  readonly situations: number
  /** Roles that one of its situations needs; empty where any role will do. */
  readonly roles: readonly string[]
  /** The clauses that decide the example: before where nothing decides it any more. */
  readonly clauses: readonly string[]
}

export interface ChangedVerdict extends ChangedSet {
  readonly from: Verdict
  readonly to: Verdict
}

export interface ChangedDuty extends ChangedSet {
  readonly duty: Duty
  readonly now: DutyChange['now']
}

export interface RuleFindings extends Pick<Analysis, 'never' | 'redundant'> {
  /** `isNew`: the rules in force do not have it. */
  readonly contradictions: readonly (Contradiction & { readonly isNew: boolean })[]
  readonly silent: readonly (Analysis['silent'][number] & { readonly isNew: boolean })[]
  readonly verdicts: readonly ChangedVerdict[]
  readonly duties: readonly ChangedDuty[]
}

/** Analyses the rules of a draft against those in force. Exact, however many situations there are. */
export function findingsOf(engine: Engine, before: readonly Rule[], after: readonly Rule[]): RuleFindings {
  const [old, draft] = [engine.analyse(before), engine.analyse(after)]
  const { verdicts, duties } = engine.compare(before, after)
  const [was, is] = [engine.load(before), engine.load(after)]
  const known = new Set([...old.contradictions.map(contradictionKey), ...old.silent.map(silenceKey)])
  return {
    contradictions: draft.contradictions.map(one => ({ ...one, isNew: !known.has(contradictionKey(one)) })),
    never: draft.never,
    redundant: draft.redundant,
    silent: draft.silent.map(one => ({ ...one, isNew: !known.has(silenceKey(one)) })),
    verdicts: verdicts.map(({ where, ...change }) => ({
      ...change,
      roles: rolesIn(where),
      clauses: decidedBy(is, change.example) ?? decidedBy(was, change.example) ?? [],
    })),
    duties: duties.map(({ where, ...change }) => ({
      ...change,
      roles: rolesIn(where),
      clauses: clausesOfDuty(change.now === 'owed' ? is : was, change),
    })),
  }
}

const contradictionKey = ({ kind, act, rules }: Contradiction): string => JSON.stringify([kind, act, rules])
const silenceKey = ({ role, act, always }: Analysis['silent'][number]): string => JSON.stringify([role, act, always])

/** The clauses that decide a situation; null where the policy is silent. */
function decidedBy(policy: Policy, situation: Situation): readonly string[] | null {
  const { clauses } = policy.decide(situation)
  return clauses.length === 0 ? null : clauses
}

const isSame = (one: Duty, other: Duty): boolean =>
  JSON.stringify([one.do, one.tell, one.by]) === JSON.stringify([other.do, other.tell, other.by])

const clausesOfDuty = (policy: Policy, { example, duty }: DutyChange | Omit<DutyChange, 'where'>): readonly string[] =>
  policy.answer(example).duties.find(owed => isSame(owed, duty))?.clauses ?? []

/** The roles of which each situation needs one; none where some situation needs no role. */
function rolesIn(where: VerdictChange['where']): readonly string[] {
  if (where.some(box => box[ROLE].length === 0)) return []
  return [...new Set(where.flatMap(box => box[ROLE]))]
}
