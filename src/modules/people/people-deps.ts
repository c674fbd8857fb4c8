/** What this module's handlers need that lies above it. */
import type { Tx } from '../../platform/db/index.ts'
import type { Viewer } from '../../platform/permissions.ts'

/** A clause as a page quotes it. */
export interface QuotedClause {
  /** As the school's own policy numbers it. */
  readonly id: string
  readonly words: string
  /** Where it stands: "/policy#clause-A12". */
  readonly address: string
}

/** A page of one's own that another module keeps. */
export interface OwnPage {
  readonly href: string
  readonly text: string
  /** What stands beside it: whether something is to be done there. */
  readonly hint: string
}

export interface PeopleDeps {
  readonly now: () => Temporal.Instant
  /** The clause of the school's policy in force that says what this clause of the model says; null where it has none. */
  readonly quoteClause: (tx: Tx, modelClause: string) => Promise<QuotedClause | null>
  /** Pages of a person's own that "About you" leads to. */
  readonly ownPages: (tx: Tx, viewer: Viewer) => Promise<readonly OwnPage[]>
}
