/** What this module's handlers need that does not lie below them. */
import type { Database, Tx } from '../../platform/db/index.ts'
import type { InstalledSchool } from '../school/index.ts'

export interface SignInDeps {
  readonly db: Database
  readonly now: () => Temporal.Instant
  readonly installed: InstalledSchool
  /** Where people reach us, when that is known: "https://school.example". */
  readonly publicOrigin?: string | undefined
  /** Puts the model policy in force in the school of the transaction: given by the module that owns policies, which lies above. */
  readonly adoptModelPolicy: (tx: Tx, today: Temporal.PlainDate) => Promise<void>
  /** Begins what the made-up school is busy with: given by the modules above. */
  readonly livenDemonstration: (tx: Tx, school: { readonly name: string }) => Promise<void>
}
