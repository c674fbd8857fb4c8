/**
 * The policy engine: pure, without imports from outside this folder. It knows roles, acts, facts, rules and verdicts, and no
 * school, clause, database or page. Its semantics stand in docs/engine.md.
 */

import { type Analysis, analyse } from './analysis/analyse.ts'
import { compare, type Difference } from './analysis/compare.ts'
import { loadPolicy, type Policy } from './policy.ts'
import type { Rule } from './rule.ts'
import { createShapes } from './shape.ts'
import { begin, createSpace } from './space.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Engine {
  /** Loads a policy's rules, validated by `readRules`. Throws RangeError for a rule that does not fit the vocabulary. */
  readonly load: (rules: readonly Rule[]) => Policy
  /** What is contradictory, dead, redundant or left unsaid in a set of rules. */
  readonly analyse: (rules: readonly Rule[]) => Analysis
  /** Every situation that two sets of rules answer differently. */
  readonly compare: (before: readonly Rule[], after: readonly Rule[]) => Difference
}

/** Makes an engine over a vocabulary. Policies loaded by one engine share what their rules have in common. */
export function createEngine(vocabulary: Vocabulary): Engine {
  const space = createSpace(vocabulary)
  const shapes = createShapes(space)
  return {
    load: rules => loadPolicy(space, shapes, rules),
    analyse: rules => {
      begin(space)
      return analyse(space, rules)
    },
    compare: (before, after) => {
      begin(space)
      return compare(space, before, after)
    },
  }
}

export type { Analysis, Contradiction, Redundancy, Silence } from './analysis/analyse.ts'
export type { Difference, DutyChange, VerdictChange } from './analysis/compare.ts'
export type { Box } from './analysis/example.ts'
export type { Answer, Citation, Decision, DutyOwed } from './answer.ts'
export type { Change, Facts } from './explain.ts'
export type { Policy } from './policy.ts'
export { readRules } from './read-rules.ts'
export type { Condition, Duty, Rule, Strength } from './rule.ts'
export { type Problem, readSituation, type Situation } from './situation.ts'
export { STRENGTHS, VERDICTS, type Verdict } from './verdict.ts'
export { ACT, type Act, EVERYONE, type Fact, NOT_SURE, ROLE, type Role, type Vocabulary } from './vocabulary.ts'
