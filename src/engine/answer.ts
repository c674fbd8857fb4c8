/** The full answer, as whoever asks receives it (docs/engine.md, 5). */

import type { Change, Explanation, Facts } from './explain.ts'
import type { Outcome } from './outcome.ts'
import type { Duty, Strength } from './rule.ts'
import { strengthOf, VERDICTS, type Verdict } from './verdict.ts'
import { ACT } from './vocabulary.ts'

/** What the policy says, and the clauses that say so. */
export interface Decision {
  readonly verdict: Verdict | 'depends'
  /** Every verdict that is still possible, strongest first. */
  readonly possible: readonly Verdict[]
  /** The clauses that determine it, in the order of the policy. */
  readonly clauses: readonly string[]
}

/** A rule's names in its own policy. */
export interface Names {
  readonly rule: string
  readonly clause: string
}

/** A rule that applies, or may apply. */
export interface Citation extends Names {
  readonly strength: Strength
  /** Whether it judges the act, or lays down duties upon it. */
  readonly judges: boolean
  /** Whether the verdict rests on it. */
  readonly determining: boolean
  /** Whether it applies whatever the unknown facts are. */
  readonly certain: boolean
  /** For a certain one, the fewest known facts that make it apply; else the fewest unknown ones that would. */
  readonly facts: Facts
  readonly notes: readonly string[]
}

/** A duty that is owed, or may be. */
export interface DutyOwed extends Duty {
  readonly rules: readonly string[]
  readonly clauses: readonly string[]
  readonly strength: Strength
  readonly certain: boolean
  /** The fewest unknown facts that would make it owed; empty where it is certain. */
  readonly needs: Facts
}

export interface Answer extends Decision {
  /** Every rule that applies or may apply, strongest first. */
  readonly citations: readonly Citation[]
  readonly duties: readonly DutyOwed[]
  /** The fewest known facts that decide the verdict. */
  readonly decisive: readonly string[]
  /** The fewest changes that would end a "no"; null where there are none, or the answer is not a "no". */
  readonly nearest: Change | null
  /** The fact to ask next; null where the verdict is decided, or nothing that can be asked would help. */
  readonly next: string | null
  /** Unknown facts that no longer matter to the verdict, yet to what applies beside it. */
  readonly open: readonly string[]
}

/** Puts an explanation into a policy's own names. */
export function answerFrom(
  explanation: Explanation,
  { verdict, possible, determining }: Outcome,
  names: readonly Names[],
): Answer {
  const nameOf = (position: number): Names => names[position] ?? { rule: '', clause: '' }
  return {
    verdict,
    possible,
    clauses: [...new Set(determining.map(position => nameOf(position).clause))],
    citations: explanation.rules.map(({ position, rank, judges, certain, facts, notes }) => ({
      ...nameOf(position),
      strength: strengthOf(rank),
      judges,
      determining: determining.includes(position),
      certain,
      facts,
      notes,
    })),
    duties: explanation.duties.map(({ duty, positions, rank, certain, needs }) => ({
      ...duty,
      rules: positions.map(position => nameOf(position).rule),
      clauses: [...new Set(positions.map(position => nameOf(position).clause))],
      strength: strengthOf(rank),
      certain,
      needs,
    })),
    decisive: explanation.decisive,
    nearest: explanation.nearest,
    next: explanation.next,
    open: explanation.open,
  }
}

/** While the act is unknown: what all acts have in common, and the act as the next question. */
export function answerWithoutAct(decisions: readonly Decision[]): Answer {
  const possible = VERDICTS.filter(verdict => decisions.some(decision => decision.possible.includes(verdict))).reverse()
  const [only] = possible
  const decided = possible.length === 1 && only !== undefined
  return {
    verdict: decided ? only : 'depends',
    possible,
    clauses: [...new Set(decisions.flatMap(decision => decision.clauses))],
    citations: [],
    duties: [],
    decisive: [],
    nearest: null,
    next: decided ? null : ACT,
    open: [],
  }
}
