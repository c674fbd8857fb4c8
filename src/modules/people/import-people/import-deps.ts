/** What importing needs that does not lie below it. */
import type { Database } from '../../../platform/db/index.ts'

export interface ImportDeps {
  readonly db: Database
  readonly now: () => Temporal.Instant
}
