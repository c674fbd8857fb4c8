/**
 * What rules of many policies have in common. Rules that say the same are held once, whatever their ids and clauses; so are
 * all the rules of an act, with everything that is worked out from them. Schools on one template share nearly all of it.
 */

import { and, type Ref } from './diagram.ts'
import type { Reading } from './reading.ts'
import type { Duty, Rule } from './rule.ts'
import { sayTheSame } from './same-rule.ts'
import { keep, type Space } from './space.ts'
import { rankOf } from './verdict.ts'

/** A rule without its names. */
export interface RuleShape {
  readonly number: number
  /** A rule of this shape. */
  readonly rule: Rule
  readonly who: readonly string[]
  /** The rank of its strength: of the verdict where it judges the act, of its duties in any case. */
  readonly rank: number
  readonly duties: readonly Duty[]
  readonly notes: readonly string[]
  /** True where `when` holds and `unless` does not; a reference of `generation`. */
  condition: Ref
  generation: number
  /** The shape that came next when a rule of this shape was last loaded. */
  next: RuleShape | null
}

/** A rule's part in one act. */
export interface ActRule {
  readonly shape: RuleShape
  /** Whether it judges this act (`act`), or only lays down duties upon it (`upon`). */
  readonly judges: boolean
}

/** The rules of one act, in the order of the policy, and what has been worked out from them so far. */
export interface ActShape {
  readonly rules: readonly ActRule[]
  generation: number
  /** Where reading starts for somebody without roles; null until somebody asks. */
  withoutRoles: Reading | null
  /** Where it starts while nothing is known of the roles. */
  rolesUnknown: Reading | null
  /** Every start with known roles met so far, by the places of the rules that bind. */
  readonly starts: Map<string, Reading>
}

export interface Shapes {
  /** The shape of a rule, given the shape of the rule before it in its policy. */
  readonly ofRule: (rule: Rule, previous: RuleShape | null) => RuleShape
  /** The shape of an act by its number: two acts never share one, so that what is said of one does not displace the other's. */
  readonly ofAct: (act: number, rules: readonly ActRule[]) => ActShape
}

function truthOf(space: Space, { when, unless }: Rule): Ref {
  const holds = space.truthOf(when ?? { all: [] })
  return unless ? space.diagrams.join(and, holds, space.truthOf({ not: unless })) : holds
}

/** Where a rule's conditions hold. */
export function conditionOf(space: Space, shape: RuleShape): Ref {
  if (shape.generation !== space.growth.drawn) {
    shape.generation = space.growth.drawn
    shape.condition = truthOf(space, shape.rule)
  }
  return shape.condition
}

/** Makes an empty store of shapes over a space. `ofRule` throws RangeError for a rule that does not fit the vocabulary. */
export function createShapes(space: Space): Shapes {
  const rules = new Map<string, RuleShape>()
  const acts = new Map<string, ActShape>()
  let first: RuleShape | null = null
  let made = 0

  let generation = space.growth.generation

  /** Shapes of an older generation stay with the policies that were loaded from them, and are not given to others. */
  function letGo(): void {
    generation = space.growth.generation
    rules.clear()
    acts.clear()
    first = null
  }

  function ofRule(rule: Rule, previous: RuleShape | null): RuleShape {
    if (!previous && generation !== space.growth.generation) letGo()
    // Schools on one template have its rules in its order: to compare a rule with the expected one is cheaper than to make a key.
    const expected = previous ? previous.next : first
    if (expected && sayTheSame(expected.rule, rule)) return expected
    const key = JSON.stringify([rule.strength, rule.who, rule.when, rule.unless, rule.then, rule.notes])
    const shape = rules.get(key) ?? newShape(rule)
    rules.set(key, shape)
    if (previous) previous.next = shape
    else first = shape
    return shape
  }

  function newShape(rule: Rule): RuleShape {
    keep(space)
    return {
      number: made++,
      rule,
      who: rule.who,
      rank: rankOf(rule.strength),
      duties: rule.then ?? [],
      notes: rule.notes ?? [],
      condition: truthOf(space, rule),
      generation: space.growth.drawn,
      next: null,
    }
  }

  function ofAct(act: number, list: readonly ActRule[]): ActShape {
    const key = `${act}:${list.map(rule => (rule.judges ? rule.shape.number : -1 - rule.shape.number)).join()}`
    const shape = acts.get(key) ?? newAct(list)
    acts.set(key, shape)
    return shape
  }

  function newAct(rules: readonly ActRule[]): ActShape {
    keep(space)
    return { rules, generation: space.growth.generation, withoutRoles: null, rolesUnknown: null, starts: new Map() }
  }

  return { ofRule, ofAct }
}
