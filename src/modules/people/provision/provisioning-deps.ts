/** What these handlers need beside a request. */
import type { Database } from '../../../platform/db/index.ts'

export interface ProvisioningDeps {
  readonly db: Database
  readonly now: () => Temporal.Instant
}
