/** What this module's handlers need that does not lie below them. */
import type { Database } from '../../platform/db/index.ts'

export interface AcceptanceDeps {
  /** For requests that come with a link, before it is known of which school. */
  readonly db: Database
  readonly now: () => Temporal.Instant
  /** Where people reach us, when that is known: for the square codes. */
  readonly publicOrigin?: string | undefined
}
