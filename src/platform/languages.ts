/** The languages that pages for families and visitors are in. Staff pages are English. */

/** BCP 47, in the order in which they are offered. The first is the one that counts. */
export const languages = ['en', 'pl', 'ur'] as const

export type Language = (typeof languages)[number]

interface LanguageTraits {
  /** What its speakers call it. */
  readonly ownName: string
  readonly englishName: string
  /** For plurals, numbers and dates. */
  readonly locale: string
  readonly dir: 'ltr' | 'rtl'
}

export const languageTraits: Readonly<Record<Language, LanguageTraits>> = {
  en: { ownName: 'English', englishName: 'English', locale: 'en-GB', dir: 'ltr' },
  pl: { ownName: 'Polski', englishName: 'Polish', locale: 'pl-PL', dir: 'ltr' },
  ur: { ownName: 'اردو', englishName: 'Urdu', locale: 'ur-PK', dir: 'rtl' },
}

export const isLanguage = (text: unknown): text is Language => languages.some(language => language === text)

/** What a page says of the words that it is made of (`catalogue(…).in(language)` of ui/messages makes them). */
export interface PageWords {
  readonly language: Language
  /** The languages in which there are words for this page. */
  readonly languages: readonly Language[]
  /** Fingerprints of the translated messages that were shown so far; none in English. */
  readonly shown: ReadonlySet<string>
}
