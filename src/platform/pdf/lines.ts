/** Breaking text into lines, and drawing them. */
import type { Kit } from './pdf-kit.ts'
import { showable } from './showable.ts'
import type { Typeface, Weight } from './typeface.ts'

export interface Style {
  /** In points. */
  readonly size: number
  /** From one line to the next. */
  readonly leading: number
  readonly weight: Weight
  /** `#rrggbb` */
  readonly colour: string
}

/** A stretch of text that may differ from what is around it. */
export interface Span {
  readonly text: string
  readonly weight?: Weight
  readonly colour?: string
}

/** Text in one style. */
export type Words = string | readonly Span[]

/** The words without their styles. */
export const saidIn = (words: Words): string =>
  showable(typeof words === 'string' ? words : words.map(({ text }) => text).join(''))

interface Part {
  text: string
  readonly weight: Weight
  readonly colour: string
  width: number
}

export interface Line {
  readonly parts: readonly Part[]
  readonly width: number
}

interface Measure {
  readonly face: Typeface
  readonly style: Style
  readonly width: number
}

/** Where a line may end: at a space, and behind a hyphen, a dash or a stroke that ends more than a syllable (not "co-"). */
const ends = /(?<= )(?=[^ ])|(?<=[^ \-–—/]{4}[-–—/])(?=[^ \-–—/])/g

/** Breaks text into lines that are no wider than the measure. Empty text has one empty line. */
export function linesOf(measure: Measure, words: Words): Line[] {
  const spans = typeof words === 'string' ? [{ text: words }] : words
  const lines: Part[][] = [[]]
  let used = 0
  for (const { text, weight = measure.style.weight, colour = measure.style.colour } of spans) {
    for (const piece of pieces(measure, showable(text), weight).map(one => one.replaceAll('\u00a0', ' '))) {
      const bare = widthOf(measure, piece.trimEnd(), weight)
      if (used > 0 && used + bare > measure.width) {
        lines.push([])
        used = 0
      }
      const line = lines.at(-1) ?? []
      if (line.length === 0 && piece.trim() === '') continue
      used += append(line, { text: piece, weight, colour, width: widthOf(measure, piece, weight) })
    }
  }
  return lines.map((parts, index) => finished(measure, parts, index === lines.length - 1))
}

const widthOf = ({ face, style }: Measure, text: string, weight: Weight): number => face.width(text, weight, style.size)

/** What may stand in a line by itself: a token that is too wide is cut where it must be. */
function pieces(measure: Measure, text: string, weight: Weight): string[] {
  return text.split(ends).flatMap(one => (one === '' ? [] : cut(measure, one, weight)))
}

function cut(measure: Measure, text: string, weight: Weight): string[] {
  if (widthOf(measure, text.trimEnd(), weight) <= measure.width) return [text]
  const parts: string[] = ['']
  for (const sign of text) {
    const longer = `${parts.at(-1)}${sign}`
    if (parts.at(-1) !== '' && widthOf(measure, longer, weight) > measure.width) parts.push(sign)
    else parts.splice(-1, 1, longer)
  }
  return parts
}

/** @returns the width added */
function append(line: Part[], part: Part): number {
  const last = line.at(-1)
  if (last && last.weight === part.weight && last.colour === part.colour) {
    last.text += part.text
    last.width += part.width
  } else line.push(part)
  return part.width
}

/** The space between two lines stays in the text, for whoever copies it or hears it read. */
function finished({ face, style }: Measure, parts: readonly Part[], isLast: boolean): Line {
  const last = parts.at(-1)
  if (isLast && last) last.text = last.text.trimEnd()
  if (last) last.width = face.width(last.text.trimEnd(), last.weight, style.size)
  return { parts, width: parts.reduce((sum, part) => sum + part.width, 0) }
}

/** Draws a line on its base. */
export function drawLine(kit: Kit, face: Typeface, line: Line, { size }: Style, x: number, base: number): void {
  let at = x
  for (const { text, weight, colour } of line.parts)
    for (const run of face.runs(text, weight)) {
      kit.font(run.font).fontSize(size).fillColor(colour)
      kit.text(run.text, at, base, { lineBreak: false, baseline: 'alphabetic' })
      at += kit.widthOfString(run.text)
    }
}
