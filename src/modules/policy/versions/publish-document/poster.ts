/** A poster for an event with families: a few words that are read from three metres, and a code for the phone. */
import {
  addElement,
  artifact,
  drawSquareCode,
  figure,
  finishPdf,
  glued,
  heading,
  languageNames,
  linePieces,
  linesOf,
  link,
  openPdf,
  type Pdf,
  type Piece,
  paper,
  paragraph,
  place,
  type Style,
} from '../../../../platform/pdf/index.ts'
import { isHex } from '../../../../ui/theme/colour.ts'
import { dayInWords } from '../../../../ui/words.ts'

export interface Poster {
  readonly schoolName: string
  /** `#rrggbb`, dark enough for white words on it. */
  readonly brand: string
  /** "Sports day" */
  readonly event: string
  /** Of the event; of making it, where something else stands beneath. */
  readonly day: Temporal.PlainDate
  /** What stands beneath the event instead of its day, on one that hangs for good. */
  readonly beneath?: string
  /** What is asked of whoever comes, a short sentence each; three at most are read. */
  readonly lines: readonly string[]
  /** Where the code leads, absolute. */
  readonly address: string
}

const ink = '#1b2a33'
const column = { left: 54, right: paper.width - 54, top: 54, bottom: paper.height - 40 } as const
const width = column.right - column.left
const bandPadding = 40
const codeSide = 190
/** The code's place at the foot. */
const footHeight = codeSide + 16

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' })
const fullDay = (day: Temporal.PlainDate): string =>
  `${weekday.format(new Date(`${day.toString()}T00:00:00Z`))} ${dayInWords(day)}`

const style = (size: number, weight: Style['weight'], colour: string): Style => ({ size, leading: size * 1.22, weight, colour })

/** An A4 poster as a tagged PDF. Words that are many are set smaller, until they fit; what is too much even then is not shown. */
export function posterPdf(poster: Poster): Promise<Buffer> {
  const { schoolName, event, day, beneath = fullDay(day), address } = poster
  const brand = isHex(poster.brand) ? poster.brand : '#0b5563'
  const title = `${event}: ${beneath}`
  const pdf = openPdf({ title, author: schoolName, lang: 'en-GB', madeOn: day }, column)
  placeBand(pdf, poster, brand)
  placeLines(pdf, poster)
  placeFoot(pdf, address, brand)
  return finishPdf(pdf)
}

const heightOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { before, height }) => sum + before + height, 0)

/** Whose event it is, what and when: white on the school's colour. */
function placeBand(pdf: Pdf, { schoolName, event, day, beneath = fullDay(day) }: Poster, brand: string): void {
  const white = '#ffffff'
  const size =
    [64, 54, 44, 34].find(one => linesOf({ face: pdf.face, style: style(one, 'bold', white), width }, event).length <= 2) ?? 28
  const at = { left: column.left, width, before: 0 }
  const pieces = glued([
    ...paragraph(pdf, pdf.root, schoolName, style(19, 'bold', white), at),
    ...heading(pdf, pdf.root, { level: 1, words: event }, style(size, 'bold', white), { ...at, before: 14 }),
    ...paragraph(pdf, pdf.root, beneath, style(24, 'regular', white), { ...at, before: 8 }),
  ])
  const height = heightOf(pieces) + bandPadding * 2
  artifact(pdf.kit, () => pdf.kit.rect(0, 0, paper.width, height).fillColor(brand).fill())
  // Never the head of the page for `place`, which drops the space above what stands there.
  pdf.y = bandPadding
  place(pdf, pieces)
  pdf.y = height
}

/** What is asked, as large as there is room for. */
function placeLines(pdf: Pdf, { lines }: Poster): void {
  if (lines.length === 0) return
  const room = column.bottom - footHeight - pdf.y - 40
  const heightAt = (size: number) => {
    const look = style(size, 'regular', ink)
    return lines.reduce(
      (sum, line) => sum + linesOf({ face: pdf.face, style: look, width }, line).length * look.leading + size * 0.75,
      0,
    )
  }
  const size = [38, 34, 30, 26, 22, 18].find(one => heightAt(one) <= room) ?? 15
  const look = style(size, 'regular', ink)
  const list = addElement(pdf.kit, pdf.root, 'L')
  pdf.y += Math.max(20, Math.min(60, (room - heightAt(size)) / 2))
  for (const line of lines) {
    const body = addElement(pdf.kit, addElement(pdf.kit, list, 'LI'), 'LBody')
    const pieces = linePieces(pdf, body, line, look, { left: column.left, width, before: 0 })
    if (pdf.y + heightOf(pieces) > column.bottom - footHeight) return
    place(pdf, pieces)
    pdf.y += size * 0.75
  }
}

function placeFoot(pdf: Pdf, address: string, brand: string): void {
  const top = column.bottom - codeSide
  const left = column.left - 16
  figure(pdf, pdf.root, `Square code that leads to ${address}`, [left, top, codeSide, codeSide], () =>
    drawSquareCode(pdf, address, left, top, codeSide),
  )
  const beside = { left: left + codeSide + 14, width: width - codeSide + 2, before: 0 }
  pdf.y = top + codeSide / 2 - 50
  place(
    pdf,
    glued([
      ...paragraph(pdf, pdf.root, 'Read the rules on your phone', style(21, 'bold', ink), beside),
      ...paragraph(pdf, pdf.root, languageNames(pdf.face, 'regular'), style(15, 'regular', ink), { ...beside, before: 6 }),
      ...link(pdf, addElement(pdf.kit, pdf.root, 'P'), address, address, style(13, 'regular', brand), { ...beside, before: 8 }),
    ]),
  )
}
