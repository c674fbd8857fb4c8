/** What is read to somebody in a page's own language, and what says that it is in another one. */
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { elements } from './browser.ts'

type Node = DefaultTreeAdapterMap['node']

const told = ['aria-label', 'alt', 'title', 'placeholder']

const isEnglish = (node: Node): boolean =>
  'attrs' in node && node.attrs.some(({ name, value }) => name === 'lang' && value === 'en')

function* read(node: Node, isMarked = false): Generator<readonly [text: string, isMarked: boolean]> {
  const marked = isMarked || isEnglish(node)
  if (node.nodeName === '#text' && 'value' in node) yield [node.value.replace(/\s+/g, ' ').trim(), marked]
  if ('attrs' in node) for (const { name, value } of node.attrs) if (told.includes(name)) yield [value, marked]
  if (node.nodeName !== 'script' && 'childNodes' in node) for (const child of node.childNodes) yield* read(child, marked)
}

/** Two letters that follow each other, outside of marks such as "C2". */
const isWords = (text: string): boolean => /\p{L}{2}/u.test(text)

/** Texts and spoken attributes of a page's body: those in its own language, and those marked as English. */
export function textsOf(body: string): { readonly own: ReadonlySet<string>; readonly english: ReadonlySet<string> } {
  const page = [...elements(parse(body))].find(({ tagName }) => tagName === 'body')
  if (!page) throw new Error('The page has no body')
  const all = [...read(page)].filter(([text]) => isWords(text))
  const texts = (isMarked: boolean) => new Set(all.flatMap(([text, marked]) => (marked === isMarked ? [text] : [])))
  return { own: texts(false), english: texts(true) }
}
