import type { Block, ReadText, Span } from '../document.ts'
import { type Line, linesOf } from './lines.ts'

/**
 * Blocks of a text that is read line by line: plain text, Markdown, and the lines of a PDF. Own code, and not a Markdown
 * library, because every block must know where it stands in the text as it is; soft-wrapped lines are joined by giving
 * their block a span over all of them.
 * `wrap`: 'paragraph' joins every run of lines (Markdown); 'width' joins only lines that were broken for their width.
 */
export function readLines(text: string, wrap: 'paragraph' | 'width'): ReadText {
  const lines = linesOf(text)
  const width = wrapWidth(lines)
  const blocks: Block[] = []
  let table = -1
  let previous: Line | null = null
  for (const line of lines) {
    if (line.kind === 'row' && previous?.kind !== 'row' && previous?.kind !== 'delimiter') table++
    const last = blocks[blocks.length - 1]
    if (last && previous && line.kind === 'text' && continues(previous, line, wrap, width)) {
      blocks[blocks.length - 1] = { ...last, end: line.end, bold: false }
    } else {
      const block = blockOf(text, line, table)
      if (block) blocks.push(block)
    }
    previous = line
  }
  return { text, blocks }
}

function continues(previous: Line, line: Line, wrap: 'paragraph' | 'width', width: number): boolean {
  if (previous.kind !== 'text' && previous.kind !== 'item') return false
  if (line.bold || previous.bold) return false
  if (wrap === 'paragraph') return !/:$/.test(previous.content) || line.indent > previous.indent || /^[a-z]/.test(line.content)
  if (/^[a-z(]/.test(line.content) && !/[.:;]$/.test(previous.content)) return true
  return previous.content.length + previous.indent >= width * 0.72 && previous.content.length > 40
}

/** The width at which the text was wrapped; Infinity if it was not. */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines.filter(line => line.content.length > 0).map(line => line.content.length + line.indent)
  lengths.sort((a, b) => a - b)
  const wide = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  return wide > 140 || wide < 40 ? Number.POSITIVE_INFINITY : wide
}

function blockOf(text: string, line: Line, table: number): Block | null {
  const span = { start: line.start, end: line.end }
  switch (line.kind) {
    case 'heading':
      return { kind: 'heading', level: line.level, ...span }
    case 'item':
      return { kind: 'item', level: line.level, ...span, ...(line.marker === undefined ? {} : { marker: line.marker }) }
    case 'row':
      return { kind: 'row', level: 0, ...span, table, cells: cellsOf(text, line) }
    case 'text':
      return {
        kind: 'paragraph',
        level: 0,
        ...span,
        bold: line.bold,
        ...(line.marker === undefined ? {} : { marker: line.marker }),
      }
    default:
      return null
  }
}

/** The cells of a row written with bars or tabs; a bar after a backslash is text. */
function cellsOf(text: string, line: Line): readonly Span[] {
  const bar = /(?<!\\)\|/.test(text.slice(line.start, line.end)) ? '|' : '\t'
  const cells: Span[] = []
  let from = line.start
  const add = (to: number) => {
    const cell = text.slice(from, to)
    const start = from + (cell.length - cell.trimStart().length)
    cells.push({ start, end: Math.max(start, from + cell.trimEnd().length) })
    from = to + 1
  }
  for (let i = line.start; i < line.end; i++) if (text.charAt(i) === bar && text.charAt(i - 1) !== '\\') add(i)
  add(line.end)
  const first = cells[0]
  const last = cells[cells.length - 1]
  const leading = bar === '|' && first !== undefined && first.start >= first.end ? 1 : 0
  const trailing = bar === '|' && cells.length > 1 && last !== undefined && last.start >= last.end ? 1 : 0
  return cells.slice(leading, cells.length - trailing)
}
