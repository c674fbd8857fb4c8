/** A vocabulary as variables of diagrams: first its facts in their order, then one yes-no variable for each role. */

import { and, createDiagrams, type Diagrams, FALSE, or, type Ref, TRUE } from './diagram.ts'
import type { Condition } from './rule.ts'
import { EVERYONE, type Fact, ROLE, type Vocabulary } from './vocabulary.ts'

/** How much has been worked out and kept. When it is too much, all is let go and worked out again as it is needed. */
export interface Growth {
  kept: number
  readonly most: number
  /** Counts how often all was let go: what was kept under an older number is no longer used. */
  generation: number
  /** The generation of what the diagrams hold. */
  drawn: number
}

/** Some 100 MB at the most. */
const MOST_KEPT = 400_000

/** Counts one more thing kept. When it is too much, the next question, load or analysis starts with nothing kept. */
export function keep({ growth, diagrams }: Space): void {
  growth.kept++
  if (growth.kept + diagrams.size() <= growth.most) return
  growth.kept = 0
  growth.generation++
}

/**
 * To be called before anything begins: what a generation left behind is forgotten. References into diagrams are not to be
 * held from one beginning to the next, unless with the generation that they belong to.
 */
export function begin(space: Space): void {
  keep(space)
  const { growth, diagrams } = space
  if (growth.drawn === growth.generation) return
  growth.drawn = growth.generation
  diagrams.clear()
}

export interface Space {
  readonly growth: Growth
  readonly vocabulary: Vocabulary
  readonly diagrams: Diagrams
  /** The acts, numbered in their order. */
  readonly numberOfAct: ReadonlyMap<string, number>
  /** Those of them that were asked about: few of many, so that their table stays in the processor's caches. */
  readonly askedActs: Map<string, number>
  readonly factCount: number
  /** The fact of a variable; undefined for the variables of roles. */
  readonly factOf: (variable: number) => Fact | undefined
  /** The variable of a fact. Throws RangeError where the vocabulary has no such fact. */
  readonly variableOfFact: (fact: string) => number
  readonly variableOfRole: (role: string) => number
  /** A variable fixed at a value, as a fact and its value; a role that is held as `['role', its id]`. */
  readonly nameOf: (variable: number, value: number) => readonly [fact: string, value: string]
  /** The roles given and all that they include. Roles that the vocabulary does not know are left out. */
  readonly rolesWith: (roles: readonly string[]) => ReadonlySet<string>
  /** What it costs an example to name a variable's value: a general role is a smaller example than one that includes others. */
  readonly weight: (variable: number, value: number) => number
  /** True where a condition holds. Throws RangeError for a fact or value that the vocabulary does not have. */
  readonly truthOf: (condition: Condition) => Ref
  /** True where a person with one of these roles acts. */
  readonly truthOfWho: (who: readonly string[]) => Ref
}

/** The number of the act that is asked about; undefined for none, and for what is no act. */
export const askedAct = (space: Space, act: string | undefined): number | undefined =>
  space.askedActs.get(act as string) ?? firstAsked(space, act as string)

function firstAsked({ numberOfAct, askedActs }: Space, act: string): number | undefined {
  const number = numberOfAct.get(act)
  if (number !== undefined) askedActs.set(act, number)
  return number
}

/** Makes the variables of a vocabulary, with an empty store of diagrams over them. `most`: how much to keep. */
export function createSpace(vocabulary: Vocabulary, most = MOST_KEPT): Space {
  const { facts, roles } = vocabulary
  const diagrams = createDiagrams([...facts.map(fact => fact.values.length), ...roles.map(() => 2)])
  const factVariables = new Map(facts.map((fact, variable) => [fact.id, variable]))
  const roleVariables = new Map(roles.map((role, index) => [role.id, facts.length + index]))
  const closures = includedRoles(vocabulary)

  const find = (known: ReadonlyMap<string, number>, id: string, what: string): number => {
    const variable = known.get(id)
    if (variable === undefined) throw new RangeError(`the vocabulary has no ${what} "${id}"`)
    return variable
  }
  const variableOfFact = (fact: string) => find(factVariables, fact, 'fact')
  const variableOfRole = (role: string) => find(roleVariables, role, 'role')
  const factOf = (variable: number) => facts[variable]

  function nameOf(variable: number, value: number): readonly [string, string] {
    const fact = facts[variable]
    return fact ? [fact.id, fact.values[value] ?? ''] : [ROLE, roles[variable - facts.length]?.id ?? '']
  }

  function weight(variable: number, value: number): number {
    const role = roles[variable - facts.length]
    if (!role) return 1
    // A role that is not held is not named.
    return value === 0 ? 0 : 1 + ((closures.get(role.id)?.size ?? 1) - 1) / 100
  }

  const rolesWith = (held: readonly string[]) => new Set(held.flatMap(role => [...(closures.get(role) ?? [])]))

  function literal(name: string, chosen: (index: number, indexOf: (value: string) => number) => boolean): Ref {
    const variable = variableOfFact(name)
    const values = factOf(variable)?.values ?? []
    const indexOf = (value: string) => {
      const index = values.indexOf(value)
      if (index < 0) throw new RangeError(`the fact "${name}" has no value "${value}"`)
      return index
    }
    const set = values.reduce((bits, _, index) => (chosen(index, indexOf) ? bits | (1 << index) : bits), 0)
    return diagrams.literal(variable, set)
  }

  function truthOf(condition: Condition): Ref {
    if ('all' in condition) return condition.all.map(truthOf).reduce((a, b) => diagrams.join(and, a, b), TRUE)
    if ('any' in condition) return condition.any.map(truthOf).reduce((a, b) => diagrams.join(or, a, b), FALSE)
    if ('not' in condition) return diagrams.map(truthOf(condition.not), value => 1 - value)
    if ('is' in condition) return literal(condition.fact, (index, of) => index === of(condition.is))
    if ('oneOf' in condition) return literal(condition.fact, (index, of) => condition.oneOf.map(of).includes(index))
    if ('atLeast' in condition) return literal(condition.fact, (index, of) => index >= of(condition.atLeast))
    return literal(condition.fact, (index, of) => index <= of(condition.atMost))
  }

  function truthOfWho(who: readonly string[]): Ref {
    if (who.includes(EVERYONE)) return TRUE
    const bound = roles.filter(role => who.some(id => closures.get(role.id)?.has(id)))
    return bound.map(role => diagrams.literal(variableOfRole(role.id), 0b10)).reduce((a, b) => diagrams.join(or, a, b), FALSE)
  }

  return {
    growth: { kept: 0, most, generation: 0, drawn: 0 },
    vocabulary,
    diagrams,
    numberOfAct: new Map(vocabulary.acts.map((act, number) => [act.id, number])),
    askedActs: new Map(),
    factCount: facts.length,
    factOf,
    variableOfFact,
    variableOfRole,
    nameOf,
    weight,
    rolesWith,
    truthOf,
    truthOfWho,
  }
}

/** For each role, itself and every role that it includes, however far. */
function includedRoles({ roles }: Vocabulary): ReadonlyMap<string, ReadonlySet<string>> {
  const byId = new Map(roles.map(role => [role.id, role]))
  const closure = (id: string, seen: Set<string>): Set<string> => {
    if (!seen.has(id)) {
      seen.add(id)
      for (const included of byId.get(id)?.includes ?? []) closure(included, seen)
    }
    return seen
  }
  return new Map(roles.map(role => [role.id, closure(role.id, new Set())]))
}
