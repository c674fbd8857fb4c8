/** Reads and changes what a school is. */
import type { Tx } from '../../../platform/db/index.ts'
import { jurisdictionOf } from '../calendar/bank-holidays.ts'
import type { RatifyingBody, SchoolProfile } from './school-profile.ts'

/** The profile of the transaction's school. */
export async function schoolProfile(tx: Tx): Promise<SchoolProfile> {
  const row = await tx
    .selectFrom('school')
    .select(['name', 'urn', 'laestab', 'ukprn', 'ratifying_body', 'legal_entity', 'address', 'jurisdiction'])
    .executeTakeFirstOrThrow()
  return {
    name: row.name,
    urn: row.urn,
    laestab: row.laestab,
    ukprn: row.ukprn,
    // The table holds it to these values.
    ratifyingBody: row.ratifying_body as RatifyingBody | null,
    legalEntity: row.legal_entity,
    address: row.address,
    jurisdiction: jurisdictionOf(row),
  }
}

/**
 * Changes those parts of the profile that are given: a part that is absent stays, null takes it out. The caller checks them
 * (`profileForm`; the table refuses what does not fit) and records the act. Website and telephone are channels: `enterChannel`.
 */
export async function changeSchoolProfile(tx: Tx, changes: Partial<SchoolProfile>): Promise<void> {
  const { name, urn, laestab, ukprn, ratifyingBody, legalEntity, address, jurisdiction } = changes
  const columns = {
    name,
    urn,
    laestab,
    ukprn,
    ratifying_body: ratifyingBody,
    legal_entity: legalEntity,
    address,
    jurisdiction,
  }
  const given = Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined))
  if (Object.keys(given).length > 0) await tx.updateTable('school').set(given).execute()
}
