/**
 * What rules of many policies have in common. Rules that say the same are held once, whatever their ids and clauses; so are
 * all the rules of an act, with everything that is worked out from them. Schools on one template share nearly all of it.
 */

import type { Reading } from './reading.ts'
import type { Start } from './roles.ts'
import type { Rule } from './rule.ts'
import { type RuleShape, truthOf } from './rule-shape.ts'
import { sayingOf, saysTheSame } from './same-rule.ts'
import { keep, type Space } from './space.ts'
import { rankOf } from './verdict.ts'

/** The rules of one act, in the order of the policy, and what has been worked out from them so far. */
export interface ActShape {
  readonly rules: readonly RuleShape[]
  generation: number
  /** Where reading starts for somebody without roles; null until somebody asks. */
  withoutRoles: Start | null
  /** Where it starts while nothing is known of the roles. */
  rolesUnknown: Reading | null
  /** Every start with known roles met so far, by the places of the rules that bind. */
  readonly starts: Map<string, Start>
  /** By the rules that bind: where these are the same, so is reading, whatever the others say. Shared by all shapes of the act. */
  readonly readings: Readings
}

/** Of one generation, as diagrams are. */
export interface Readings {
  generation: number
  readonly byRules: Map<string, Reading>
}

export interface Shapes {
  /** The shape of a rule, given the shape of the rule before it in its policy. */
  readonly ofRule: (rule: Rule, previous: RuleShape | null) => RuleShape
  /**
   * The shape of an act by its number, given a list of rules and which part of it is the act's. Two acts never share a shape, so
   * that what was said of the one does not displace what was said of the other.
   */
  readonly ofAct: (act: number, rules: readonly RuleShape[], start: number, count: number) => ActShape
  /** Where the rules of each act begin, one place before them for the act, given how many it has; one list for all policies alike in this. */
  readonly ofCounts: (counts: readonly number[]) => readonly number[]
  /** By the number of the act: the shape that most policies are likely to have. */
  readonly usual: readonly ActShape[]
}

/** Of no generation: a new shape begins with the first question, for the generation may pass while policies are loaded. */
const NEVER = -1

/** Makes an empty store of shapes over a space. `ofRule` throws RangeError for a rule that does not fit the vocabulary. */
export function createShapes(space: Space): Shapes {
  const rules = new Map<string, RuleShape>()
  const acts = new Map<string, ActShape>()
  // Schools come one after another from the same template: what fitted most of them most likely fits the next.
  const usual: ActShape[] = []
  const last: ActShape[] = []
  const readings: Readings[] = []
  let lastCounts: readonly number[] = []
  let lastStarts: readonly number[] = []
  let first: RuleShape | null = null
  let made = 0
  let generation = space.growth.generation

  /** Shapes of an older generation stay with the policies that were loaded from them, and are not given to others. */
  function letGo(): void {
    generation = space.growth.generation
    rules.clear()
    acts.clear()
    usual.length = 0
    last.length = 0
    first = null
  }

  function ofRule(rule: Rule, previous: RuleShape | null): RuleShape {
    if (!previous && generation !== space.growth.generation) letGo()
    // Schools on one template have its rules in its order: to compare a rule with the expected one is cheaper than to make a key.
    const expected = previous ? previous.next : first
    if (expected && saysTheSame(expected.says, rule)) return expected
    const key = JSON.stringify([rule.strength, rule.who, rule.act, rule.upon, rule.when, rule.unless, rule.then, rule.notes])
    const shape = rules.get(key) ?? newShape(rule)
    rules.set(key, shape)
    // What is expected stays so when a school has something else in its place: the next one most likely has not.
    if (previous) previous.next ??= shape
    else first ??= shape
    return shape
  }

  const numbersOf = (names: readonly string[]): number[] =>
    names.map(act => {
      const number = space.numberOfAct.get(act)
      if (number === undefined) throw new RangeError(`the vocabulary has no act "${act}"`)
      return number
    })

  function newShape(rule: Rule): RuleShape {
    keep(space)
    const says = sayingOf(rule)
    return {
      number: made++,
      says,
      who: says.who,
      acts: numbersOf(says.act ?? says.upon ?? []),
      judges: says.act !== undefined,
      rank: rankOf(says.strength),
      duties: says.then ?? [],
      notes: says.notes ?? [],
      condition: truthOf(space, says),
      generation: space.growth.drawn,
      next: null,
    }
  }

  function ofAct(act: number, list: readonly RuleShape[], start: number, count: number): ActShape {
    const expected = usual[act]
    if (expected && sameRules(expected.rules, list, start, count)) {
      last[act] = expected
      return expected
    }
    const rules = list.slice(start, start + count)
    const key = `${act}:${rules.map(rule => rule.number).join()}`
    const shape = acts.get(key) ?? newAct(act, rules)
    acts.set(key, shape)
    // What two policies running have is usual from then on.
    if (!expected || shape === last[act]) usual[act] = shape
    last[act] = shape
    return shape
  }

  function newAct(act: number, rules: readonly RuleShape[]): ActShape {
    keep(space)
    const ofAct = readings[act] ?? { generation: NEVER, byRules: new Map() }
    readings[act] = ofAct
    return { rules, generation: NEVER, withoutRoles: null, rolesUnknown: null, starts: new Map(), readings: ofAct }
  }

  function ofCounts(counts: readonly number[]): readonly number[] {
    if (counts.every((count, act) => count === lastCounts[act])) return lastStarts
    let sum = 0
    lastCounts = counts
    lastStarts = counts.map(count => {
      sum += count + 1
      return sum - count
    })
    return lastStarts
  }

  return { ofRule, ofAct, ofCounts, usual }
}

function sameRules(rules: readonly RuleShape[], list: readonly RuleShape[], start: number, count: number): boolean {
  if (rules.length !== count) return false
  for (let i = 0; i < count; i++) if (rules[i] !== list[start + i]) return false
  return true
}
