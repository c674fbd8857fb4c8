/** The form of a date of the year, and why one cannot be entered. */
import { z } from 'zod'
import type { Tx } from '../../../platform/db/index.ts'
import type { FormErrors } from '../../../platform/http.ts'
import { day, formWithDays, optionalDay } from '../../../ui/day-field.ts'
import { type YearDate, yearDateKinds } from '../calendar/year-date.ts'
import { yearDates } from '../calendar/year-date-store.ts'
import { overlappingTerm } from '../import-year-dates/plan.ts'

const longestStretch = 366

/** The last day may be left out for a single day. */
export const yearDateForm = formWithDays(
  ['starts', 'ends'],
  z
    .object({
      kind: z.enum(yearDateKinds, 'Choose what it is'),
      name: z.string().trim().min(1, 'Enter a name').max(200, 'The name must be 200 characters or fewer'),
      starts: day('Enter the first day', 'The first day'),
      ends: optionalDay('The last day'),
    })
    .transform(({ ends, ...date }) => ({ ...date, ends: ends ?? date.starts }))
    .superRefine(({ starts, ends }, context) => {
      const days = starts.until(ends).days
      const message = days < 0 ? 'The last day must not be before the first' : 'This is longer than a year'
      if (days < 0 || days > longestStretch) context.addIssue({ code: 'custom', path: ['ends'], message })
    }),
)

/** It would overlap with another term. */
export interface Overlap {
  readonly problem: 'overlap'
  readonly errors: FormErrors
}

/** @param ownId of the date itself, where it is there already */
export async function whyNotEnter(tx: Tx, date: YearDate, ownId?: string): Promise<Overlap | null> {
  const others = (await yearDates(tx)).filter(({ id }) => id !== ownId)
  const other = overlappingTerm(date, others)
  return other ? { problem: 'overlap', errors: { starts: `This term would overlap with “${other.name}”` } } : null
}
