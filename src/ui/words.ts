/** Lists and days in words, for every page alike. */

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** "a, b and c" */
export const listed = (items: readonly string[]): string => AND.format(items)

/** "1 person", "1,200 people" */
export const counted = (count: number, single: string, several: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? single : several}`

export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
export const uncapitalised = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A day as people write it: "22 November 2026". */
export const dayInWords = (day: Temporal.PlainDate): string => DAY.format(new Date(`${day.toString()}T00:00:00Z`))
