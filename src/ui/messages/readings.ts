/** A message as people read it, without the signs of its format: each of its plurals a line, its places in curly brackets. */
import { IntlMessageFormat } from 'intl-messageformat'
import { type Language, languageTraits } from '../../platform/languages.ts'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

const joined = (befores: readonly string[], afters: readonly string[]): string[] =>
  befores.flatMap(before => afters.map(after => before + after))

function linesOf(elements: readonly Element[]): string[] {
  return elements.map(linesOfOne).reduce<string[]>(joined, [''])
}

function linesOfOne(element: Element): string[] {
  if ('options' in element) return Object.values(element.options).flatMap(({ value }) => linesOf(value))
  if (!('value' in element)) return ['#']
  // Text stands as it is; a place keeps its own direction within text that runs the other way.
  return [element.type === 0 ? element.value : `\u2068{${element.value}}\u2069`]
}

/** @returns one line, or one for each plural or choice; the same line once */
export function readingsOf(text: string, language: Language): readonly string[] {
  const message = new IntlMessageFormat(text, languageTraits[language].locale, undefined, { ignoreTag: true })
  return [...new Set(linesOf(message.getAst()))]
}
