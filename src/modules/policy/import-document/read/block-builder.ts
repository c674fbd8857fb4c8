import type { Block, ReadText, Span } from '../document.ts'

/** Puts together the text that is kept, and its blocks, from a document that is a tree. */
export type BlockBuilder = {
  readonly block: (kind: 'heading' | 'paragraph' | 'item', level: number, text: string, bold: boolean) => void
  readonly row: (cells: readonly string[], table: number) => void
  readonly length: () => number
  readonly done: () => ReadText
}

const clean = (text: string): string =>
  text
    .replace(/[ \t\f\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()

export function blockBuilder(): BlockBuilder {
  const parts: string[] = []
  const blocks: Block[] = []
  let length = 0
  const add = (text: string): Span => {
    const start = length
    parts.push(text)
    length += text.length
    return { start, end: length }
  }
  return {
    block(kind, level, written, bold) {
      const text = clean(written)
      if (text === '') return
      const span = add(text)
      add(kind === 'item' ? '\n' : '\n\n')
      const marker = kind === 'item' ? null : /^(?:\d{1,3}(?:\.\d{1,3})+\.?|\d{3}\.?|\d{1,2}\.|[A-Z][.)])(?=\s)/.exec(text)?.[0]
      blocks.push({ kind, level, ...span, bold, ...(marker ? { marker } : {}) })
    },
    row(cells, table) {
      if (cells.every(cell => clean(cell) === '')) return
      const start = length
      const spans = cells.map((cell, i) => {
        if (i > 0) add(' | ')
        return add(clean(cell))
      })
      blocks.push({ kind: 'row', level: 0, start, end: length, table, cells: spans })
      add('\n')
    },
    length: () => length,
    done: () => ({ text: parts.join(''), blocks }),
  }
}
