/** What goes into the places of a message, written as its language writes it. */
import { type Language, languageTraits } from '../../platform/languages.ts'

export type Value = string | number | Temporal.PlainDate | Temporal.PlainTime | Temporal.ZonedDateTime

const day = { day: 'numeric', month: 'long', year: 'numeric' } as const
const time = { hour: 'numeric', minute: '2-digit' } as const

/** Names and addresses keep their own direction within a text that runs the other way (Unicode's isolates). */
const isolated = (text: string): string => `\u2068${text}\u2069`

/** A day as the language writes it: "22 listopada 2026". */
export const dayIn = (language: Language, date: Temporal.PlainDate): string =>
  date.toLocaleString(languageTraits[language].locale, day)

const listFormats = new Map<Language, Intl.ListFormat>()

/** "a, b i c": texts in a row, as the language joins them. */
export function listIn(language: Language, texts: readonly string[]): string {
  const format = listFormats.get(language) ?? new Intl.ListFormat(languageTraits[language].locale)
  listFormats.set(language, format)
  return format.format(texts)
}

/** @returns text, or a number as it is: plurals choose by it */
export function valueIn(language: Language, value: Value): string | number {
  const { locale, dir } = languageTraits[language]
  if (typeof value === 'number') return value
  if (typeof value === 'string') return dir === 'rtl' ? isolated(value) : value
  if (value instanceof Temporal.PlainDate) return dayIn(language, value)
  if (value instanceof Temporal.PlainTime) return value.toLocaleString(locale, time)
  return value.toLocaleString(locale, { ...day, ...time })
}
