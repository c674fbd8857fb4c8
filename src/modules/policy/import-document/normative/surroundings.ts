import type { Role } from '../document.ts'
import type { Bound } from './cue.ts'
import type { DefinedTerms } from './role-mentions.ts'

export type Surroundings = {
  readonly defined: DefinedTerms
  /** People named by the headings above. */
  readonly section: readonly Role[]
  /** Whom the document speaks to when it names nobody. */
  readonly audience: readonly Role[]
  /** The audience is named by the title, and not only the most frequent. */
  readonly titled: boolean
  /** The last people bound: in this sentence, and in this paragraph. */
  readonly inSentence: readonly Role[]
  readonly inParagraph: readonly Role[]
  /** The lead-in's people, for an item without a subject. */
  readonly leadIn: readonly Role[]
}

export const school: readonly Role[] = ['school']

/** Whether these are office-holders: what they must do says little about who must do the next thing. */
export const office = (who: readonly Role[]): boolean =>
  who.some(role => role === 'school' || role === 'headteacher' || role === 'governor' || role === 'dsl')

export const bound = (who: readonly Role[], reason: string, confidence: number): Bound => ({ who, reason, confidence })

/** The subject is left out: "… and may not reply". */
export function elided(around: Surroundings): Bound {
  if (around.inSentence.length > 0) return bound(around.inSentence, 'same-subject', 0.95)
  if (around.leadIn.length > 0) return bound(around.leadIn, 'lead-in', 0.9)
  return fromBefore(around, 'elided')
}

/** A pronoun, or nobody: the people named last. */
export function fromBefore(around: Surroundings, reason: string): Bound {
  if (around.inSentence.length > 0) return bound(around.inSentence, reason, 0.85)
  if (around.inParagraph.length > 0) return bound(around.inParagraph, reason, 0.8)
  if (around.section.length > 0) return bound(around.section, reason, 0.7)
  return bound(around.audience, reason, 0.6)
}
