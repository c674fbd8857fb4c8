/**
 * The same stylesheet for a language that runs from right to left. What the official sheets and ours lay out by "left" and
 * "right" becomes "start" and "end", so that it turns with the direction of each element: also of a part in English
 * within. Letters of Urdu join, so they are never spaced; and they need more room above and below.
 */
import { readFileSync } from 'node:fs'

const properties: Readonly<Record<string, string>> = {
  left: 'inset-inline-start',
  right: 'inset-inline-end',
  'border-top-left-radius': 'border-start-start-radius',
  'border-top-right-radius': 'border-start-end-radius',
  'border-bottom-left-radius': 'border-end-start-radius',
  'border-bottom-right-radius': 'border-end-end-radius',
}

const sides: Readonly<Record<string, string>> = { left: 'inline-start', right: 'inline-end' }

/** "padding-left" → "padding-inline-start", "border-left-color" → "border-inline-start-color" */
const propertyOf = (physical: string): string =>
  properties[physical] ??
  physical.replace(/^(margin|padding|border)-(left|right)/, (_, of: string, side: string) => `${of}-${sides[side]}`)

const byDirection =
  /([{;])(left|right|(?:margin|padding|border)-(?:left|right)(?:-[a-z]+)?|border-(?:top|bottom)-(?:left|right)-radius):/g
const alignment = /([{;])(text-align|float|justify-content|justify-self):(left|right)(?=[;}!\s])/g
const allSides = /([{;])(margin|padding|border-radius):([^;{}/!]+)(!important)?(?=[;}])/g
const lineHeight = /([{;]line-height:)([1-2](?:\.\d+)?)(?=[;}])/g
const letterSpacing = /([{;]letter-spacing:)[^;}]+/g
const latinFamilies = /"Atkinson Hyperlegible Next","Atkinson Hyperlegible",verdana,sans-serif/g

/** What devices have for Urdu: plain Naskh letters first, for they stay legible in small fields and buttons. */
const families =
  '"Atkinson Hyperlegible Next","Noto Naskh Arabic UI","Noto Naskh Arabic","Segoe UI","Geeza Pro","Noto Sans Arabic",tahoma,"Noto Nastaliq Urdu",sans-serif'

/** Urdu beside Latin at the same line: a third more. */
const roomier = 1.3

const aligned = (property: string, side: string): string => {
  if (property === 'text-align') return side === 'left' ? 'start' : 'end'
  if (property === 'float') return `inline-${side === 'left' ? 'start' : 'end'}`
  return side === 'left' ? 'start' : 'end'
}

/** The values of a shorthand, parted at the spaces outside brackets. */
const valuesOf = (value: string): string[] => value.trim().match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g) ?? []

/** "margin: 1px 2px 3px 4px" names each side; with fewer values both sides are the same and nothing turns. */
function sidesOf(property: string, value: string, important: string): string {
  const [top = '', right = '', bottom = '', left, ...more] = valuesOf(value)
  if (left === undefined || more.length > 0) return `${property}:${value}${important}`
  if (property === 'border-radius') {
    // Corners, clockwise from the upper left one.
    const corners = { 'start-start': top, 'start-end': right, 'end-end': bottom, 'end-start': left }
    return Object.entries(corners)
      .map(([corner, radius]) => `border-${corner}-radius:${radius}${important}`)
      .join(';')
  }
  return `${property}-block:${top} ${bottom}${important};${property}-inline:${left} ${right}${important}`
}

const ownRules = (): string =>
  readFileSync(new URL('right-to-left.css', import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\/|\n\s*/g, '')

/** @param css the compiled sheet */
export const rightToLeft = (css: string): string =>
  css
    .replace(byDirection, (_, before: string, property: string) => `${before}${propertyOf(property)}:`)
    .replace(alignment, (_, before: string, property: string, side: string) => `${before}${property}:${aligned(property, side)}`)
    .replace(
      allSides,
      (_, before: string, property: string, value: string, important = '') => `${before}${sidesOf(property, value, important)}`,
    )
    .replace(lineHeight, (_, before: string, height: string) => `${before}${Math.round(Number(height) * roomier * 100) / 100}`)
    .replace(letterSpacing, '$1normal')
    .replace(latinFamilies, families) + ownRules()
