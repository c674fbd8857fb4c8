/** The parts of a clause as words, so that each can be compared and shown. */

import { peopleInWords } from '../../audience.ts'
import type { Clause, VersionContent } from '../../version-content.ts'

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

/** What each part is called on pages. */
export const partNames: Readonly<Record<keyof ClauseParts, string>> = {
  heading: 'Name',
  plain: 'Plain words',
  legal: 'Legal words',
  children: 'Words for children',
  who: 'Applies to',
  strength: 'How strongly it binds',
  leansOn: 'Read with',
  noRule: 'Why no answer rests on it',
}

/** How strongly a clause binds, in words. */
const strengthWords: Readonly<Record<Clause['strength'], string>> = {
  must_not: 'must not',
  must: 'must',
  should_not: 'should not: advice against',
  should: 'should: advice',
  may: 'may',
  fact: 'for information',
}

/** A clause of a version in words, part by part; what it does not have is empty. */
export function clauseParts(clause: Clause, { related }: VersionContent): ClauseParts {
  const names = new Map(related.map(({ id, name }) => [id, name]))
  return {
    heading: clause.heading,
    plain: clause.plain ?? '',
    legal: clause.legal,
    children: clause.children ?? '',
    who: peopleInWords(clause.who.toSorted()),
    strength: strengthWords[clause.strength],
    leansOn: (clause.leansOn ?? []).map(id => names.get(id) ?? id).join(' · '),
    noRule: clause.noRule ?? '',
  }
}
