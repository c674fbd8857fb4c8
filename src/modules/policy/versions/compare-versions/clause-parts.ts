/** The parts of a clause as words, so that each can be compared and shown. */

import { peopleIn } from '../../audience.ts'
import type { Clause, VersionContent } from '../../version-content.ts'
import type { ChangesWords } from './changes.words.ts'

export interface ClauseParts {
  readonly heading: string
  readonly plain: string
  readonly legal: string
  readonly children: string
  readonly who: string
  readonly strength: string
  readonly leansOn: string
  readonly noRule: string
}

/** In the order in which pages have them. */
export const partNames = [
  'heading',
  'plain',
  'legal',
  'children',
  'who',
  'strength',
  'leansOn',
  'noRule',
] as const satisfies (keyof ClauseParts)[]

/** Parts that a page says in its own language; the others are the school's words. */
export const isOurs = (part: keyof ClauseParts): boolean => part === 'who' || part === 'strength'

/** A clause of a version in words, part by part; what it does not have is empty. */
export function clauseParts(clause: Clause, { related }: Pick<VersionContent, 'related'>, words: ChangesWords): ClauseParts {
  const names = new Map(related.map(({ id, name }) => [id, name]))
  return {
    heading: clause.heading,
    plain: clause.plain ?? '',
    legal: clause.legal,
    children: clause.children ?? '',
    who: peopleIn(clause.who.toSorted(), words.policy.people),
    strength: words.t(`changes.strength-${clause.strength}`),
    leansOn: (clause.leansOn ?? []).map(id => names.get(id) ?? id).join(' · '),
    noRule: clause.noRule ?? '',
  }
}
