/** For tests: what a browser would send of the form on a page as it stands. */
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { type Element, elements, type Fields } from './browser.ts'

type Node = DefaultTreeAdapterMap['node']

const attribute = (element: Element, name: string): string | undefined => element.attrs.find(one => one.name === name)?.value
const textOf = (node: Node): string =>
  'value' in node && typeof node.value === 'string'
    ? node.value
    : 'childNodes' in node
      ? node.childNodes.map(textOf).join('')
      : ''

function sentBy(element: Element): string | undefined {
  if (element.tagName === 'textarea') return textOf(element)
  if (element.tagName === 'select') {
    const options = [...elements(element)].filter(one => one.tagName === 'option')
    const chosen = options.find(one => attribute(one, 'selected') !== undefined) ?? options[0]
    return chosen && (attribute(chosen, 'value') ?? '')
  }
  const isChoice = ['checkbox', 'radio'].includes(attribute(element, 'type') ?? '')
  return isChoice && attribute(element, 'checked') === undefined ? undefined : (attribute(element, 'value') ?? '')
}

/** The fields of the form that goes to `action`, without its buttons. */
export function sentFields(body: string, action: string): Record<string, Fields[string]> {
  const form = [...elements(parse(body))].find(one => one.tagName === 'form' && attribute(one, 'action') === action)
  if (!form) throw new Error(`The page has no form that goes to ${action}`)
  const fields: Record<string, string[]> = {}
  for (const element of elements(form)) {
    const name = attribute(element, 'name')
    const value = ['input', 'select', 'textarea'].includes(element.tagName) ? sentBy(element) : undefined
    if (name !== undefined && value !== undefined) fields[name] = [...(fields[name] ?? []), value]
  }
  return Object.fromEntries(
    Object.entries(fields).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  )
}
