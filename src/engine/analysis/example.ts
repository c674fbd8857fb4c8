/** Situations as evidence: the smallest example of a set, and the set itself as disjoint boxes. */

import { cheapestCube } from '../cube.ts'
import { FALSE, isTerminal, type Ref } from '../diagram.ts'
import type { Situation } from '../situation.ts'
import type { Space } from '../space.ts'
import { ACT, ROLE } from '../vocabulary.ts'

/**
 * A situation of the set with the fewest roles and facts: every completion of it lies in the set. Undefined for the empty set.
 */
export function smallestExample(space: Space, act: string, truth: Ref): Situation | undefined {
  const cube = cheapestCube(space.diagrams, truth, space.weight)
  if (!cube) return undefined
  const named = cube.fixed
    .filter(([variable, value]) => variable < space.factCount || value === 1)
    .map(([variable, value]) => space.nameOf(variable, value))
  const roles = named.filter(([fact]) => fact === ROLE).map(([, role]) => role)
  return { [ROLE]: roles, [ACT]: act, ...Object.fromEntries(named.filter(([fact]) => fact !== ROLE)) }
}

/** Situations in which each fact named has one of the values given, whatever the others are. */
export interface Box {
  /** Roles that must be held. */
  readonly role: readonly string[]
  /** Roles that must not be held. */
  readonly notRole: readonly string[]
  readonly facts: Readonly<Record<string, readonly string[]>>
}

/** The set as disjoint boxes, the first `most` of them. */
export function boxesOf(space: Space, truth: Ref, most: number): Box[] {
  const boxes: Box[] = []
  const walk = (ref: Ref, box: Box): void => {
    if (ref === FALSE || boxes.length >= most) return
    if (isTerminal(ref)) {
      boxes.push(box)
      return
    }
    const variable = space.diagrams.variableOf(ref)
    const branches = space.diagrams.branches(ref)
    for (const branch of new Set(branches)) {
      const values = branches.flatMap((other, value) => (other === branch ? [value] : []))
      walk(branch, narrowed(space, box, variable, values))
    }
  }
  walk(truth, { role: [], notRole: [], facts: {} })
  return boxes
}

function narrowed(space: Space, box: Box, variable: number, values: readonly number[]): Box {
  const names = values.map(value => space.nameOf(variable, value))
  const fact = names[0]?.[0] ?? ''
  if (fact !== ROLE) return { ...box, facts: { ...box.facts, [fact]: names.map(([, value]) => value) } }
  const role = names[0]?.[1] ?? ''
  return values[0] === 1 ? { ...box, role: [...box.role, role] } : { ...box, notRole: [...box.notRole, role] }
}

/** How many situations the set has, over the roles and facts in `over`. */
export const situationsIn = (space: Space, truth: Ref, over: readonly Ref[]): number =>
  space.diagrams.count(
    truth,
    [...new Set(over.flatMap(ref => space.diagrams.support(ref)))].sort((a, b) => a - b),
  )
