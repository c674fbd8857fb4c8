/** Which days are bank holidays, and for how long that is known. */
import { type BankHolidayNation, bankHolidayDates } from './bank-holiday-dates.ts'

/** Where a school is; decides which bank holidays close it. */
export type Jurisdiction = 'england' | 'wales' | 'scotland' | 'northern-ireland'

/** A school that has not said is in England. The table holds the column to these values. */
export const jurisdictionOf = ({ jurisdiction }: { readonly jurisdiction: string | null }): Jurisdiction =>
  (jurisdiction ?? 'england') as Jurisdiction

const nationOf: Readonly<Record<Jurisdiction, BankHolidayNation>> = {
  england: 'england-and-wales',
  wales: 'england-and-wales',
  scotland: 'scotland',
  'northern-ireland': 'northern-ireland',
}

const years = Object.keys(bankHolidayDates).map(Number)

/** The last day for which bank holidays are known. */
export const bankHolidaysKnownUntil = Temporal.PlainDate.from({ year: Math.max(...years), month: 12, day: 31 })

const knownFrom = Temporal.PlainDate.from({ year: Math.min(...years), month: 1, day: 1 })

/** Whether the bank holidays of that day's year are known. */
export const knowsBankHolidays = (date: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(knownFrom, date) <= 0 && Temporal.PlainDate.compare(date, bankHolidaysKnownUntil) <= 0

const isListed = (date: Temporal.PlainDate, nation: BankHolidayNation): boolean =>
  bankHolidayDates[date.year]?.[nation].includes(date.toString().slice(5)) ?? false

/** Whether it is a bank holiday where the school is. */
export const isBankHolidayIn = (date: Temporal.PlainDate, jurisdiction: Jurisdiction): boolean =>
  isListed(date, nationOf[jurisdiction])

/** Whether it is a bank holiday in any nation of the United Kingdom. */
export const isBankHolidayAnywhere = (date: Temporal.PlainDate): boolean =>
  (['england-and-wales', 'scotland', 'northern-ireland'] as const).some(nation => isListed(date, nation))

/** Easter Sunday of a year of the Gregorian calendar, by the computus of Butcher (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): Temporal.PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e, f] = [Math.floor(b / 4), b % 4, Math.floor((b + 8) / 25)]
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 })
}

/** Christmas Day and Good Friday: never working days, in any year. */
export const isChristmasOrGoodFriday = (date: Temporal.PlainDate): boolean =>
  (date.month === 12 && date.day === 25) || date.equals(easterSunday(date.year).subtract({ days: 2 }))
