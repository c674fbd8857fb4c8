import { type DefaultTreeAdapterMap, parse } from 'parse5'
import type { ReadText } from '../document.ts'
import { type BlockBuilder, blockBuilder } from './block-builder.ts'
import type { Refused } from './problem.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const skipped = new Set([
  'script',
  'style',
  'head',
  'nav',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'select',
  'button',
  'form',
  'footer',
])
const blockTags = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'aside',
  'blockquote',
  'pre',
  'address',
  'dt',
  'dd',
  'dl',
  'figure',
  'figcaption',
  'li',
  'ul',
  'ol',
  'table',
  'tr',
  'td',
  'th',
  'tbody',
  'thead',
  'tfoot',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'body',
  'html',
  'hr',
  'caption',
  'details',
  'summary',
])
const boldTags = new Set(['b', 'strong'])
const deepest = 150

/** Reads a web page. Attributes are dropped before it is parsed: none is needed, and they are what hostile pages nest on. */
export function readHtml(source: string): ReadText | Refused {
  const bare = source.replace(/<([a-z][a-z0-9]{0,15})\b[^<>]*>/gi, '<$1>')
  const builder = blockBuilder()
  const walk: Walk = { builder, line: [], bold: true, table: -1, tooDeep: false }
  visit(walk, parse(bare), { kind: 'paragraph', level: 0, lists: 0, bold: false, depth: 0 })
  flush(walk, { kind: 'paragraph', level: 0, lists: 0, bold: false, depth: 0 })
  return walk.tooDeep ? { problem: 'broken-file' } : builder.done()
}

type Walk = { readonly builder: BlockBuilder; line: string[]; bold: boolean; table: number; tooDeep: boolean }
type Place = {
  readonly kind: 'heading' | 'paragraph' | 'item'
  readonly level: number
  readonly lists: number
  readonly bold: boolean
  readonly depth: number
}

const isElement = (node: Node): node is Element => 'tagName' in node

function visit(walk: Walk, node: Node, place: Place): void {
  if (place.depth > deepest) {
    walk.tooDeep = true
    return
  }
  if (node.nodeName === '#text' && 'value' in node) {
    if (node.value.trim() !== '' && !place.bold) walk.bold = false
    walk.line.push(node.value.replace(/\s+/g, ' '))
    return
  }
  if (!('childNodes' in node)) return
  if (!isElement(node)) {
    for (const child of node.childNodes) visit(walk, child, place)
    return
  }
  const tag = node.tagName
  if (skipped.has(tag)) return
  if (tag === 'br') walk.line.push('\n')
  else if (tag === 'table') readTable(walk, node, place)
  else visitElement(walk, node, tag, place)
}

function visitElement(walk: Walk, node: Element, tag: string, place: Place): void {
  const isBlock = blockTags.has(tag)
  if (isBlock) flush(walk, place)
  const inner = placeIn(tag, place)
  for (const child of node.childNodes) visit(walk, child, inner)
  if (isBlock) flush(walk, inner)
}

function placeIn(tag: string, place: Place): Place {
  const deeper = { ...place, depth: place.depth + 1 }
  if (/^h[1-6]$/.test(tag)) return { ...deeper, kind: 'heading', level: Number(tag.charAt(1)) }
  if (tag === 'ul' || tag === 'ol') return { ...deeper, lists: place.lists + 1 }
  if (tag === 'li') return { ...deeper, kind: 'item', level: Math.max(1, place.lists) }
  return { ...deeper, bold: place.bold || boldTags.has(tag) }
}

/** Ends the open block with what was gathered for it. */
function flush(walk: Walk, { kind, level }: Place): void {
  walk.builder.block(kind, level, walk.line.join(''), walk.bold && kind === 'paragraph')
  walk.line = []
  walk.bold = true
}

function readTable(walk: Walk, table: Element, place: Place): void {
  flush(walk, place)
  walk.table++
  for (const row of elementsBelow(table, 'tr', 0)) {
    const cells = row.childNodes.filter(isElement).filter(cell => cell.tagName === 'td' || cell.tagName === 'th')
    walk.builder.row(
      cells.map(cell => textOf(cell, 0)),
      walk.table,
    )
  }
}

function elementsBelow(node: Element, tag: string, depth: number): readonly Element[] {
  if (depth > 20) return []
  return node.childNodes
    .filter(isElement)
    .flatMap(child => (child.tagName === tag ? [child] : child.tagName === 'table' ? [] : elementsBelow(child, tag, depth + 1)))
}

function textOf(node: Node, depth: number): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value.replace(/\s+/g, ' ')
  if (!('childNodes' in node) || depth > deepest) return ''
  const inside = node.childNodes.map(child => textOf(child, depth + 1)).join('')
  return /^(?:p|li|br|div|h[1-6])$/.test(node.nodeName) ? `${inside}\n` : inside
}
