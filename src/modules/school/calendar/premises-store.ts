/** Reads and writes the school's premises and when each is open. Callers record the acts. */
import { newId, type Tx } from '../../../platform/db/index.ts'
import type { Weeks } from './contracted-hours.ts'
import type { PremisesWeek } from './premises-hours.ts'
import { weekdays } from './week.ts'

/** One of the sites of a school. */
export interface Premises extends PremisesWeek {
  readonly name: string
  readonly address: string | null
}

export interface StoredPremises extends Premises {
  readonly id: string
}

/** All of them, by name. A school has a few. */
export async function premisesOf(tx: Tx): Promise<StoredPremises[]> {
  const sites = await tx.selectFrom('premises').select(['id', 'name', 'address', 'weeks']).orderBy('name').execute()
  const hours = await tx
    .selectFrom('premises_hours')
    .select(['premises_id', 'weekday', 'opens', 'closes'])
    .orderBy('weekday')
    .execute()
  const byPremises = Map.groupBy(hours, ({ premises_id }) => premises_id)
  return sites.map(({ weeks, ...site }) => ({
    ...site,
    weeks: weeks as Weeks,
    hours: (byPremises.get(site.id) ?? []).map(({ weekday, opens, closes }) => ({
      weekday: weekdays[weekday - 1] ?? 1,
      starts: Temporal.PlainTime.from(opens),
      ends: Temporal.PlainTime.from(closes),
    })),
  }))
}

async function setHours(tx: Tx, premisesId: string, hours: Premises['hours']): Promise<void> {
  await tx.deleteFrom('premises_hours').where('premises_id', '=', premisesId).execute()
  if (hours.length === 0) return
  await tx
    .insertInto('premises_hours')
    .values(
      hours.map(({ weekday, starts, ends }) => ({
        premises_id: premisesId,
        weekday,
        opens: starts.toString({ smallestUnit: 'minute' }),
        closes: ends.toString({ smallestUnit: 'minute' }),
      })),
    )
    .execute()
}

/** @returns the id of the new premises */
export async function enterPremises(tx: Tx, { hours, ...site }: Premises): Promise<string> {
  const id = newId()
  await tx
    .insertInto('premises')
    .values({ id, ...site })
    .execute()
  await setHours(tx, id, hours)
  return id
}

/** @returns false where there are no such premises (any more) */
export async function changePremises(tx: Tx, id: string, { hours, ...site }: Premises): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('premises').set(site).where('id', '=', id).executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await setHours(tx, id, hours)
  return true
}

/** @returns false where there are no such premises (any more) */
export async function removePremises(tx: Tx, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('premises').where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0n
}
