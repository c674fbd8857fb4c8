/** What a page says in its own language: for tests that look for English on pages in another one. */
import assert from 'node:assert/strict'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { elements } from './browser.ts'

type Node = DefaultTreeAdapterMap['node']

const told = ['aria-label', 'alt', 'title', 'placeholder']

const isEnglish = (node: Node): boolean =>
  'attrs' in node && node.attrs.some(({ name, value }) => name === 'lang' && value === 'en')

/** What is read to somebody: texts and attributes, and whether they say that they are English. */
function* read(node: Node, isWithin = false): Generator<readonly [text: string, isMarked: boolean]> {
  const isMarked = isWithin || isEnglish(node)
  if (node.nodeName === '#text' && 'value' in node) yield [node.value.replace(/\s+/g, ' ').trim(), isMarked]
  if ('attrs' in node) for (const { name, value } of node.attrs) if (told.includes(name)) yield [value, isMarked]
  if (node.nodeName !== 'script' && 'childNodes' in node) for (const child of node.childNodes) yield* read(child, isMarked)
}

/** Two letters that follow each other, outside of marks such as "C2". */
const isWords = (text: string): boolean => /\p{L}{2}/u.test(text)

/** Texts of the body of a page: those in its own language, and those that are marked as English. */
export function textsOf(document: string): { readonly own: Set<string>; readonly english: Set<string> } {
  const page = [...elements(parse(document))].find(({ tagName }) => tagName === 'body')
  assert.ok(page)
  const all = [...read(page)].filter(([text]) => isWords(text))
  const texts = (wanted: boolean) => new Set(all.flatMap(([text, isMarked]) => (isMarked === wanted ? [text] : [])))
  return { own: texts(false), english: texts(true) }
}

/** Texts of the body of a page, in English or not, without those that are marked as English. */
export const readTexts = (document: string): Set<string> => textsOf(document).own

/** The same in every language: names around every page of the demonstration. */
export const namesAroundPages: ReadonlySet<string> = new Set(['Willow Lane Primary School', 'Polski', 'اردو', 'Schoolgate', 'WL'])
