/** Reads a pasted list of dates, one to a line: "Autumn term: 2 September 2026 to 18 December 2026". Pure. */
import { readDay } from '../../../../ui/read-day.ts'
import { type DatesRead, datesRead, type FoundDate, foundOrLeftOut, type LeftOut, mostEntries, nameFrom } from './found-date.ts'

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}'
const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\\s{1,3})?'
/** A day; in words the year may be missing where another day of the line has it. */
const aDay = new RegExp(
  `\\b(?:${weekday}\\d{1,2}(?:st|nd|rd|th)?\\s{1,3}${month}(?:,?\\s{1,3}\\d{4})?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}|\\d{4}-\\d{2}-\\d{2})`,
  'gi',
)
const longestLine = 500

function lineRead(line: string): FoundDate | LeftOut {
  const days = [...line.matchAll(aDay)].map(([text]) => text)
  const name = nameFrom(
    line
      .replaceAll(aDay, ' ')
      .replaceAll(
        /\b(?:from|to|until|till|starts?|ends?)\b(?=\s*[:–—-]?\s*(?:\b(?:from|to|until|till|starts?|ends?)\b|$))/gi,
        ' ',
      )
      .replaceAll(/[\s:;,–—-]+$|^[\s:;,•*–—-]+/g, ''),
  )
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined || days.length > 2) return { name, why: 'We see no date, or too many' }
  const ends = readDay(last)
  const starts = readDay(first) ?? (ends && readDay(`${first} ${ends.year}`))
  if (!starts || !ends) return { name, why: 'We cannot read its dates' }
  return foundOrLeftOut({ name, starts, ends, uid: null })
}

export function readList(text: string): DatesRead | { readonly problem: 'no-dates' | 'too-many' } {
  const lines = text
    .split(/\r?\n|\r/)
    .map(line => line.slice(0, longestLine).trim())
    .filter(line => line !== '')
  if (lines.length > mostEntries) return { problem: 'too-many' }
  const read = datesRead(lines.map(lineRead))
  return read.found.length === 0 ? { problem: 'no-dates' } : read
}
