/** What a page says in its own language: for tests that look for English on pages in another one. */
import assert from 'node:assert/strict'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { elements } from './browser.ts'

type Node = DefaultTreeAdapterMap['node']

const told = ['aria-label', 'alt', 'title', 'placeholder']

/** What is read to somebody in the page's own language: texts and attributes, without what says that it is in another one. */
function* read(node: Node): Generator<string> {
  if (node.nodeName === '#text' && 'value' in node) yield node.value.replace(/\s+/g, ' ').trim()
  if ('attrs' in node) {
    if (node.attrs.some(({ name, value }) => name === 'lang' && value === 'en')) return
    for (const { name, value } of node.attrs) if (told.includes(name)) yield value
  }
  if (node.nodeName !== 'script' && 'childNodes' in node) for (const child of node.childNodes) yield* read(child)
}

/** Two letters that follow each other, outside of marks such as "C2". */
const isWords = (text: string): boolean => /\p{L}{2}/u.test(text)

/** Texts of the body of a page, in English or not. */
export function readTexts(document: string): Set<string> {
  const page = [...elements(parse(document))].find(({ tagName }) => tagName === 'body')
  assert.ok(page)
  return new Set([...read(page)].filter(isWords))
}

/** The same in every language: names around every page of the demonstration. */
export const namesAroundPages: ReadonlySet<string> = new Set(['Willow Lane Primary School', 'Polski', 'اردو', 'Schoolgate', 'WL'])
