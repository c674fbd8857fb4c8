/** What somebody chooses from who starts a campaign. */
import type { Tx } from '../../../platform/db/index.ts'

export interface PublishedVersion {
  readonly id: string
  readonly number: number
  readonly from: Temporal.PlainDate
}

/** The published versions that are in force or still to come on a day, the latest first. */
export async function publishedVersions(tx: Tx, today: Temporal.PlainDate): Promise<PublishedVersion[]> {
  const rows = await tx
    .selectFrom('policy_version')
    .select(['id', 'number', 'effective_from'])
    .where('state', '=', 'published')
    .orderBy('effective_from', 'desc')
    .orderBy('published_at', 'desc')
    .orderBy('number', 'desc')
    .execute()
  const versions = rows.flatMap(({ id, number, effective_from: from }) => (from ? [{ id, number, from }] : []))
  const inForce = versions.findIndex(({ from }) => Temporal.PlainDate.compare(from, today) <= 0)
  return inForce < 0 ? versions : versions.slice(0, inForce + 1)
}

/** The classes of a day, the youngest first. */
export async function classesToChoose(
  tx: Tx,
  today: Temporal.PlainDate,
): Promise<{ readonly id: string; readonly name: string }[]> {
  return tx
    .selectFrom('class')
    .select(['id', 'name'])
    .where('starts_on', '<=', today)
    .where(eb => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>=', today)]))
    .orderBy('year_group')
    .orderBy('name')
    .execute()
}
