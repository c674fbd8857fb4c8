import assert from 'node:assert/strict'
import { test } from 'node:test'
import { IntlMessageFormat } from 'intl-messageformat'
import { type Language, languages, languageTraits } from '../platform/languages.ts'
import { wordGroups } from './word-groups.ts'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** The places of a message, by name. A number may need a plural in one language that it does not need in another. */
function* places(elements: readonly Element[]): Generator<string> {
  for (const element of elements) {
    if ('value' in element && element.type !== 0) yield element.value
    if ('options' in element) for (const { value } of Object.values(element.options)) yield* places(value)
  }
}

const parsed = (text: string, language: Language) =>
  new IntlMessageFormat(text, languageTraits[language].locale, undefined, { ignoreTag: true }).getAst()

const placesOf = (text: string, language: Language): string[] => [...new Set(places(parsed(text, language)))].toSorted()

const translated = languages.filter(language => language !== 'en')

for (const { heading, words } of wordGroups) {
  test(`${heading}: in each language every message, with the same places`, () => {
    assert.deepEqual(words.languages, languages)
    for (const language of translated) {
      const messages = words.messages[language] ?? {}
      assert.deepEqual(Object.keys(messages).toSorted(), Object.keys(words.messages.en).toSorted())
      for (const [id, english] of Object.entries(words.messages.en)) {
        const text = messages[id] ?? ''
        assert.deepEqual(placesOf(text, language), placesOf(english, 'en'), `${language} ${id}`)
        assert.doesNotMatch(text, /[<>]|&\w+;/, `${id} holds no markup`)
        assert.ok(text.trim() !== '' && (text !== english || /^\{\w+\}$/.test(english)), `${language} ${id} is translated`)
      }
    }
  })

  test(`${heading}: plurals have every form that their language needs`, () => {
    for (const language of languages) {
      const needed = new Intl.PluralRules(languageTraits[language].locale).resolvedOptions().pluralCategories
      for (const [id, text] of Object.entries(words.messages[language] ?? {}))
        for (const element of parsed(text, language))
          if ('pluralType' in element) for (const form of needed) assert.ok(form in element.options, `${language} ${id}: ${form}`)
    }
  })
}

test('ids are unique in the whole program, and all of a catalogue begin with the same word', () => {
  const ids = wordGroups.flatMap(({ words }) => Object.keys(words.messages.en))
  assert.equal(new Set(ids).size, ids.length)
  for (const { heading, words } of wordGroups)
    assert.equal(new Set(Object.keys(words.messages.en).map(id => id.split('.')[0])).size, 1, heading)
})

test('Urdu is written in its own letters: no Arabic kaf or yeh, and its own full stop', () => {
  for (const { words } of wordGroups)
    for (const [id, text] of Object.entries(words.messages.ur ?? {})) {
      assert.doesNotMatch(text, /[\u0643\u064A\u0649\u0647]/, `${id} has a letter of Arabic`)
      assert.doesNotMatch(text, /[\u0600-\u06FF]\.(\s|$)/, `${id} ends with a Latin full stop`)
      assert.match(text, /[\u0600-\u06FF]|^\{\w+\}$/, id)
    }
})
