/** What somebody chooses from who starts a campaign. */
import type { Tx } from '../../../platform/db/index.ts'

export interface PublishedVersion {
  readonly id: string
  readonly number: number
  readonly from: Temporal.PlainDate
}

const mostShown = 10

/** The published versions, the latest first. */
export async function publishedVersions(tx: Tx): Promise<PublishedVersion[]> {
  const rows = await tx
    .selectFrom('policy_version')
    .select(['id', 'number', 'effective_from'])
    .where('state', '=', 'published')
    .orderBy('effective_from', 'desc')
    .orderBy('published_at', 'desc')
    .orderBy('number', 'desc')
    .limit(mostShown)
    .execute()
  return rows.flatMap(({ id, number, effective_from }) => (effective_from ? [{ id, number, from: effective_from }] : []))
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
