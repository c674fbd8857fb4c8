/** The typeface: Atkinson Hyperlegible Next (Braille Institute, SIL OFL 1.1), from Fontsource, in two weights. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { digest } from './kept.ts'

const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/atkinson-hyperlegible-next/package.json'))
const family = 'Atkinson Hyperlegible Next'

/** How Fontsource cuts the family; names in Polish, Turkish or Romanian need the second, which loads only then. */
type Subset = 'latin' | 'latin-ext'

export type TypefaceFile = {
  /** Where it is served; changes with its bytes. */
  readonly path: string
  readonly bytes: Uint8Array
  /** The `@font-face` rule that names it. */
  readonly face: string
  /** On nearly every page, so worth asking for at once. */
  readonly preload: boolean
}

function typefaceFile(subset: Subset, weight: 400 | 700): TypefaceFile {
  const name = `atkinson-hyperlegible-next-${subset}-${weight}-normal.woff2`
  const bytes = readFileSync(`${folder}/files/${name}`)
  const ranges: Record<Subset, string> = JSON.parse(readFileSync(`${folder}/unicode.json`, 'utf8'))
  const path = `/assets/atkinson-${subset}-${weight}-${digest(bytes)}.woff2`
  const face = `@font-face{font-family:"${family}";font-weight:${weight};font-style:normal;font-display:swap;src:url(${path}) format("woff2");unicode-range:${ranges[subset]}}`
  return { path, bytes, face, preload: subset === 'latin' }
}

export const typefaceFiles = (): readonly TypefaceFile[] => [
  typefaceFile('latin', 400),
  typefaceFile('latin', 700),
  typefaceFile('latin-ext', 400),
  typefaceFile('latin-ext', 700),
]
