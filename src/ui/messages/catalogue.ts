/**
 * Words of pages in several languages: ICU messages by id, one file for each language beside its page. A message holds no
 * markup; what becomes of it is escaped by the `html` tag like any text.
 */
import { createHash } from 'node:crypto'
import { IntlMessageFormat } from 'intl-messageformat'
import { type Language, languages, languageTraits, type PageWords } from '../../platform/languages.ts'
import { html, isSafeHtml, type SafeHtml } from '../html.ts'
import { type Value, valueIn } from './value-in.ts'

/** Messages by id: 'door.title': 'Welcome to {school}'. */
export type Messages = Readonly<Record<string, string>>

/** The same messages in another language: one that lacks an id, or has one too many, does not compile. */
export type Translation<English extends Messages> = { readonly [Id in keyof English]: string }

/** What fills the places of a message. Days and times are written out in the language. */
export type Values = Readonly<Record<string, Value>>

type Filled = Readonly<Record<string, Value | SafeHtml>>

/** The words of one catalogue in one language, for one page. */
export interface Words<English extends Messages> extends PageWords {
  readonly dir: 'ltr' | 'rtl'
  /** One message as text. */
  readonly t: (id: keyof English & string, values?: Values) => string
  /** One message into whose places markup goes: a link, or something in English. */
  readonly rich: (id: keyof English & string, values: Filled) => SafeHtml
  /** "a, b and c", of markup too. */
  readonly listed: (items: readonly (string | SafeHtml)[]) => SafeHtml
  /** What exists in English only, marked so on a page in another language. */
  readonly english: (text: string | SafeHtml) => SafeHtml
  /** For an element's own tag, where all that it holds is English: `<blockquote${words.inEnglish}>`. */
  readonly inEnglish: SafeHtml
}

/** All words of a page or of a few that belong together. */
export interface Catalogue<English extends Messages> {
  /** English where the catalogue has no translation into that language. */
  readonly in: (language: Language) => Words<English>
  readonly messages: { readonly en: English } & { readonly [Other in Exclude<Language, 'en'>]?: Translation<English> }
  readonly languages: readonly Language[]
  /** Of one message in one language: changes with its words, and with the English ones that they translate. */
  readonly fingerprint: (language: Language, id: string) => string
}

/** A catalogue with what its pages are called, in the list of all: for whoever approves, and for tests. */
export interface WordGroup {
  readonly heading: string
  readonly words: Pick<Catalogue<Messages>, 'messages' | 'languages' | 'fingerprint'>
}

function remembering<Key, Result>(make: (key: Key) => Result): (key: Key) => Result {
  const known = new Map<Key, Result>()
  return key => {
    const had = known.get(key)
    if (had !== undefined) return had
    const made = make(key)
    known.set(key, made)
    return made
  }
}

type Parts = readonly { readonly value: unknown }[]

interface Compiled {
  readonly message: IntlMessageFormat
  /** Names of values that choose between words and are not shown themselves. */
  readonly choosing: ReadonlySet<string>
}

const choice = /\{\s*(\w+)\s*,\s*select/g

const compiledIn = (language: Language, text: string): Compiled => ({
  message: new IntlMessageFormat(text, languageTraits[language].locale, undefined, { ignoreTag: true }),
  choosing: new Set([...text.matchAll(choice)].map(([, name = '']) => name)),
})

function partsIn(language: Language, { message, choosing }: Compiled, values: Filled): Parts {
  const written = Object.entries(values).map(([name, value]) => [
    name,
    choosing.has(name) || isSafeHtml(value) ? value : valueIn(language, value),
  ])
  return message.formatToParts<SafeHtml>(Object.fromEntries(written))
}

/** Formats messages; where a translation fails (it has a place that English has not), the English one stands in. */
function formatterOf(messages: Catalogue<Messages>['messages'], language: Language) {
  const compiled = (of: Language) =>
    remembering((id: string) => {
      const text = messages[of]?.[id]
      if (text === undefined) throw new Error(`There is no message ${id}`)
      return compiledIn(of, text)
    })
  const [own, english] = [compiled(language), compiled('en')]
  const format = (id: string, values: Filled): Parts => {
    if (language === 'en') return partsIn('en', english(id), values)
    try {
      return partsIn(language, own(id), values)
    } catch {
      return partsIn('en', english(id), values)
    }
  }
  // A long page says the same many times.
  const withoutPlaces = remembering((id: string) => format(id, noValues))
  return (id: string, values: Filled): Parts => (values === noValues ? withoutPlaces(id) : format(id, values))
}

const noValues: Values = {}

const asMarkup = (parts: Parts): SafeHtml =>
  html`${parts.map(({ value }) => (isSafeHtml(value) ? value : html`${String(value)}`))}`

const listFormats = remembering((language: Language) => new Intl.ListFormat(languageTraits[language].locale))

/** The format lists places, and each item takes its own: "0, 1 and 2". */
function listedIn(language: Language, items: readonly (string | SafeHtml)[]): SafeHtml {
  const parts = listFormats(language).formatToParts(items.map((_item, index) => String(index)))
  return html`${parts.map(({ type, value }) => html`${type === 'element' ? (items[Number(value)] ?? '') : value}`)}`
}

const asText = (parts: Parts): string => parts.map(({ value }) => String(value)).join('')

function wordsIn<English extends Messages>(
  { languages: had, fingerprint }: Omit<Catalogue<English>, 'in'>,
  language: Language,
  format: (id: string, values: Filled) => Parts,
): Words<English> {
  const shown = new Set<string>()
  const partsOf = (id: keyof English & string, values: Filled): Parts => {
    if (language !== 'en') shown.add(fingerprint(language, id))
    return format(id, values)
  }
  const inEnglish = language === 'en' ? html`` : html` lang="en" dir="ltr"`
  return {
    language,
    languages: had,
    shown,
    dir: languageTraits[language].dir,
    t: (id, values = noValues) => asText(partsOf(id, values)),
    rich: (id, values) => asMarkup(partsOf(id, values)),
    listed: items => listedIn(language, items),
    english: text => (language === 'en' ? html`${text}` : html`<span${inEnglish}>${text}</span>`),
    inEnglish,
  }
}

/** The words of a page in all the languages that it has. Ids are unique in the whole program: they begin with their page's word. */
export function catalogue<const English extends Messages>(messages: Catalogue<English>['messages']): Catalogue<English> {
  const had = languages.filter(language => messages[language] !== undefined)
  const formatters = remembering((language: Language) => formatterOf(messages, language))
  const digest = remembering((text: string) => createHash('sha256').update(text).digest('hex'))
  const fingerprint: Catalogue<English>['fingerprint'] = (language, id) =>
    digest(JSON.stringify([language, id, messages.en[id], messages[language]?.[id]]))
  const without = { messages, languages: had, fingerprint }
  return {
    ...without,
    in: wanted => {
      const language = had.includes(wanted) ? wanted : 'en'
      return wordsIn(without, language, formatters(language))
    },
  }
}
