/** What people are at a school, in each language. */
import { type Language, languageTraits, type PageWords } from '../../../platform/languages.ts'
import { catalogue } from '../../../ui/messages/catalogue.ts'
import { isTitle, titles } from '../roles.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

export const titleWords = catalogue({ en, pl, ur })

/** Titles in one language, for one page. */
export interface TitlesInWords {
  /** For the page's own list of words: they know which titles it showed. */
  readonly words: PageWords
  /** "parent or carer"; an id that is none is said as it is. */
  readonly name: (id: string) => string
  /** The titles among some roles, in the order of lists; what is no title is left out. */
  readonly names: (held: readonly string[]) => string[]
  /** The same as one text: "class teacher, parent or carer". */
  readonly listed: (held: readonly string[]) => string
}

/** The titles in a language. */
export function titlesIn(language: Language): TitlesInWords {
  const words = titleWords.in(language)
  const name = (id: string): string => (isTitle(id) ? words.t(`title.${id}`) : id)
  const names = (held: readonly string[]) => titles.filter(({ id }) => held.includes(id)).map(({ id }) => name(id))
  const side = new Intl.ListFormat(languageTraits[language].locale, { type: 'unit', style: 'short' })
  return { words, name, names, listed: held => side.format(names(held)) }
}
