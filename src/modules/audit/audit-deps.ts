import type { Tx } from '../../platform/db/index.ts'
import type { Language, PageWords } from '../../platform/languages.ts'
import type { Viewer } from '../../platform/permissions.ts'

/** What this module's handlers need that lies above it. */
export interface AuditDeps {
  readonly now: () => Temporal.Instant
  /** Titles as people read them: "class teacher". */
  readonly titleNames: (held: readonly string[]) => string[]
  /** The same in a language, for pages that everybody has. */
  readonly titlesIn: (language: Language) => { readonly words: PageWords; readonly names: (held: readonly string[]) => string[] }
  /** Where a clause can be read. */
  readonly clauseAddress: (clause: string) => string
  /** Ids of the cases that somebody may know of. */
  readonly casesKnownTo: (tx: Tx, viewer: Viewer) => Promise<readonly string[]>
}
