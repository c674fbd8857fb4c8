import { type Language, languages, languageTraits } from '../../platform/languages.ts'

const formatIn = (language: Language) =>
  new Intl.DateTimeFormat(languageTraits[language].locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    hour12: language !== 'pl',
    timeZone: 'Europe/London',
  })

const formats = new Map(languages.map(language => [language, formatIn(language)]))

/** A moment as people at the school say it: "Thursday 26 November at 5:00 pm". */
export const momentInWords = (at: Temporal.Instant, language: Language = 'en'): string =>
  formats.get(language)?.format(at.epochMilliseconds) ?? ''
