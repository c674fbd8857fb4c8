/** The school's colours as a form brings them: refused where words in them would be hard to read. */
import { z } from 'zod'
import { schoolColours } from '../../../ui/theme/school-colours.ts'

/** "7A1F3D" and " #7a1f3d " as "#7a1f3d". */
const canonical = (text: string): string => text.trim().toLowerCase().replace(/^#?/, '#')

/** Contrast is told as WCAG does, rounded down, so that 4.49 never reads as 4.5. */
const ratio = (contrast: number): string => (Math.floor(contrast * 10) / 10).toFixed(1)

/** Empty for the product's own. */
const colour = z.string().transform((text, context) => {
  if (text.trim() === '') return null
  const colours = schoolColours(canonical(text))
  if (!('problem' in colours)) return colours.brand
  const message =
    colours.problem === 'not-a-colour'
      ? 'Enter the colour as # and 6 digits or letters from a to f: #7a1f3d'
      : `Words in this colour would be hard to read: its contrast is ${ratio(colours.contrast)}, and 4.5 is the least. This darker tone of it will do: ${colours.offered}`
  context.addIssue({ code: 'custom', message })
  return z.NEVER
})

export const colourForm = z.object({ primary: colour, secondary: colour })
