/** What there is to approve: messages of each group of pages in each language, with what is approved of them. Pure. */
import { isLanguage, type Language, languages } from '../../../platform/languages.ts'
import type { WordGroup } from '../../../ui/messages/catalogue.ts'

/** A message beside its translation. */
export interface TranslatedMessage {
  readonly id: string
  readonly english: string
  readonly translation: string
  readonly fingerprint: string
  readonly isApproved: boolean
}

/** The words of a group of pages in one language. */
export interface TranslatedGroup {
  /** The word that all of its ids begin with. */
  readonly of: string
  readonly heading: string
  readonly language: Language
  readonly messages: readonly TranslatedMessage[]
}

/** The languages that words are translated into. */
export const translatedInto: readonly Language[] = languages.filter(language => language !== 'en')

/** "contact.title" → "contact" */
const firstWord = (id: string | undefined): string => id?.split('.', 1)[0] ?? ''

function groupIn({ heading, words }: WordGroup, language: Language, approved: ReadonlySet<string>): TranslatedGroup {
  const messages = Object.entries(words.messages.en).map(([id, english]) => {
    const fingerprint = words.fingerprint(language, id)
    const translation = words.messages[language]?.[id] ?? english
    return { id, english, translation, fingerprint, isApproved: approved.has(fingerprint) }
  })
  return { of: firstWord(messages[0]?.id), heading, language, messages }
}

/** All groups that have words in a language. */
export const groupsIn = (
  groups: readonly WordGroup[],
  language: Language,
  approved: ReadonlySet<string>,
): readonly TranslatedGroup[] =>
  groups.filter(({ words }) => words.languages.includes(language)).map(group => groupIn(group, language, approved))

/** A language from an address or a form, and the word of a group; null where it is none into which words are translated. */
export function asked(query: Readonly<Record<string, unknown>>): { readonly language: Language; readonly of: string } | null {
  const { language, of } = query
  return isLanguage(language) && translatedInto.includes(language) && typeof of === 'string' ? { language, of } : null
}
