/** A rule: the executable form of a clause (docs/engine.md, 2). Plain data, stored with a policy's version. */

/** How strongly a rule binds. */
export type Strength = 'must_not' | 'must' | 'should_not' | 'should' | 'may'

/** What must hold of the facts. Each condition names one fact of the vocabulary or joins other conditions. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly fact: string; readonly is: string }
  | { readonly fact: string; readonly oneOf: readonly string[] }
  | { readonly fact: string; readonly atLeast: string }
  | { readonly fact: string; readonly atMost: string }

/** Something to do because a rule applies. Only its identity matters to the engine: two equal duties are one. */
export interface Duty {
  /** What to do, in words. */
  readonly do: string
  /** Who must be told, as roles or offices. */
  readonly tell?: readonly string[]
  /** By when, as a name of a deadline ('immediately', 'same-day', …). */
  readonly by?: string
}

export interface Rule {
  /** Unique in its policy. */
  readonly id: string
  /** The clause that it makes executable. Opaque to the engine. */
  readonly clause: string
  /** The roles that it binds, any of them; or 'everyone'. */
  readonly who: readonly string[]
  readonly strength: Strength
  /** The acts that it judges. A rule has either `act` or `upon`. */
  readonly act?: readonly string[]
  /** The acts upon which its duties arise, without judging the act itself. */
  readonly upon?: readonly string[]
  readonly when?: Condition
  readonly unless?: Condition
  readonly then?: readonly Duty[]
  /** Notes carried into every answer in which the rule may apply. Opaque to the engine. */
  readonly notes?: readonly string[]
}
