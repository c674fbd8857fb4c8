/** The last day of a consultation, as people say it. */

import { dateAt } from '../../../../platform/clock.ts'
import { languageTraits } from '../../../../platform/languages.ts'
import { type Consultation, isOpen } from './consultation.ts'
import type { ConsultationWords } from './consultation.words.ts'

/** "Friday 4 December 2026" */
export function weekdayIn(day: Temporal.PlainDate, { t, language }: ConsultationWords): string {
  const weekday = day.toLocaleString(languageTraits[language].locale, { weekday: 'long' })
  return t('consultation.weekday', { weekday, day })
}

/** "Open until the end of Friday 4 December 2026", "Closed on 4 December 2026". */
export function stateInWords(consultation: Consultation, now: Temporal.Instant, words: ConsultationWords): string {
  const { closesOn, closedAt } = consultation
  if (isOpen(consultation, now)) return words.t('consultation.open', { day: weekdayIn(closesOn, words) })
  return words.t('consultation.closed', { day: closedAt ? dateAt(closedAt) : closesOn })
}
