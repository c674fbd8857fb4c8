/** What a page is made of, without its words: whether a second page can hold anything that a first one did not. */
import { type DefaultTreeAdapterMap, parse } from 'parse5'

type Node = DefaultTreeAdapterMap['node']

const telling: ReadonlySet<string> = new Set(['class', 'role', 'type', 'aria-current', 'open', 'disabled', 'dir', 'lang'])

const kindOf = ({ tagName, attrs }: DefaultTreeAdapterMap['element']): string =>
  [tagName, ...attrs.filter(({ name }) => telling.has(name)).map(({ name, value }) => `${name}=${value}`)].join(' ')

/**
 * Every kind of element in every kind of place ("html > body > main > h1 class=…"), and which heading follows which. Two pages
 * with the same set look alike and are built alike: only their words differ.
 */
export function kindsOfPlaces(body: string): Set<string> {
  const places = new Set<string>()
  let heading = ''
  const walk = (node: Node, around: string): void => {
    const isElement = 'tagName' in node
    const place = isElement ? `${around} > ${kindOf(node)}` : around
    if (isElement) places.add(place)
    if (isElement && /^h[1-6]$/.test(node.tagName)) {
      places.add(`${heading} then ${node.tagName}`)
      heading = node.tagName
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, place)
  }
  walk(parse(body), '')
  return places
}
