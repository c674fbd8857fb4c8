/** A difference in short words: what happened to each clause, and how often. */

import { capitalised, counted, listed } from '../../../../ui/words.ts'
import type { ClauseParts } from './clause-parts.ts'
import type { ClauseChange, Place, VersionDifference } from './version-difference.ts'

const binding: readonly (keyof ClauseParts)[] = ['heading', 'legal', 'plain', 'children']

/** What happened to a clause: several may have. */
export type Happening = 'added' | 'removed' | 'moved' | 'reworded' | 'binds otherwise' | 'answers otherwise'

const isReworded = ({ parts }: ClauseChange): boolean => parts.some(({ part }) => binding.includes(part))

/** All that happened to a clause, the weightiest first. */
export function happenings(change: ClauseChange): readonly Happening[] {
  if (!change.before) return ['added']
  if (!change.after) return ['removed']
  return [
    ...(isReworded(change) ? (['reworded'] as const) : []),
    ...(change.parts.some(({ part }) => !binding.includes(part)) ? (['binds otherwise'] as const) : []),
    ...(change.rules.length > 0 ? (['answers otherwise'] as const) : []),
    ...(change.moved ? (['moved'] as const) : []),
  ]
}

/** The id that a change is known by: of the newer version, where the clause is still there. */
export const idOf = ({ before, after }: ClauseChange): string => (after ?? before)?.clause.id ?? ''

const placeInWords = ({ section, follows }: Place): string =>
  `“${section.heading}”, ${follows === null ? 'first of all' : `after ${follows}`}`

/** "It was A6, in “Pupils”, after A5; now it is A5 …": empty for a clause that stands where it stood. */
export function moveInWords({ before, after, moved }: ClauseChange): string {
  if (!before || !after || !moved) return ''
  const [was, is] = [before.clause.id, after.clause.id]
  const name = was === is ? '' : `It was ${was}, and is ${is} now. `
  const [from, to] = [placeInWords(before), placeInWords(after)]
  return from === to ? name.trim() : `${name}It stood in ${from}; now it stands in ${to}.`
}

const counts: readonly (readonly [Happening, single: string, several: string])[] = [
  ['added', 'clause is new', 'clauses are new'],
  ['removed', 'clause is gone', 'clauses are gone'],
  ['reworded', 'clause reads otherwise', 'clauses read otherwise'],
  ['binds otherwise', 'clause binds otherwise', 'clauses bind otherwise'],
  ['answers otherwise', 'clause has other rules for answers', 'clauses have other rules for answers'],
  ['moved', 'clause has moved', 'clauses have moved'],
]

/** "1 clause is new, 2 clauses read otherwise and 1 clause has moved." Empty where no clause changed. */
export function countsInWords({ clauses }: VersionDifference): string {
  const happened = clauses.flatMap(happenings)
  const figures = counts.flatMap(([what, single, several]) => {
    const count = happened.filter(one => one === what).length
    return count === 0 ? [] : [counted(count, single, several)]
  })
  return figures.length === 0 ? '' : `${capitalised(listed(figures))}.`
}
