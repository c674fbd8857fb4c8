/** What this module's handlers need that lies above it. */
import type { Tx } from '../../platform/db/index.ts'

/** A clause as a page quotes it. */
export interface QuotedClause {
  /** As the school's own policy numbers it. */
  readonly id: string
  readonly words: string
  /** Where it stands: "/policy#clause-A12". */
  readonly address: string
}

export interface PeopleDeps {
  readonly now: () => Temporal.Instant
  /** The clause of the school's policy in force that says what this clause of the model says; null where it has none. */
  readonly quoteClause: (tx: Tx, modelClause: string) => Promise<QuotedClause | null>
}
