/** Tables: a row of headers, rows that are never parted, and a line below each. */

import { linePieces, textElement } from './blocks.ts'
import type { Piece } from './flow.ts'
import type { Style, Words } from './lines.ts'
import { defer, type Pdf } from './pdf.ts'
import { addElement, artifact, type Element, mark } from './pdf-kit.ts'

export interface TableColumn {
  readonly head: string
  /** In points; the space to the next column is in it. */
  readonly width: number
}

export interface TableLook {
  readonly head: Style
  readonly body: Style
  readonly rule: string
  /** Above and below the words of a row. */
  readonly padding: number
  /** Between columns. */
  readonly gap: number
}

interface Cells {
  readonly tags: readonly ('TH' | 'TD')[]
  readonly scope: 'Column' | 'Row'
  readonly words: readonly Words[]
  readonly style: Style
  readonly rule: number
}

/** @param rows the first cell of each names the row */
export function table(
  pdf: Pdf,
  parent: Element,
  columns: readonly TableColumn[],
  rows: readonly (readonly Words[])[],
  look: TableLook,
  { left, before }: { readonly left: number; readonly before: number },
): Piece[] {
  const whole = addElement(pdf.kit, parent, 'Table')
  const row = (cells: Cells, above: number, glued: boolean): Piece =>
    rowPiece(pdf, whole, columns, cells, look, { left, before: above, glued })
  const heads = columns.map(({ head }) => head)
  return [
    row({ tags: columns.map(() => 'TH'), scope: 'Column', words: heads, style: look.head, rule: 1 }, before, true),
    ...rows.map(words => {
      const tags = columns.map((_, index) => (index === 0 ? ('TH' as const) : ('TD' as const)))
      return row({ tags, scope: 'Row', words, style: look.body, rule: 0.5 }, 0, false)
    }),
  ]
}

function rowPiece(
  pdf: Pdf,
  whole: Element,
  columns: readonly TableColumn[],
  { tags, scope, words, style, rule }: Cells,
  look: TableLook,
  at: { readonly left: number; readonly before: number; readonly glued: boolean },
): Piece {
  const element = addElement(pdf.kit, whole, 'TR')
  let left = at.left
  const cells = columns.map(({ width }, index) => {
    const tag = tags[index] ?? 'TD'
    const cell = textElement(pdf, element, tag, words[index] ?? '', tag === 'TH' ? { scope } : {})
    const place = { left, width: width - look.gap, before: 0 }
    left += width
    return { cell, lines: linePieces(pdf, cell, words[index] ?? '', style, place) }
  })
  const most = Math.max(...cells.map(({ lines }) => lines.length))
  const height = most * style.leading + 2 * look.padding
  const right = left
  return {
    before: at.before,
    height,
    glued: at.glued,
    draw: top => {
      for (const { cell, lines } of cells)
        mark(pdf.kit, cell, () => {
          for (const [index, line] of lines.entries()) line.draw(top + look.padding + index * style.leading)
        })
      defer(pdf, () =>
        artifact(pdf.kit, () =>
          pdf.kit
            .moveTo(at.left, top + height)
            .lineTo(right, top + height)
            .lineWidth(rule)
            .strokeColor(look.rule)
            .stroke(),
        ),
      )
    },
  }
}
