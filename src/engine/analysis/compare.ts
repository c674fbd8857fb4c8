/** What one version changes against another: every situation whose answer differs, exactly (docs/engine.md, 7). */

import { and, differ, FALSE, or, type Ref, strongest, terminal } from '../diagram.ts'
import type { Duty, Rule } from '../rule.ts'
import type { Situation } from '../situation.ts'
import type { Space } from '../space.ts'
import { type Verdict, verdictOf } from '../verdict.ts'
import { type Box, boxesOf, situationsIn, smallestExample } from './example.ts'
import { dutyKey, type Ruling, rulingsOf } from './ruling.ts'

/** How many boxes of a set are spelled out; its count and example are exact in any case. */
const MOST_BOXES = 100

/** A set of situations. */
export interface Changed {
  readonly act: string
  /** How many situations it has, over the roles and facts that either version speaks of for this act. */
  readonly situations: number
  readonly example: Situation
  /** The set itself, in disjoint boxes; cut off after 100. */
  readonly where: readonly Box[]
}

export interface VerdictChange extends Changed {
  readonly from: Verdict
  readonly to: Verdict
}

export interface DutyChange extends Changed {
  readonly duty: Duty
  readonly now: 'owed' | 'not owed'
}

export interface Difference {
  readonly verdicts: readonly VerdictChange[]
  readonly duties: readonly DutyChange[]
}

/** Compares the rules before and after. Nothing in the result: every situation is answered alike, duties included. */
export function compare(space: Space, before: readonly Rule[], after: readonly Rule[]): Difference {
  const [old, draft] = [rulingsOf(space, before), rulingsOf(space, after)]
  const acts = space.vocabulary.acts.map(({ id }) => id)
  const sides = acts.map(act => ({
    act,
    before: old.filter(ruling => ruling.act === act),
    after: draft.filter(ruling => ruling.act === act),
  }))
  return { verdicts: sides.flatMap(side => verdictChanges(space, side)), duties: sides.flatMap(side => dutyChanges(space, side)) }
}

interface Sides {
  readonly act: string
  readonly before: readonly Ruling[]
  readonly after: readonly Ruling[]
}

function verdictOn(space: Space, rulings: readonly Ruling[]): Ref {
  return rulings
    .filter(ruling => ruling.judges)
    .reduce(
      (verdict, { truth, rank }) =>
        space.diagrams.join(
          strongest,
          verdict,
          space.diagrams.map(truth, value => value * rank),
        ),
      terminal(0),
    )
}

const changed = (space: Space, act: string, truth: Ref, over: readonly Ref[]): Changed[] => {
  const example = smallestExample(space, act, truth)
  return example ? [{ act, situations: situationsIn(space, truth, over), example, where: boxesOf(space, truth, MOST_BOXES) }] : []
}

function verdictChanges(space: Space, { act, before, after }: Sides): VerdictChange[] {
  const { diagrams } = space
  const [was, is] = [verdictOn(space, before), verdictOn(space, after)]
  if (was === is) return []
  return diagrams.range(was).flatMap(from =>
    diagrams.range(is).flatMap(to => {
      if (from === to) return []
      const here = diagrams.join(
        and,
        diagrams.map(was, rank => Number(rank === from)),
        diagrams.map(is, rank => Number(rank === to)),
      )
      return changed(space, act, here, [was, is]).map(set => ({ ...set, from: verdictOf(from), to: verdictOf(to) }))
    }),
  )
}

function owedWhere(space: Space, rulings: readonly Ruling[]): Map<string, { duty: Duty; truth: Ref }> {
  const owed = new Map<string, { duty: Duty; truth: Ref }>()
  for (const { rule, truth } of rulings)
    for (const duty of rule.then ?? []) {
      const key = dutyKey(duty)
      owed.set(key, { duty, truth: space.diagrams.join(or, owed.get(key)?.truth ?? FALSE, truth) })
    }
  return owed
}

function dutyChanges(space: Space, { act, before, after }: Sides): DutyChange[] {
  const [was, is] = [owedWhere(space, before), owedWhere(space, after)]
  return [...new Map([...was, ...is])].flatMap(([key, { duty }]) => {
    const [old, draft] = [was.get(key)?.truth ?? FALSE, is.get(key)?.truth ?? FALSE]
    const change = space.diagrams.join(differ, old, draft)
    const only = (side: Ref, now: DutyChange['now']) =>
      changed(space, act, space.diagrams.join(and, change, side), [old, draft]).map(set => ({ ...set, duty, now }))
    return [...only(draft, 'owed'), ...only(old, 'not owed')]
  })
}
