/** A school's own brand colour: checked for contrast, and brought to the page by a tiny stylesheet of its own. */
import { contrast, type Hex, isHex, mix } from './colour.ts'
import { brandProperties, defaultBrand, tokens } from './tokens.ts'

export type SchoolColours = { readonly brand: Hex; readonly dark: Hex; readonly tint: Hex }

export type ColourProblem =
  | { readonly problem: 'not-a-colour' }
  /** Words in this colour would be hard to read; `offered` is the same hue, just dark enough. */
  | { readonly problem: 'too-faint'; readonly contrast: number; readonly offered: Hex }

/** WCAG 2.2, 1.4.3: text in the brand colour on paper, and white text on the brand colour. */
const leastContrast = 4.5

const faintest = (brand: Hex): number => Math.min(contrast(brand, tokens.paper), contrast(brand, tokens.card))

function darkEnough(brand: Hex): Hex {
  for (let share = 0.98; share > 0; share -= 0.02) {
    const tone = mix(brand, '#000000', share)
    if (faintest(tone) >= leastContrast) return tone
  }
  return '#000000'
}

/**
 * @param brand `#rrggbb`, in either case
 * @returns the brand and its tones, or why not, with a darker tone to offer
 */
export function schoolColours(brand: string): SchoolColours | ColourProblem {
  const colour = brand.trim().toLowerCase()
  if (!isHex(colour)) return { problem: 'not-a-colour' }
  const ratio = faintest(colour)
  if (ratio < leastContrast) return { problem: 'too-faint', contrast: ratio, offered: darkEnough(colour) }
  return { brand: colour, dark: mix(colour, '#000000', 0.72), tint: mix(colour, tokens.card, 0.07) }
}

const defaultColours = schoolColours(defaultBrand)
if ('problem' in defaultColours) throw new Error('The default brand colour is too faint')

/** The default brand's custom properties, for the main stylesheet. */
export const defaultBrandProperties = brandProperties({ ...defaultColours, second: defaultBrand })

/** The checked tones of both colours; a second one that is absent or refused is the brand itself. */
function bothColours(brand: string, second: string | undefined) {
  const colours = schoolColours(brand)
  if ('problem' in colours) return undefined
  const other = schoolColours(second ?? brand)
  return { ...colours, second: 'problem' in other ? colours.brand : other.brand }
}

/**
 * Where a school's stylesheet lies. The colours themselves are in the path, so any process can serve it, and for ever.
 *
 * @returns `undefined` when the main stylesheet will do: the default brand alone, or one that was refused
 */
export function schoolStylesheetPath(brand: string, second?: string): string | undefined {
  const colours = bothColours(brand, second)
  if (!colours || (colours.brand === defaultBrand && colours.second === defaultBrand)) return undefined
  const names = colours.second === colours.brand ? [colours.brand] : [colours.brand, colours.second]
  return `/assets/school-${names.map(name => name.slice(1)).join('-')}.css`
}

/** @returns the stylesheet at such a path; `undefined` when no school could have asked for it */
export function schoolStylesheet(path: string): string | undefined {
  const [, brand, second] = /^\/assets\/school-([0-9a-f]{6})(?:-([0-9a-f]{6}))?\.css$/.exec(path) ?? []
  const colours = bothColours(`#${brand}`, second && `#${second}`)
  return colours && brandProperties(colours)
}
