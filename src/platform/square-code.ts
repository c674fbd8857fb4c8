/** A square code (QR, ISO/IEC 18004) as lines to draw, on a page or on paper. */
import encodeQR from 'qr'

/** How every code is made: readable with a seventh of it dirty or torn, four light modules around it as the standard has it. */
const made = { border: 4, ecc: 'medium' } as const

/** A horizontal line of dark modules, each one unit long and wide. */
interface DarkRun {
  readonly x: number
  readonly y: number
  readonly length: number
}

/** Its side in modules, with the light border, and all that is dark of it. */
export function squareCodeOf(text: string): { readonly side: number; readonly dark: readonly DarkRun[] } {
  const rows = encodeQR(text, 'raw', made)
  const dark = rows.flatMap((row, y) => {
    const runs = row
      .map(isDark => (isDark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g)
    return [...runs].map(({ 0: run, index: x }) => ({ x, y, length: run.length }))
  })
  return { side: rows.length, dark }
}

/** As a small picture in black and white, for documents that take no path. Each module is `scale` pixels. */
export const squareCodeGif = (text: string, scale: number): Uint8Array => encodeQR(text, 'gif', { ...made, scale })
