/**
 * Bank holidays of the nations of the United Kingdom, year by year, substitute days included. Reference data: proclamations
 * change it.
 */

/** The nations as bank holidays tell them apart. */
export type BankHolidayNation = 'england-and-wales' | 'scotland' | 'northern-ireland'

/** Where the dates below are from: a sentence for the page that speaks of them. */
export const bankHolidaySource = 'They are from general knowledge: check them against gov.uk/bank-holidays'

/** Month and day, as ISO 8601 has them. */
type YearOfDates = Readonly<Record<BankHolidayNation, readonly string[]>>

/** Every year from the first to the last is there. */
export const bankHolidayDates: Readonly<Record<number, YearOfDates>> = {
  2025: {
    'england-and-wales': ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
    scotland: ['01-01', '01-02', '04-18', '05-05', '05-26', '08-04', '12-01', '12-25', '12-26'],
    'northern-ireland': ['01-01', '03-17', '04-18', '04-21', '05-05', '05-26', '07-14', '08-25', '12-25', '12-26'],
  },
  2026: {
    'england-and-wales': ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
    scotland: ['01-01', '01-02', '04-03', '05-04', '05-25', '08-03', '11-30', '12-25', '12-28'],
    'northern-ireland': ['01-01', '03-17', '04-03', '04-06', '05-04', '05-25', '07-13', '08-31', '12-25', '12-28'],
  },
  2027: {
    'england-and-wales': ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
    scotland: ['01-01', '01-04', '03-26', '05-03', '05-31', '08-02', '11-30', '12-27', '12-28'],
    'northern-ireland': ['01-01', '03-17', '03-26', '03-29', '05-03', '05-31', '07-12', '08-30', '12-27', '12-28'],
  },
}
