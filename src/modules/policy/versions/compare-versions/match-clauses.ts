/** Which clause of the newer version is which of the older one. An id may have been given to another clause: words decide first. */

import type { Clause } from '../../version-content.ts'
import { alikeness, wordsIn } from './alikeness.ts'

/** From here on two clauses with different ids are held to be one that was given another id: no two of the model's are so alike. */
const ALIKE = 0.68
/** What a common id adds to the likeness. */
const SAME_ID = 0.3

const wordsOf = ({ legal }: Clause): string => legal.replace(/\s+/gu, ' ').trim()

/** The older clause of each newer one that has one. Each stands for one at most. */
export function matchClauses(before: readonly Clause[], after: readonly Clause[]): ReadonlyMap<Clause, Clause> {
  const matched = new Map<Clause, Clause>()
  const open = { before: new Set(before), after: new Set(after) }
  const match = (newer: Clause, older: Clause): void => {
    matched.set(newer, older)
    open.after.delete(newer)
    open.before.delete(older)
  }
  const matchBy = (key: (clause: Clause) => string): void => {
    const byKey = Map.groupBy(open.before, key)
    for (const newer of open.after) {
      const older = byKey.get(key(newer))?.shift()
      if (older) match(newer, older)
    }
  }
  matchBy(clause => JSON.stringify([clause.id, wordsOf(clause)]))
  matchBy(wordsOf)
  for (const { newer, older } of likePairs([...open.before], [...open.after]))
    if (open.after.has(newer) && open.before.has(older)) match(newer, older)
  matchBy(({ id }) => id)
  return matched
}

interface Pair {
  readonly newer: Clause
  readonly older: Clause
  readonly score: number
}

/** Pairs that may be one clause, the likest first. */
function likePairs(before: readonly Clause[], after: readonly Clause[]): readonly Pair[] {
  const [older, newer] = [before, after].map(clauses => clauses.map(clause => ({ clause, words: wordsIn(clause.legal) })))
  return (newer ?? [])
    .flatMap(now =>
      (older ?? []).map(was => ({
        newer: now.clause,
        older: was.clause,
        score: alikeness(was.words, now.words) + (was.clause.id === now.clause.id ? SAME_ID : 0),
      })),
    )
    .filter(({ score }) => score >= ALIKE)
    .toSorted((one, other) => other.score - one.score)
}
