import { dayInWords } from '../../../ui/words.ts'
import type { DateRange } from '../calendar/year-date.ts'

/** "27 November 2026", "26 October 2026 to 30 October 2026" */
export const rangeInWords = ({ starts, ends }: DateRange): string =>
  starts.equals(ends) ? dayInWords(starts) : `${dayInWords(starts)} to ${dayInWords(ends)}`
