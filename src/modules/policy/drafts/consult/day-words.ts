/** The last day of a consultation, as people say it. */

import { dateAt } from '../../../../platform/clock.ts'
import { dayInWords } from '../../../../ui/words.ts'
import { type Consultation, isOpen } from './consultation.ts'

const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' })

/** "Friday 4 December 2026" */
const weekdayInWords = (day: Temporal.PlainDate): string =>
  `${WEEKDAY.format(new Date(`${day.toString()}T00:00:00Z`))} ${dayInWords(day)}`

/** "Open until the end of Friday 4 December 2026", "Closed on 4 December 2026". */
export function stateInWords(consultation: Consultation, now: Temporal.Instant): string {
  const { closesOn, closedAt } = consultation
  if (isOpen(consultation, now)) return `Open until the end of ${weekdayInWords(closesOn)}`
  return `Closed on ${dayInWords(closedAt ? dateAt(closedAt) : closesOn)}`
}
