/** What this module needs that lies above it. */
import type { Database, Tx } from '../../platform/db/index.ts'
import type { School } from '../../platform/http.ts'
import type { Language, PageWords } from '../../platform/languages.ts'

/** Where somebody can be reached; null where the school does not know. The name is for the office's pages, never for a mail. */
export interface Reachable {
  readonly personId: string
  readonly name: string
  readonly email: string | null
  readonly mobile: string | null
}

/** What the modules above tell this one. */
export interface PeopleDeps {
  readonly addressesOf: (tx: Tx, personIds: readonly string[]) => Promise<readonly Reachable[]>
  /** Who hears of addresses that do not work. Ids of persons. */
  readonly officeOf: (tx: Tx, today: Temporal.PlainDate) => Promise<readonly string[]>
  /** Fingerprints of the translated words of a language that somebody at the school has approved. */
  readonly approvedWords: (tx: Tx, language: Language) => Promise<ReadonlySet<string>>
  readonly schoolOf: (tx: Tx) => Promise<Pick<School, 'name' | 'brand' | 'demonstration'>>
}

/** What this module's handlers need. */
export interface NotificationDeps {
  readonly db: Database
  readonly people: PeopleDeps
  /** The titles among a person's roles as people read them in a language: "class teacher, parent or carer". */
  readonly titlesIn: (language: Language) => { readonly words: PageWords; readonly listed: (roles: readonly string[]) => string }
  readonly now: () => Temporal.Instant
  /** Where GOV.UK Notify is; a stand-in in tests. */
  readonly notifyAddress: string
}
