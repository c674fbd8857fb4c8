import { type Language, languageTraits } from '../../platform/languages.ts'

/** Rounded up: at the time that is said it works. */
const roundedUp = Temporal.Duration.from({ seconds: 59 })

/** The time after which somebody may try again, as a clock at the school shows it. */
export function triesAgainAt(until: Temporal.Instant, language: Language): string {
  const time = until.add(roundedUp).toZonedDateTimeISO('Europe/London').toPlainTime()
  return time.toLocaleString(languageTraits[language].locale, { hour: 'numeric', minute: '2-digit', hour12: language !== 'pl' })
}
