/** Whether the words that people ratified, signed and accepted are still those: versions of the policy, and acceptances. */
import { type AcceptanceFault, verifyAcceptances } from '../modules/acceptance/index.ts'
import type { KnownSchool } from '../modules/audit/index.ts'
import { verifyVersions } from '../modules/policy/index.ts'
import { type Database, inSchool } from '../platform/db/index.ts'

export type RecordFault =
  | ({ readonly thing: 'acceptance' } & AcceptanceFault)
  | { readonly thing: 'version'; readonly id: string; readonly kind: 'changed' }

export interface RecordsReport {
  readonly slug: string
  readonly schoolId: string
  readonly versions: number
  readonly acceptances: number
  readonly faults: readonly RecordFault[]
}

/** Reads every version with fixed words and every acceptance of these schools. */
export async function verifyRecords(db: Database, schools: readonly KnownSchool[]): Promise<RecordsReport[]> {
  const reports: RecordsReport[] = []
  for (const { id: schoolId, slug } of schools) {
    const { versions, changed } = await inSchool(db, schoolId, verifyVersions)
    const { acceptances, faults } = await verifyAcceptances(db, schoolId)
    const all: RecordFault[] = [
      ...changed.map(id => ({ thing: 'version', id, kind: 'changed' }) as const),
      ...faults.map(fault => ({ thing: 'acceptance', ...fault }) as const),
    ]
    reports.push({ slug, schoolId, versions, acceptances, faults: all })
  }
  return reports
}
