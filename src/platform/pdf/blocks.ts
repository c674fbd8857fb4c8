/** What documents are made of, as pieces: paragraphs, headings, lists, links. Each is in the structure tree before it is on a page. */
import type { Piece } from './flow.ts'
import { drawLine, type Line, linesOf, type Style, saidIn, type Words } from './lines.ts'
import { defer, type Pdf, pageInHand } from './pdf.ts'
import { type Area, addElement, artifact, bookmark, type Element, type ElementTraits, linkAreas, mark } from './pdf-kit.ts'

export interface Place {
  readonly left: number
  readonly width: number
  /** Space above. */
  readonly before: number
}

/** How far below the top of its line a base lies: the typeface's own proportions, in the middle of the leading. */
const baseIn = ({ size, leading }: Style): number => leading / 2 + size * 0.334

const draw = ({ kit, face }: Pdf, line: Line, style: Style, left: number, top: number): void =>
  drawLine(kit, face, line, style, left, top + baseIn(style))

/** An element for these words. Where a sign of them has no font, they are read as they are all the same. */
export function textElement(pdf: Pdf, parent: Element, tag: string, words: Words, traits: ElementTraits = {}): Element {
  const said = saidIn(words)
  const isShown = pdf.face.isShown(said, 'regular')
  return addElement(pdf.kit, parent, tag, { ...traits, ...(isShown ? {} : { actual: said }) })
}

/** Lines of one element: never one alone at the foot or the head of a page. */
export function linePieces(pdf: Pdf, element: Element, words: Words, style: Style, { left, width, before }: Place): Piece[] {
  const lines = linesOf({ face: pdf.face, style, width }, words)
  return lines.map((line, index) => ({
    before: index === 0 ? before : 0,
    height: style.leading,
    glued: index < lines.length - 1 && (index === 0 || index === lines.length - 2),
    element,
    draw: top => draw(pdf, line, style, left, top),
  }))
}

/** A paragraph. */
export const paragraph = (pdf: Pdf, parent: Element, words: Words, style: Style, place: Place): Piece[] =>
  linePieces(pdf, textElement(pdf, parent, 'P', words), words, style, place)

export interface Heading {
  readonly level: 1 | 2 | 3
  readonly words: string
  /** Before the words, in the margin: read with them. */
  readonly label?: { readonly words: string; readonly left: number; readonly style: Style }
  /** A bookmark below this one, asked for when the heading is drawn; the heading's own is handed to `marked`. */
  readonly below?: () => Pdf['kit']['outline']
  readonly marked?: (outline: Pdf['kit']['outline']) => void
  /** A name by which links lead here. */
  readonly name?: string
}

/** A heading: on the page of what follows, in the outline of the document, and a place to lead to. */
export function heading(
  pdf: Pdf,
  parent: Element,
  { level, words, label, below, marked, name }: Heading,
  style: Style,
  place: Place,
): Piece[] {
  const element = textElement(pdf, parent, `H${level}`, label === undefined ? words : `${label.words} ${words}`)
  const pieces = linePieces(pdf, element, words, style, place).map(piece => ({ ...piece, glued: true }))
  const [first, ...rest] = pieces
  if (!first) return []
  const begin = (top: number): void => {
    const full = label === undefined ? words : `${label.words} ${words}`
    if (below) {
      const own = bookmark(pdf.kit, below(), full, top)
      marked?.(own)
    }
    if (name !== undefined) {
      pdf.kit.addNamedDestination(name, 'XYZ', 0, top, null)
      pdf.pages.set(name, pageInHand(pdf) + 1)
    }
    if (label) {
      const [line] = linesOf({ face: pdf.face, style: label.style, width: Number.POSITIVE_INFINITY }, `${label.words} `)
      // Both stand on the heading's base.
      if (line) drawLine(pdf.kit, pdf.face, line, label.style, label.left, top + baseIn(style))
      pdf.kit.text(' ', place.left, top + baseIn(style), { lineBreak: false, baseline: 'alphabetic' })
    }
    first.draw(top)
  }
  return [{ ...first, draw: begin }, ...rest]
}

export interface Item {
  /** "1." or a bullet. */
  readonly label: string
  readonly words: Words
  /** An address that the whole item leads to. */
  readonly to?: string
}

/** A list: each item with its label and its body. */
export function list(pdf: Pdf, parent: Element, items: readonly Item[], style: Style, { left, width, before }: Place): Piece[] {
  const whole = addElement(pdf.kit, parent, 'L')
  const indent = style.size * 1.5
  return items.flatMap(({ label, words, to }, index) => {
    const item = addElement(pdf.kit, whole, 'LI')
    const sign = addElement(pdf.kit, item, 'Lbl')
    const body = textElement(pdf, item, 'LBody', words)
    const place = { left: left + indent, width: width - indent, before: index === 0 ? before : style.leading * 0.15 }
    const pieces = to === undefined ? linePieces(pdf, body, words, style, place) : link(pdf, body, words, to, style, place)
    const [first, ...rest] = pieces
    if (!first) return []
    const beginning: Piece = {
      before: first.before,
      height: 0,
      glued: true,
      draw: top => labelled(pdf, sign, label, style, left, top),
    }
    return [beginning, { ...first, before: 0 }, ...rest]
  })
}

function labelled(pdf: Pdf, element: Element, label: string, style: Style, left: number, top: number): void {
  const [line] = linesOf({ face: pdf.face, style, width: Number.POSITIVE_INFINITY }, `${label} `)
  if (line) mark(pdf.kit, element, () => draw(pdf, line, style, left, top))
}

/** Text that leads somewhere: all of it on one page, each line an area to press. */
export function link(pdf: Pdf, parent: Element, words: Words, to: string, style: Style, place: Place): Piece[] {
  const element = textElement(pdf, parent, 'Link', words)
  const lines = linesOf({ face: pdf.face, style, width: place.width }, words)
  const areas: Area[] = []
  return lines.map((line, index) => ({
    before: index === 0 ? place.before : 0,
    height: style.leading,
    glued: index < lines.length - 1,
    draw: top => {
      mark(pdf.kit, element, () => draw(pdf, line, style, place.left, top))
      areas.push([place.left, top, line.width, style.leading])
      if (!to.startsWith('#')) underline(pdf, line, style, place.left, top)
      if (index === lines.length - 1) linkAreas(pdf.kit, element, areas, to, saidIn(words))
    },
  }))
}

/** What leads out of the document shows it by more than its colour. */
function underline(pdf: Pdf, line: Line, style: Style, left: number, top: number): void {
  const y = top + baseIn(style) + style.size * 0.14
  defer(pdf, () => artifact(pdf.kit, () => pdf.kit.rect(left, y, line.width, 0.6).fillColor(style.colour).fill()))
}

/** A picture where it is drawn at once. */
export function figure(pdf: Pdf, parent: Element, alt: string, area: Area, drawing: () => void): void {
  const [left, top, width, height] = area
  const element = addElement(pdf.kit, parent, 'Figure', { alt, bbox: [left, top, left + width, top + height] })
  mark(pdf.kit, element, drawing)
}
