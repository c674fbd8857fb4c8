/** From the roles that somebody holds to the rules that may bind them, and so to where reading their situation starts. */

import { and } from './diagram.ts'
import type { Bound } from './known.ts'
import { type Branch, branchOff, type Reading, startReading } from './reading.ts'
import { conditionOf, type RuleShape } from './rule-shape.ts'
import type { ActShape, Readings } from './shape.ts'
import { begin, keep, type Space } from './space.ts'
import { EVERYONE } from './vocabulary.ts'

/** Where reading starts for the roles met so far. */
export interface Start {
  readonly reading: Reading
  /** Where one more role leads. */
  roles: Branch<Start> | null
}

/** The start of reading a situation of somebody with these roles (undefined: unknown). A role that is no role binds to nothing. */
export function readingFor(space: Space, shape: ActShape, held: readonly string[] | undefined): Reading {
  if (shape.generation !== space.growth.generation) startAnew(space, shape)
  if (!held) return shape.rolesUnknown ?? withRolesUnknown(space, shape)
  let start = shape.withoutRoles ?? withoutRoles(space, shape)
  for (let i = 0; i < held.length; i++) {
    const role = held[i] as string
    let branch = start.roles
    while (branch !== null && branch.value !== role) branch = branch.other
    start = branch === null ? withRole(space, shape, start, role) : branch.to
  }
  return start.reading
}

/** Lets go of what was worked out in an older generation. */
function startAnew(space: Space, shape: ActShape): void {
  begin(space)
  shape.generation = space.growth.generation
  shape.withoutRoles = null
  shape.rolesUnknown = null
  shape.starts.clear()
  if (shape.readings.generation === shape.generation) return
  shape.readings.generation = shape.generation
  shape.readings.byRules.clear()
}

function withoutRoles(space: Space, shape: ActShape): Start {
  shape.withoutRoles = startOf(space, shape, ({ who }) => who.includes(EVERYONE))
  return shape.withoutRoles
}

function withRole(space: Space, shape: ActShape, from: Start, role: string): Start {
  const held = space.rolesWith([role])
  // A role that does not exist leaves no trace: a stranger must not make anything grow without end.
  if (held.size === 0) return from
  const before = new Set(from.reading.known.bound.map(rule => rule.position))
  const start = startOf(space, shape, (rule, place) => before.has(place) || rule.who.some(who => held.has(who)))
  keep(space)
  from.roles = branchOff(from.roles, role, start)
  return start
}

/** Roles by which the same rules bind lead to the same start. */
function startOf(space: Space, { rules, starts, readings }: ActShape, binds: (rule: RuleShape, place: number) => boolean): Start {
  const bound = rules.flatMap((shape, position): Bound[] =>
    binds(shape, position) ? [{ position, shape, truth: conditionOf(space, shape) }] : [],
  )
  const key = bound.map(rule => rule.position).join()
  let start = starts.get(key)
  if (!start) {
    start = { reading: readingOf(space, readings, bound), roles: null }
    starts.set(key, start)
    keep(space)
  }
  return start
}

function readingOf(space: Space, { byRules }: Readings, bound: readonly Bound[]): Reading {
  const key = bound.map(({ position, shape }) => `${position}:${shape.number}`).join()
  let reading = byRules.get(key)
  if (!reading) {
    reading = startReading(space, bound)
    byRules.set(key, reading)
    keep(space)
  }
  return reading
}

function withRolesUnknown(space: Space, shape: ActShape): Reading {
  const bound = shape.rules.map((rule, position) => ({
    position,
    shape: rule,
    truth: space.diagrams.join(and, space.truthOfWho(rule.who), conditionOf(space, rule)),
  }))
  shape.rolesUnknown = startReading(space, bound)
  return shape.rolesUnknown
}
