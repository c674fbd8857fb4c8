/** A square code (QR, ISO/IEC 18004) drawn as one path: sharp at any size. */
import encodeQR from 'qr'
import type { Pdf } from './pdf.ts'

/** Light modules that must lie around it. */
const border = 4

/** Dark on the paper's white. @param side with the light border, in points */
export function drawSquareCode({ kit }: Pdf, text: string, left: number, top: number, side: number): void {
  const rows = encodeQR(text, 'raw', { border, ecc: 'medium' })
  const module = side / rows.length
  rows.forEach((row, y) => {
    for (const { 0: run, index: x } of row
      .map(dark => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g))
      kit.rect(left + x * module, top + y * module, run.length * module, module)
  })
  kit.fillColor('#000000').fill()
}

/** As a small picture in black and white, for documents that take no path. Each module is `scale` pixels. */
export const squareCodeGif = (text: string, scale: number): Uint8Array => encodeQR(text, 'gif', { border, ecc: 'medium', scale })
