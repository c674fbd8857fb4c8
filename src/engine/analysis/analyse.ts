/** What governors should know of a version before they vote (docs/engine.md, 7). Exact: domains are finite. */

import { and, FALSE, type Ref, TRUE } from '../diagram.ts'
import type { Rule } from '../rule.ts'
import type { Situation } from '../situation.ts'
import type { Space } from '../space.ts'
import { ACT, ROLE } from '../vocabulary.ts'
import { smallestExample } from './example.ts'
import { anyOf, dutyKey, type Ruling, rulingsOf } from './ruling.ts'

export type ContradictionKind = 'required-and-forbidden' | 'allowed-and-forbidden' | 'advised-both-ways'

/** Two rules that pull in opposite ways in one situation. */
export interface Contradiction {
  readonly kind: ContradictionKind
  readonly act: string
  readonly rules: readonly [string, string]
  readonly clauses: readonly [string, string]
  readonly example: Situation
}

/** A rule whose removal changes no verdict and no duty in any situation. */
export interface Redundancy {
  readonly rule: string
  readonly clause: string
  /** The rules that already say as much: one where one suffices, else all that overlap. */
  readonly by: readonly string[]
}

/** An act on which the policy does not judge somebody who holds one role. */
export interface Silence {
  readonly role: string
  readonly act: string
  /** Whether it is silent in every situation, or only in some. */
  readonly always: boolean
  /** The smallest situation in which it is silent. */
  readonly example: Situation
}

export interface Analysis {
  readonly contradictions: readonly Contradiction[]
  /** Rules that can never apply, whatever the situation. */
  readonly never: readonly { readonly rule: string; readonly clause: string }[]
  readonly redundant: readonly Redundancy[]
  readonly silent: readonly Silence[]
}

export function analyse(space: Space, rules: readonly Rule[]): Analysis {
  const rulings = rulingsOf(space, rules)
  const acts = space.vocabulary.acts.map(({ id }) => id)
  const byAct = new Map(acts.map(act => [act, rulings.filter(ruling => ruling.act === act)]))
  const dead = rules.filter(rule => rulings.filter(ruling => ruling.rule === rule).every(ruling => ruling.truth === FALSE))
  return {
    contradictions: acts.flatMap(act => contradictions(space, act, byAct.get(act) ?? [])),
    never: dead.map(({ id, clause }) => ({ rule: id, clause })),
    redundant: rules.filter(rule => !dead.includes(rule)).flatMap(rule => redundancy(space, rule, byAct)),
    silent: acts.flatMap(act => silences(space, act, byAct.get(act) ?? [])),
  }
}

const OPPOSED: readonly {
  readonly kind: ContradictionKind
  readonly strengths: readonly [Rule['strength'], Rule['strength']]
}[] = [
  { kind: 'required-and-forbidden', strengths: ['must', 'must_not'] },
  { kind: 'allowed-and-forbidden', strengths: ['may', 'must_not'] },
  { kind: 'advised-both-ways', strengths: ['should', 'should_not'] },
]

function contradictions(space: Space, act: string, rulings: readonly Ruling[]): Contradiction[] {
  const judging = rulings.filter(ruling => ruling.judges)
  return OPPOSED.flatMap(({ kind, strengths: [one, other] }) =>
    judging.flatMap(a =>
      judging.flatMap(b => {
        if (a.rule.strength !== one || b.rule.strength !== other) return []
        const example = smallestExample(space, act, space.diagrams.join(and, a.truth, b.truth))
        return example
          ? [{ kind, act, rules: [a.rule.id, b.rule.id] as const, clauses: [a.rule.clause, b.rule.clause] as const, example }]
          : []
      }),
    ),
  )
}

const implies = (space: Space, a: Ref, b: Ref) => space.diagrams.join(and, a, b) === a

function redundancy(space: Space, rule: Rule, byAct: ReadonlyMap<string, readonly Ruling[]>): Redundancy[] {
  const covering = new Set<string>()
  for (const act of rule.act ?? rule.upon ?? []) {
    const rulings = byAct.get(act) ?? []
    const own = rulings.find(ruling => ruling.rule === rule)
    const others = rulings.filter(ruling => ruling.rule !== rule)
    if (!own || own.truth === FALSE) continue
    const needed = [
      ...(own.judges ? [others.filter(other => other.judges && other.rank >= own.rank)] : []),
      ...(rule.then ?? []).map(duty => others.filter(other => other.rule.then?.some(same => dutyKey(same) === dutyKey(duty)))),
    ]
    for (const cover of needed) {
      if (!implies(space, own.truth, anyOf(space, cover))) return []
      const single = cover.find(other => implies(space, own.truth, other.truth))
      const overlapping = cover.filter(other => space.diagrams.join(and, own.truth, other.truth) !== FALSE)
      for (const other of single ? [single] : overlapping) covering.add(other.rule.id)
    }
  }
  return [{ rule: rule.id, clause: rule.clause, by: [...covering] }]
}

function silences(space: Space, act: string, rulings: readonly Ruling[]): Silence[] {
  const judging = rulings.filter(ruling => ruling.judges)
  return space.vocabulary.roles.flatMap(({ id }) => {
    const held = space.rolesWith([id])
    const judged = space.vocabulary.roles.reduce(
      (truth, role) => space.diagrams.restrict(truth, space.variableOfRole(role.id), Number(held.has(role.id))),
      anyOf(space, judging),
    )
    if (judged === TRUE) return []
    const example = smallestExample(
      space,
      act,
      space.diagrams.map(judged, value => 1 - value),
    )
    return example ? [{ role: id, act, always: judged === FALSE, example: { ...example, [ROLE]: [id], [ACT]: act } }] : []
  })
}
