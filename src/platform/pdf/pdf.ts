/** A document under way, from its first page to its bytes. */
import type { Column, Flow } from './flow.ts'
import { newPage } from './flow.ts'
import { drawLine, linesOf, type Style } from './lines.ts'
import { artifact, bytesOf, type Element, type KitSettings, newKit, rootElement } from './pdf-kit.ts'
import { type Typeface, typefaceOf } from './typeface.ts'

export interface Pdf extends Flow {
  readonly face: Typeface
  /** The document itself, in the structure tree. */
  readonly root: Element
  /** What is drawn when all pages are there. */
  readonly deferred: (() => void)[]
  /** On which page the places are that links lead to; from 1. */
  readonly pages: Map<string, number>
}

/** A4 in points. */
export const paper = { width: 595.28, height: 841.89 } as const

/** Opens a document with its first page. */
export function openPdf(settings: KitSettings, column: Column): Pdf {
  const kit = newKit(settings)
  const pdf: Pdf = { kit, column, y: column.top, face: typefaceOf(kit), root: rootElement(kit), deferred: [], pages: new Map() }
  newPage(pdf)
  return pdf
}

/** From 0; to be asked while drawing. */
export const pageInHand = ({ kit }: Pdf): number => kit.bufferedPageRange().count - 1

/** Draws something later on the page in hand: when all pages are there, or beneath no text. */
export function defer(pdf: Pdf, draw: () => void): void {
  const page = pageInHand(pdf)
  pdf.deferred.push(() => {
    pdf.kit.switchToPage(page)
    draw()
  })
}

/** What stands at the foot of each page: words on the left, and which page it is. */
export interface Foot {
  readonly words: string
  readonly style: Style
  /** The base of its line. */
  readonly base: number
  readonly left: number
  readonly right: number
}

function drawFoots({ kit, face }: Pdf, { words, style, base, left, right }: Foot): void {
  const { count } = kit.bufferedPageRange()
  const line = (text: string) => linesOf({ face, style, width: right - left }, text)[0]
  for (let page = 0; page < count; page += 1) {
    kit.switchToPage(page)
    const [said, number] = [line(words), line(`Page ${page + 1} of ${count}`)]
    artifact(
      kit,
      () => {
        if (said) drawLine(kit, face, said, style, left, base)
        if (number) drawLine(kit, face, number, style, right - number.width, base)
      },
      'Pagination',
    )
  }
}

/** Ends the document. @returns the file */
export function finishPdf(pdf: Pdf, foot?: Foot): Promise<Buffer> {
  for (const draw of pdf.deferred) draw()
  if (foot) drawFoots(pdf, foot)
  pdf.root.node.end()
  return bytesOf(pdf.kit)
}
