/** Whom a clause binds. In each language. */
import { type Language, languages, languageTraits } from '../../../platform/languages.ts'
import { catalogue, type Words } from '../../../ui/messages/catalogue.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

export const audienceWords = catalogue({ en, pl, ur })

export type AudienceWords = Words<typeof en>

type AudienceMessage = keyof typeof en

const isMessage = (id: string): id is AudienceMessage => id in en

const lists = new Map<Language, Intl.ListFormat>(
  languages.map(language => [language, new Intl.ListFormat(languageTraits[language].locale, { type: 'conjunction' })]),
)

/** What those of a role are called: "parents and carers". An unknown id stands as it is. */
export function audienceOf(role: string, { t }: AudienceWords): string {
  const id = `audience.${role}`
  return isMessage(id) ? t(id) : role
}

/** Several of them: "staff, governors and parents and carers". */
export const audiencesIn = (roles: readonly string[], words: AudienceWords): string =>
  lists.get(words.language)?.format(roles.map(role => audienceOf(role, words))) ?? ''
