/** The typeface in a document: which of its files shows which sign, and what stands for signs that none shows. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Kit, signsOfFont } from './pdf-kit.ts'

export type Weight = 'regular' | 'bold'

/** Text in one font. */
export interface Run {
  readonly font: string
  readonly text: string
}

export interface Typeface {
  /** The text, parted by fonts. */
  runs(text: string, weight: Weight): readonly Run[]
  width(text: string, weight: Weight, size: number): number
  /** Whether every sign of it has a font. */
  isShown(text: string, weight: Weight): boolean
}

const family = '@fontsource/atkinson-hyperlegible-next'
const weights = { regular: 400, bold: 700 } as const
// The reader of fonts stumbles over composed signs in WOFF2.
const files = ['latin', 'latin-ext'] as const

const read = createRequire(import.meta.url)
const kept = new Map<string, Buffer>()

function fontFile(name: string): Buffer {
  const known = kept.get(name)
  if (known) return known
  const bytes = readFileSync(read.resolve(`${family}/files/atkinson-hyperlegible-next-${name}-normal.woff`))
  kept.set(name, bytes)
  return bytes
}

/** Stands for each sign that no font has. */
const standIn = '?'
const signs = new Intl.Segmenter('en-GB', { granularity: 'grapheme' })

/** The family for a document. Fonts are opened when they are first needed, and only what is used of them is embedded. */
export function typefaceOf(kit: Kit): Typeface {
  const shown = new Map<string, ReadonlySet<number>>()
  const opened = (font: string): ReadonlySet<number> => {
    const known = shown.get(font)
    if (known) return known
    kit.registerFont(font, fontFile(font))
    kit.font(font)
    const found = signsOfFont(kit)
    shown.set(font, found)
    return found
  }
  const shows = (font: string, text: string): boolean => {
    const all = opened(font)
    for (const sign of text) if (!all.has(sign.codePointAt(0) ?? 0)) return false
    return true
  }
  const fontFor = (text: string, weight: Weight): string | undefined =>
    files.map(file => `${file}-${weights[weight]}`).find(font => shows(font, text))

  const runs = (text: string, weight: Weight): readonly Run[] => {
    const usual = `latin-${weights[weight]}`
    if (shows(usual, text)) return [{ font: usual, text }]
    const parts = [...signs.segment(text)].map(({ segment }) => {
      const font = fontFor(segment, weight)
      return font === undefined ? { font: usual, text: standIn } : { font, text: segment }
    })
    return joined(parts)
  }
  const width = (text: string, weight: Weight, size: number): number =>
    runs(text, weight).reduce((sum, run) => sum + kit.font(run.font).fontSize(size).widthOfString(run.text), 0)
  const isShown = (text: string, weight: Weight): boolean =>
    [...signs.segment(text)].every(({ segment }) => fontFor(segment, weight) !== undefined)
  return { runs, width, isShown }
}

/** Neighbours in one font are one run. */
function joined(parts: readonly Run[]): Run[] {
  const whole: Run[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    if (last?.font === part.font) whole.splice(-1, 1, { font: last.font, text: last.text + part.text })
    else whole.push(part)
  }
  return whole
}
