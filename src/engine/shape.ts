/**
 * What rules of many policies have in common. Rules that say the same are held once, whatever their ids and clauses; so are
 * all the rules of an act, with everything that is worked out from them. Schools on one template share nearly all of it.
 */

import { and, type Ref } from './diagram.ts'
import type { Reading } from './reading.ts'
import type { Duty, Rule } from './rule.ts'
import type { Space } from './space.ts'
import { rankOf } from './verdict.ts'

/** A rule without its names. */
export interface RuleShape {
  readonly number: number
  readonly who: readonly string[]
  /** True where `when` holds and `unless` does not. */
  readonly condition: Ref
  /** The rank of its strength: of the verdict where it judges the act, of its duties in any case. */
  readonly rank: number
  readonly duties: readonly Duty[]
  readonly notes: readonly string[]
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
  /** By the roles held: the first step of reading a situation. Grows as questions come. */
  start: RoleStep
  /** Where reading starts while nothing is known of the roles. */
  rolesUnknown: Reading | null
  /** Readings by the rules that bind. */
  readonly readings: Map<string, Reading>
}

/** A step through a list of roles. */
export interface RoleStep {
  readonly roles: string[]
  readonly steps: RoleStep[]
  /** The reading when no role follows. */
  reading: Reading | null
}

export const createRoleStep = (): RoleStep => ({ roles: [], steps: [], reading: null })

export interface Shapes {
  readonly ofRule: (rule: Rule) => RuleShape
  readonly ofAct: (rules: readonly ActRule[]) => ActShape
}

/** Makes an empty store of shapes over a space. `ofRule` throws RangeError for a rule that does not fit the vocabulary. */
export function createShapes(space: Space): Shapes {
  const rules = new Map<string, RuleShape>()
  const acts = new Map<string, ActShape>()

  function conditionOf({ when, unless }: Rule): Ref {
    const holds = space.truthOf(when ?? { all: [] })
    return unless ? space.diagrams.join(and, holds, space.truthOf({ not: unless })) : holds
  }

  function ofRule(rule: Rule): RuleShape {
    const key = JSON.stringify([rule.strength, rule.who, rule.when, rule.unless, rule.then, rule.notes])
    let shape = rules.get(key)
    if (!shape) {
      shape = {
        number: rules.size,
        who: rule.who,
        condition: conditionOf(rule),
        rank: rankOf(rule.strength),
        duties: rule.then ?? [],
        notes: rule.notes ?? [],
      }
      rules.set(key, shape)
    }
    return shape
  }

  function ofAct(list: readonly ActRule[]): ActShape {
    const key = list.map(rule => (rule.judges ? rule.shape.number : -1 - rule.shape.number)).join()
    let shape = acts.get(key)
    if (!shape) {
      shape = { rules: list, generation: -1, start: createRoleStep(), rolesUnknown: null, readings: new Map() }
      acts.set(key, shape)
    }
    return shape
  }

  return { ofRule, ofAct }
}
