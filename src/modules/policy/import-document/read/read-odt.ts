import type { ReadText } from '../document.ts'
import { type BlockBuilder, blockBuilder } from './block-builder.ts'
import type { Refused } from './problem.ts'
import type { Archive } from './unzip.ts'
import { unsafeXml, type XmlEvent, xmlEvents } from './xml.ts'

export const isOdtPart = (name: string): boolean => /^(?:mimetype|content\.xml|META-INF\/manifest\.xml)$/.test(name)

const skipped = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:forms',
  'text:sequence-decls',
  'draw:frame',
  'text:table-of-content',
  'text:note',
  'office:scripts',
])

/** Reads an OpenDocument text (ODF 1.3, part 3) whose parts were inflated under the caps. */
export function readOdt({ names, files }: Archive): ReadText | Refused {
  if (/encryption-data/.test(files.get('META-INF/manifest.xml')?.toString('utf8') ?? '')) return { problem: 'encrypted' }
  if (names.some(name => /^(?:Basic|Scripts)\//.test(name))) return { problem: 'macros' }
  const content = files.get('content.xml')
  if (!content) return { problem: 'broken-file' }
  const problem = unsafeXml(content)
  if (problem) return { problem }
  const walk: Walk = {
    builder: blockBuilder(),
    boldStyles: new Set(),
    style: '',
    lists: 0,
    line: null,
    cells: null,
    table: -1,
    hidden: 0,
    bolds: [],
  }
  for (const event of xmlEvents(content.toString('utf8'))) step(walk, event)
  return walk.builder.done()
}

type Walk = {
  readonly builder: BlockBuilder
  readonly boldStyles: Set<string>
  style: string
  lists: number
  line: { kind: 'heading' | 'paragraph'; level: number; text: string; allBold: boolean } | null
  cells: string[] | null
  table: number
  hidden: number
  bolds: boolean[]
}

function step(walk: Walk, event: XmlEvent): void {
  if (event.type === 'text') {
    if (walk.hidden > 0 || !walk.line) return
    walk.line.text += event.text.replace(/\s+/g, ' ')
    if (event.text.trim() !== '' && !walk.bolds.includes(true)) walk.line.allBold = false
  } else if (event.type === 'open') {
    if (skipped.has(event.name) && !event.empty) walk.hidden++
    if (walk.hidden === 0) opened(walk, event)
  } else {
    if (walk.hidden === 0) closed(walk, event.name)
    if (skipped.has(event.name)) walk.hidden = Math.max(0, walk.hidden - 1)
  }
}

function opened(walk: Walk, { name, attributes, empty }: XmlEvent & { type: 'open' }): void {
  const bold = () => walk.boldStyles.has(attributes.get('text:style-name') ?? '')
  if (name === 'style:style') walk.style = attributes.get('style:name') ?? ''
  else if (name === 'style:text-properties' && attributes.get('fo:font-weight') === 'bold') walk.boldStyles.add(walk.style)
  else if (name === 'text:s' && walk.line) walk.line.text += ' '
  else if ((name === 'text:tab' || name === 'text:line-break') && walk.line) walk.line.text += name === 'text:tab' ? ' ' : '\n'
  else if (empty) return
  else if (name === 'text:list') walk.lists++
  else if (name === 'table:table') walk.table++
  else if (name === 'table:table-row') walk.cells = []
  else if (name === 'table:table-cell' && walk.cells) walk.cells.push('')
  else if (name === 'text:span') walk.bolds.push(bold())
  else if (name === 'text:p' || name === 'text:h') {
    walk.bolds = [bold()]
    walk.line = {
      kind: name === 'text:h' ? 'heading' : 'paragraph',
      level: Number(attributes.get('text:outline-level') ?? 1) || 1,
      text: '',
      allBold: true,
    }
  }
}

function closed(walk: Walk, name: string): void {
  if (name === 'text:list') walk.lists--
  else if (name === 'text:span') walk.bolds.pop()
  else if (name === 'table:table-row' && walk.cells) {
    walk.builder.row(walk.cells, walk.table)
    walk.cells = null
  } else if ((name === 'text:p' || name === 'text:h') && walk.line) {
    endLine(walk, walk.line)
    walk.line = null
  }
}

function endLine(walk: Walk, line: NonNullable<Walk['line']>): void {
  const cell = walk.cells?.pop()
  if (walk.cells && cell !== undefined) walk.cells.push(cell === '' ? line.text : `${cell}\n${line.text}`)
  else if (line.kind === 'paragraph' && walk.lists > 0) walk.builder.block('item', walk.lists, line.text, false)
  else
    walk.builder.block(line.kind, line.kind === 'heading' ? line.level : 0, line.text, line.kind === 'paragraph' && line.allBold)
}
