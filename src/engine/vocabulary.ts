/**
 * What situations are made of. A vocabulary has roles, acts and facts, each fact with a finite domain: that is what makes
 * answers exact (docs/engine.md, 1). The engine reads only what stands here; a caller's vocabulary may carry more
 * (names, questions, synonyms), which the engine does not see.
 */

/** A capacity in which somebody acts. A person may hold several. */
export interface Role {
  readonly id: string
  /** Roles that this one includes: whoever is a headteacher is also staff. */
  readonly includes?: readonly string[]
}

/** Something that a person may ask about doing. */
export interface Act {
  readonly id: string
}

/** One thing that may be known about a situation. */
export interface Fact {
  readonly id: string
  /** The domain: between 2 and 31 different values; for a band, lowest first. */
  readonly values: readonly string[]
  /** Whether the values stand in an order, so that conditions may say "at least" and "at most". */
  readonly ordered?: boolean
  /** A fact that nobody can change at will (an age, who it was that asked): the nearest change avoids it. */
  readonly fixed?: boolean
}

export interface Vocabulary {
  readonly roles: readonly Role[]
  readonly acts: readonly Act[]
  readonly facts: readonly Fact[]
}

/** The two facts that every situation has besides the vocabulary's own. */
export const ROLE = 'role'
export const ACT = 'act'

/** A value that says "asked, and not known": unknown like an absent fact, but never proposed as the next question. */
export const NOT_SURE = 'not-sure'

/** Stands in a rule's `who` for every person, whatever roles they hold. */
export const EVERYONE = 'everyone'
