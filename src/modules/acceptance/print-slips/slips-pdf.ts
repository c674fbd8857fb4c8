/** Slips of paper with a link of each person's own, three to a sheet of A4, to be cut apart. */
import {
  artifact,
  drawSquareCode,
  figure,
  finishPdf,
  glued,
  heading,
  languageNames,
  newPage,
  openPdf,
  type Pdf,
  paper,
  paragraph,
  place,
  type Style,
} from '../../../platform/pdf/index.ts'
import { dayInWords } from '../../../ui/words.ts'
import type { SlipFor } from './slips-views.ts'

/** A slip with the whole address that its square code holds: it stands nowhere else. */
export interface Slip extends SlipFor {
  readonly address: string
}

export interface Slips {
  readonly schoolName: string
  readonly slips: readonly Slip[]
  readonly madeOn: Temporal.PlainDate
  /** The last day on which the links lead anywhere. */
  readonly until: Temporal.PlainDate
}

const ink = '#1b2a33'
const quiet = '#4a5a63'
const column = { left: 48, right: paper.width - 48, top: 0, bottom: paper.height } as const
const perSheet = 3
const slipHeight = paper.height / perSheet
const padding = 26
const codeSide = 172
const gap = 24
const words = { left: column.left, width: column.right - column.left - codeSide - gap } as const

const style = (size: number, weight: Style['weight'] = 'regular', colour = ink): Style => ({
  size,
  leading: size * 1.32,
  weight,
  colour,
})

/** The slips as a tagged PDF, in their order. */
export function slipsPdf({ schoolName, slips, madeOn, until }: Slips): Promise<Buffer> {
  const title = 'Slips: the social media policy, to read and accept'
  const pdf = openPdf({ title, author: schoolName, lang: 'en-GB', madeOn }, column)
  slips.forEach((slip, index) => {
    const row = index % perSheet
    if (index > 0 && row === 0) newPage(pdf)
    placeSlip(pdf, slip, { top: row * slipHeight, schoolName, until })
  })
  return finishPdf(pdf)
}

/** How it gets to them: "Through Poppy, Cherry". */
const way = ({ child }: SlipFor): string => {
  if (child === null) return 'To be given from hand to hand'
  return `Through ${child.name}${child.className === null ? '' : `, ${child.className}`}`
}

interface Spot {
  readonly top: number
  readonly schoolName: string
  readonly until: Temporal.PlainDate
}

function placeSlip(pdf: Pdf, slip: Slip, { top, schoolName, until }: Spot): void {
  const at = (before: number) => ({ ...words, before })
  const said = (text: string, before: number, look = style(13)) => paragraph(pdf, pdf.root, text, look, at(before))
  pdf.y = top + padding
  place(
    pdf,
    glued([
      ...said(schoolName, 0, style(11.5, 'regular', quiet)),
      ...heading(pdf, pdf.root, { level: 1, words: `For ${slip.name}` }, style(18, 'bold'), at(2)),
      ...said(way(slip), 1, style(11.5, 'regular', quiet)),
      ...said('Our social media policy says something to you too. Read it in a few minutes, and accept it or not.', 9),
      ...said('Point your phone’s camera at the square. You need no account.', 5, style(13, 'bold')),
      ...said(languageNames(pdf.face, 'bold'), 3, style(13, 'bold')),
      ...said(
        `This square is yours alone: whoever has it can answer in your name. It works until ${dayInWords(until)}. No phone, or a question? Ask at the office.`,
        5,
      ),
    ]),
  )
  const [left, codeTop] = [column.right - codeSide, top + padding]
  figure(pdf, pdf.root, `Square code that opens the page for ${slip.name}`, [left, codeTop, codeSide, codeSide], () =>
    drawSquareCode(pdf, slip.address, left, codeTop, codeSide),
  )
  const cut = top + slipHeight
  if (cut < paper.height - 1)
    artifact(pdf.kit, () => {
      for (let x = 14; x < paper.width - 14; x += 9) pdf.kit.rect(x, cut, 5, 0.6)
      pdf.kit.fillColor(quiet).fill()
    })
}
