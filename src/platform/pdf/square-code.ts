/** A square code drawn as one path: sharp at any size. */
import { squareCodeOf } from '../square-code.ts'
import type { Pdf } from './pdf.ts'

/** Dark on the paper's white. @param side with the light border, in points */
export function drawSquareCode({ kit }: Pdf, text: string, left: number, top: number, side: number): void {
  const code = squareCodeOf(text)
  const module = side / code.side
  for (const { x, y, length } of code.dark) kit.rect(left + x * module, top + y * module, length * module, module)
  kit.fillColor('#000000').fill()
}
