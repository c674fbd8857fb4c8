/** Whether every acceptance is as it was given: against its digest, and against the audit, which names that digest. */
import { type Database, inSchool } from '../../../platform/db/index.ts'
import { thingsRecorded } from '../../audit/index.ts'
import { acceptancesAfter, type StoredAcceptance } from '../acceptance-views.ts'

export interface AcceptanceFault {
  /** Of the acceptance; of one that is gone, its digest. */
  readonly id: string
  readonly kind: 'changed' | 'not-recorded' | 'gone'
}

const batch = 500

/**
 * Reads all acceptances of a school. Whoever changes one unseen must change its digest too, then the audit's entry, and that the audit
 * shows by itself (`verifyAudit`).
 */
export async function verifyAcceptances(
  db: Database,
  schoolId: string,
): Promise<{ readonly acceptances: number; readonly faults: readonly AcceptanceFault[] }> {
  const recorded = () => inSchool(db, schoolId, tx => thingsRecorded(tx, ['acceptance.given', 'acceptance.given-at-door']))
  // People go on accepting: what was recorded before must be found, and what is found must be recorded by the end.
  const before = await recorded()
  const found: StoredAcceptance[] = []
  for await (const acceptance of allAcceptances(db, schoolId)) found.push(acceptance)
  const after = await recorded()
  const faults = found.flatMap(({ id, digest, isWhole }): AcceptanceFault[] => {
    if (!isWhole) return [{ id, kind: 'changed' }]
    return after.has(digest) ? [] : [{ id, kind: 'not-recorded' }]
  })
  const digests = new Set(found.map(({ digest }) => digest))
  const gone = [...before].filter(digest => !digests.has(digest)).map(id => ({ id, kind: 'gone' as const }))
  return { acceptances: found.length, faults: [...faults, ...gone] }
}

async function* allAcceptances(db: Database, schoolId: string): AsyncGenerator<StoredAcceptance> {
  let last: string | null = null
  for (;;) {
    const after: string | null = last
    const next: StoredAcceptance[] = await inSchool(db, schoolId, tx => acceptancesAfter(tx, after, batch))
    yield* next
    if (next.length < batch) return
    last = next.at(-1)?.id ?? null
  }
}
