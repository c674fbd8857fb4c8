/** What the yearly safety check asks somebody to look at. */

/** The model's clauses that the check helps to keep. */
export type SafetyClause = 'A1' | 'A18' | 'A19' | 'A20' | 'A21'

/** One thing to look at and to set. */
export interface SafetyItem {
  /** Unique within its part; stored with answers, so it stays. */
  readonly id: string
  /** The clause of the model that asks for it. */
  readonly clause: SafetyClause
  /** What to do, beginning with a verb. */
  readonly text: string
  /** Where or why, in a sentence. */
  readonly hint?: string
}

/** A page of the check: what holds everywhere, or one platform. */
export interface SafetyPart {
  readonly id: string
  readonly name: string
  readonly items: readonly SafetyItem[]
}
