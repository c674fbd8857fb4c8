/** From the roles that somebody holds to the rules that may bind them, and so to where reading their situation starts. */

import { and } from './diagram.ts'
import { type Bound, type Reading, startReading } from './reading.ts'
import { type ActRule, type ActShape, createRoleStep } from './shape.ts'
import { keep, type Space } from './space.ts'
import { EVERYONE } from './vocabulary.ts'

/** The start of reading a situation of somebody with these roles (undefined: unknown). A role that is no role binds to nothing. */
export function readingFor(space: Space, shape: ActShape, roles: readonly string[] | undefined): Reading {
  if (shape.generation !== space.growth.generation) startAnew(space, shape)
  if (!roles) {
    shape.rolesUnknown ??= startReading(space, boundIfRolesUnknown(space, shape.rules))
    return shape.rolesUnknown
  }
  let step = shape.start
  for (const role of roles) step = stepTo(space, shape, step, role)
  step.reading ??= sharedReading(space, shape, roles)
  return step.reading
}

function startAnew(space: Space, shape: ActShape): void {
  shape.generation = space.growth.generation
  shape.start = createRoleStep()
  shape.rolesUnknown = null
  shape.readings.clear()
}

function stepTo(space: Space, { rules }: ActShape, from: ReturnType<typeof createRoleStep>, role: string): typeof from {
  const { roles, steps } = from
  for (let i = 0; i < roles.length; i++) {
    const there = steps[i]
    if (roles[i] === role && there) return there
  }
  // A role that binds nobody to any of these rules leaves no trace.
  if (!rules.some(rule => binds(rule, space.rolesWith([role])) && !rule.shape.who.includes(EVERYONE))) return from
  keep(space)
  const step = createRoleStep()
  roles.push(role)
  steps.push(step)
  return step
}

const binds = ({ shape }: ActRule, held: ReadonlySet<string>) =>
  shape.who.includes(EVERYONE) || shape.who.some(role => held.has(role))

/** Different lists of roles that are bound by the same rules share one reading. */
function sharedReading(space: Space, { rules, readings }: ActShape, roles: readonly string[]): Reading {
  const held = space.rolesWith(roles)
  const bound: Bound[] = []
  rules.forEach((rule, position) => {
    if (binds(rule, held)) bound.push({ position, shape: rule.shape, judges: rule.judges, truth: rule.shape.condition })
  })
  const key = bound.map(rule => rule.position).join()
  const reading = readings.get(key) ?? startReading(space, bound)
  readings.set(key, reading)
  keep(space)
  return reading
}

function boundIfRolesUnknown(space: Space, rules: readonly ActRule[]): Bound[] {
  return rules.map(({ shape, judges }, position) => ({
    position,
    shape,
    judges,
    truth: space.diagrams.join(and, space.truthOfWho(shape.who), shape.condition),
  }))
}
