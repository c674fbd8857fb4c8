/** Contents: each line leads to its place, and says on which page that is. */
import { linePieces, link } from './blocks.ts'
import type { Piece } from './flow.ts'
import { drawLine, linesOf, type Style } from './lines.ts'
import { defer, type Pdf } from './pdf.ts'
import { addElement, artifact, type Element, mark } from './pdf-kit.ts'

export interface Entry {
  readonly words: string
  /** Beside it, quieter: "A1 to A9". */
  readonly beside: string
  /** The place's name. */
  readonly name: string
}

export interface ContentsLook {
  readonly words: Style
  readonly quiet: Style
  readonly rule: string
}

export interface ContentsPlace {
  readonly left: number
  readonly width: number
  readonly before: number
}

/** How much of the line the words may take; the rest is for what is beside them. */
const wordsShare = 0.72

export function contents(
  pdf: Pdf,
  parent: Element,
  entries: readonly Entry[],
  look: ContentsLook,
  place: ContentsPlace,
): Piece[] {
  const whole = addElement(pdf.kit, parent, 'TOC')
  return entries.flatMap((entry, index) => entryPieces(pdf, whole, entry, look, index === 0 ? place : { ...place, before: 0 }))
}

function entryPieces(
  pdf: Pdf,
  whole: Element,
  entry: Entry,
  look: ContentsLook,
  { left, width, before }: ContentsPlace,
): Piece[] {
  const { kit, face } = pdf
  const padding = look.words.leading * 0.2
  const item = addElement(kit, whole, 'TOCI')
  const reference = addElement(kit, item, 'Reference')
  const right = left + width
  const wide = { left, width: width * wordsShare, before: 0 }
  const words = link(pdf, reference, entry.words, `#${entry.name}`, look.words, wide).map(piece => ({ ...piece, glued: true }))
  const quietly = { left: left + width * wordsShare, width: width * (1 - wordsShare) - 30, before: 0 }
  const [beside] = linePieces(pdf, addElement(kit, reference, 'Span'), `${entry.beside} `, look.quiet, quietly)
  const last: Piece = {
    before: 0,
    height: padding,
    glued: false,
    draw: top => {
      const line = top - look.words.leading
      if (beside?.element) mark(kit, beside.element, () => beside.draw(line + (look.words.leading - look.quiet.leading) / 2))
      defer(pdf, () => {
        const [number] = linesOf({ face, style: look.words, width }, String(pdf.pages.get(entry.name) ?? ''))
        const base = line + look.words.leading / 2 + look.words.size * 0.334
        if (number) mark(kit, reference, () => drawLine(kit, face, number, look.words, right - number.width, base))
        artifact(kit, () =>
          kit
            .moveTo(left, top + padding)
            .lineTo(right, top + padding)
            .lineWidth(0.5)
            .strokeColor(look.rule)
            .stroke(),
        )
      })
    },
  }
  return [{ before, height: padding, glued: true, draw: () => undefined }, ...words, last]
}
