/** What this module's handlers need that does not lie below them. */
import type { Database, Tx } from '../../platform/db/index.ts'
import type { OfficeLink } from '../../platform/office-link.ts'
import type { WordGroup } from '../../ui/messages/catalogue.ts'
import type { InstalledSchool } from './installed-school.ts'

/** Somebody who works at the school. */
export interface StaffMember {
  readonly id: string
  readonly name: string
}

/** A clause of the policy in force, to point at. */
export interface Citation {
  readonly id: string
  /** Where it stands: "/policy#clause-C2". */
  readonly address: string
}

/** Links of one part of the work. */
export interface OfficeGroup {
  readonly heading: string
  readonly links: readonly OfficeLink[]
}

export interface SchoolDeps {
  readonly db: Database
  readonly now: () => Temporal.Instant
  readonly installed: InstalledSchool
  /** Who works here on a day, by name: given by the module that knows people, which lies above. */
  readonly staffOn: (tx: Tx, today: Temporal.PlainDate) => Promise<readonly StaffMember[]>
  /** The clause of the policy in force that says what a clause of the model says; null where none does. Given from above, as well. */
  readonly quoteClause: (tx: Tx, modelClause: string) => Promise<Citation | null>
  /** What there is to administer, of all modules. */
  readonly officeGroups: readonly OfficeGroup[]
  /** All words that are translated, of all modules. */
  readonly wordGroups: readonly WordGroup[]
}

/** Where the policy in force says what these clauses of the model say; what it does not say is left out. */
export async function citationsOf(
  tx: Tx,
  { quoteClause }: Pick<SchoolDeps, 'quoteClause'>,
  modelClauses: readonly string[],
): Promise<Citation[]> {
  const found: Citation[] = []
  for (const clause of modelClauses) {
    const citation = await quoteClause(tx, clause)
    if (citation && !found.some(({ id }) => id === citation.id)) found.push(citation)
  }
  return found
}
