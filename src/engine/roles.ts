/** From the roles that somebody holds to the rules that may bind them, and so to where reading their situation starts. */

import { and } from './diagram.ts'
import { type Bound, type Reading, startReading } from './reading.ts'
import { type ActRule, type ActShape, conditionOf, type RoleStep } from './shape.ts'
import { begin, keep, type Space } from './space.ts'
import { EVERYONE } from './vocabulary.ts'

/** The start of reading a situation of somebody with these roles (undefined: unknown). A role that is no role binds to nothing. */
export function readingFor(space: Space, shape: ActShape, held: readonly string[] | undefined): Reading {
  if (shape.generation !== space.growth.generation) startAnew(space, shape)
  if (!held) return shape.rolesUnknown ?? withRolesUnknown(space, shape)
  let step = shape.start ?? firstStep(space, shape)
  for (let i = 0; i < held.length; i++) {
    const role = held[i] as string
    step = step.next.get(role) ?? nextStep(space, shape, step, role)
  }
  return step.reading
}

/** Lets go of what was worked out in an older generation. */
function startAnew(space: Space, shape: ActShape): void {
  begin(space)
  shape.generation = space.growth.generation
  shape.start = null
  shape.rolesUnknown = null
  shape.steps.clear()
}

function firstStep(space: Space, shape: ActShape): RoleStep {
  shape.start = stepFor(space, shape, ({ shape: { who } }) => who.includes(EVERYONE))
  return shape.start
}

function nextStep(space: Space, shape: ActShape, from: RoleStep, role: string): RoleStep {
  const held = space.rolesWith([role])
  // A role that does not exist leaves no trace: a stranger must not make anything grow without end.
  if (held.size === 0) return from
  const step = stepFor(space, shape, (rule, place) => from.bound.has(place) || rule.shape.who.some(who => held.has(who)))
  keep(space)
  from.next.set(role, step)
  return step
}

function stepFor(space: Space, { rules, steps }: ActShape, binds: (rule: ActRule, place: number) => boolean): RoleStep {
  const bound = rules.flatMap((rule, position): Bound[] =>
    binds(rule, position) ? [{ position, ...rule, truth: conditionOf(space, rule.shape) }] : [],
  )
  const places = bound.map(rule => rule.position)
  const key = places.join()
  let step = steps.get(key)
  if (!step) {
    step = { bound: new Set(places), reading: startReading(space, bound), next: new Map() }
    steps.set(key, step)
    keep(space)
  }
  return step
}

function withRolesUnknown(space: Space, shape: ActShape): Reading {
  const bound = shape.rules.map(
    (rule, position): Bound => ({
      position,
      ...rule,
      truth: space.diagrams.join(and, space.truthOfWho(rule.shape.who), conditionOf(space, rule.shape)),
    }),
  )
  shape.rolesUnknown = startReading(space, bound)
  return shape.rolesUnknown
}
