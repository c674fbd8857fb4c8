/** People in words, for the module's pages alike. */
import { dayInWords } from '../../ui/words.ts'
import type { HeldRole } from './person-views.ts'
import type { Relationship } from './relation-store.ts'
import { titleNames, titleOf } from './roles.ts'

/** "class teacher" for the id of a title; an id that is none is said as it is. */
export const titleName = (id: string): string => titleOf(id)?.name ?? id

/** "class teacher, parent or carer", or that nothing is held. */
export const titlesInWords = (held: readonly string[]): string => titleNames(held).join(', ') || 'no role today'

/** "since 1 September 2026", "1 September 2026 to 18 December 2026". */
export function spanInWords({ startsOn, endsOn }: Pick<HeldRole, 'startsOn' | 'endsOn'>, today: Temporal.PlainDate): string {
  if (endsOn) return `${dayInWords(startsOn)} to ${dayInWords(endsOn)}`
  return Temporal.PlainDate.compare(startsOn, today) > 0 ? `from ${dayInWords(startsOn)}` : `since ${dayInWords(startsOn)}`
}

export const relationshipNames: Readonly<Record<Relationship, string>> = {
  parent: 'parent',
  carer: 'carer',
  'step-parent': 'step-parent',
  grandparent: 'grandparent',
  'foster-carer': 'foster carer',
  guardian: 'guardian',
  'social-worker': 'social worker',
  other: 'another adult',
}

/** Yes, no, or that nobody has said. */
export function knownInWords(known: boolean | null): string {
  if (known === null) return 'not known'
  return known ? 'yes' : 'no'
}

/** What somebody typed to find a name by, word for word. */
export const wordsOf = (typed: string): string[] => typed.split(/\s+/).filter(Boolean)
