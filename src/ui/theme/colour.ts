/** Colours as numbers: contrast as WCAG 2.2 defines it, and tones of one hue. Colours are `#rrggbb` in, `#rrggbb` out. */

export type Hex = `#${string}`

export const isHex = (text: string): text is Hex => /^#[0-9a-f]{6}$/i.test(text)

/** Red, green and blue, each 0 to 255. */
const channels = (colour: Hex): number[] => [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16))

const hex = (values: readonly number[]): Hex =>
  `#${values.map(value => Math.round(value).toString(16).padStart(2, '0')).join('')}`

/** WCAG 2.2 "relative luminance": 0 for black to 1 for white. */
function luminance(colour: Hex): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(value => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG 2.2 "contrast ratio": 1 (alike) to 21 (black on white). */
export function contrast(one: Hex, other: Hex): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** @param share how much of `colour` is in the mixture, 0 to 1; the rest is `ground` */
export function mix(colour: Hex, ground: Hex, share: number): Hex {
  const grounds = channels(ground)
  return hex(channels(colour).map((value, at) => value * share + (grounds[at] ?? 0) * (1 - share)))
}
