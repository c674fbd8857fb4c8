/** Reads and writes the dates of a school's year. Callers record the acts. */
import { newId, type Tx } from '../../../platform/db/index.ts'
import type { YearDate, YearDateKind } from './year-date.ts'

export interface StoredYearDate extends YearDate {
  readonly id: string
  /** By what an imported calendar knows it; null for what was entered by hand. */
  readonly uid: string | null
}

const rows = (tx: Tx) => tx.selectFrom('year_date').select(['id', 'kind', 'name', 'starts_on', 'ends_on', 'uid'])

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

const dateFrom = ({ kind, starts_on, ends_on, ...row }: Row): StoredYearDate => ({
  ...row,
  // The table holds it to the kinds.
  kind: kind as YearDateKind,
  starts: starts_on,
  ends: ends_on,
})

/** All of them, the earliest first. A school has some twenty for each year. */
export async function yearDates(tx: Tx): Promise<StoredYearDate[]> {
  return (await rows(tx).orderBy('starts_on').orderBy('ends_on', 'desc').execute()).map(dateFrom)
}

export async function yearDateById(tx: Tx, id: string): Promise<StoredYearDate | undefined> {
  const row = await rows(tx).where('id', '=', id).executeTakeFirst()
  return row && dateFrom(row)
}

/** A date to be entered; `uid` where it came in a calendar. */
export type NewYearDate = YearDate & { readonly uid?: string | null }

const columnsOf = ({ kind, name, starts, ends }: YearDate) => ({ kind, name, starts_on: starts, ends_on: ends })

/** @returns ids in the same order */
export async function enterYearDates(tx: Tx, dates: readonly NewYearDate[]): Promise<string[]> {
  const entered = dates.map(date => ({ id: newId(), ...columnsOf(date), uid: date.uid ?? null }))
  if (entered.length > 0) await tx.insertInto('year_date').values(entered).execute()
  return entered.map(({ id }) => id)
}

/** @returns false where there is no such date (any more) */
export async function changeYearDate(tx: Tx, id: string, date: YearDate): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('year_date').set(columnsOf(date)).where('id', '=', id).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** @returns how many of these were there */
export async function removeYearDates(tx: Tx, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const { numDeletedRows } = await tx.deleteFrom('year_date').where('id', 'in', ids).executeTakeFirst()
  return Number(numDeletedRows)
}
