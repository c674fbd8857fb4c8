/** A difference in short words: what happened to each clause, and how often. */

import { html, type SafeHtml } from '../../../../ui/html.ts'
import { capitalised } from '../../../../ui/words.ts'
import type { ChangesWords } from './changes.words.ts'
import type { ClauseParts } from './clause-parts.ts'
import type { ClauseChange, Place, VersionDifference } from './version-difference.ts'

const binding: readonly (keyof ClauseParts)[] = ['heading', 'legal', 'plain', 'children']

/** What happened to a clause: several may have. */
export type Happening = 'added' | 'removed' | 'moved' | 'reworded' | 'binds' | 'answers'

const isReworded = ({ parts }: ClauseChange): boolean => parts.some(({ part }) => binding.includes(part))

/** All that happened to a clause, the weightiest first. */
export function happenings(change: ClauseChange): readonly Happening[] {
  if (!change.before) return ['added']
  if (!change.after) return ['removed']
  return [
    ...(isReworded(change) ? (['reworded'] as const) : []),
    ...(change.parts.some(({ part }) => !binding.includes(part)) ? (['binds'] as const) : []),
    ...(change.rules.length > 0 ? (['answers'] as const) : []),
    ...(change.moved ? (['moved'] as const) : []),
  ]
}

/** The id that a change is known by: of the newer version, where the clause is still there. */
export const idOf = ({ before, after }: ClauseChange): string => (after ?? before)?.clause.id ?? ''

const placeInWords = ({ section, follows }: Place, { rich, english }: ChangesWords): SafeHtml =>
  follows === null
    ? rich('changes.place-first', { section: english(section.heading) })
    : rich('changes.place-after', { section: english(section.heading), clause: follows })

/** "It was A6, and is A5 now. It stood in “Pupils”, after A4; …": undefined for a clause that stands where it stood. */
export function moveInWords({ before, after, moved }: ClauseChange, words: ChangesWords): SafeHtml | undefined {
  if (!before || !after || !moved) return undefined
  const [was, is] = [before.clause.id, after.clause.id]
  const [from, to] = [placeInWords(before, words), placeInWords(after, words)]
  const sentences = [
    ...(was === is ? [] : [words.t('changes.renamed', { was, is })]),
    ...(String(from) === String(to) ? [] : [words.rich('changes.moved', { from, to })]),
  ]
  return html`${sentences.map((sentence, index) => html`${index === 0 ? '' : ' '}${sentence}`)}`
}

const weightiest = ['added', 'removed', 'reworded', 'binds', 'answers', 'moved'] as const satisfies Happening[]

/** "1 clause is new, 2 clauses read otherwise and 1 clause has moved." Undefined where no clause changed. */
export function countsInWords({ clauses }: VersionDifference, { t, listed, dir }: ChangesWords): SafeHtml | undefined {
  const happened = clauses.flatMap(happenings)
  const figures = weightiest.flatMap(what => {
    const count = happened.filter(one => one === what).length
    return count === 0 ? [] : [t(`changes.count-${what}`, { count })]
  })
  const [first, ...others] = figures
  return first === undefined ? undefined : html`${listed([capitalised(first), ...others])}${dir === 'rtl' ? '۔' : '.'}`
}
