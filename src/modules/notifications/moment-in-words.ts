/** Days and times at school, as people say them. */
import { dateAt } from '../../platform/clock.ts'
import { type Language, languageTraits } from '../../platform/languages.ts'

const day = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'Europe/London' } as const
const DAY = {
  en: new Intl.DateTimeFormat(languageTraits.en.locale, day),
  pl: new Intl.DateTimeFormat(languageTraits.pl.locale, day),
  ur: new Intl.DateTimeFormat(languageTraits.ur.locale, day),
} satisfies Record<Language, Intl.DateTimeFormat>
const TIME = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true, timeZone: 'Europe/London' })

/** "Thursday 26 November", as a language writes it. */
export const dayNamed = (moment: Temporal.Instant, language: Language): string => DAY[language].format(moment.epochMilliseconds)

/** "today", "yesterday" or "Thursday 26 November". */
export function dayOf(moment: Temporal.Instant, now: Temporal.Instant): string {
  const days = dateAt(moment).until(dateAt(now)).days
  if (days === 0) return 'today'
  return days === 1 ? 'yesterday' : dayNamed(moment, 'en')
}

/** "today, 4:05 pm" */
export const momentOf = (moment: Temporal.Instant, now: Temporal.Instant): string =>
  `${dayOf(moment, now)}, ${TIME.format(moment.epochMilliseconds)}`
