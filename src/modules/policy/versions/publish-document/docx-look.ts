/** How the Word document looks: its styles, lists and page. Word's own names, so that its readers and tools know them. */
import { AlignmentType, convertMillimetersToTwip, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx'
import { isHex } from '../../../../ui/theme/colour.ts'

const font = 'Arial'
const quietInk = '4A5A63'

/** Of a colour as Word writes it: six digits. */
export const wordColour = (brand: string): string => (isHex(brand) ? brand : '#0b5563').slice(1).toUpperCase()

/** Sizes in half points. */
export const docxStyles = (brand: string): IStylesOptions => {
  const colour = wordColour(brand)
  return {
    default: {
      document: { run: { font, size: 22, language: { value: 'en-GB' } }, paragraph: { spacing: { after: 120, line: 288 } } },
      heading1: { run: { font, size: 56, bold: true }, paragraph: { spacing: { before: 120, after: 120 } } },
      heading2: {
        run: { font, size: 34, bold: true, color: colour },
        paragraph: { spacing: { before: 480, after: 120 }, keepNext: true },
      },
      heading3: { run: { font, size: 24, bold: true }, paragraph: { spacing: { before: 280, after: 60 }, keepNext: true } },
      hyperlink: { run: { color: colour, underline: { type: 'single' } } },
    },
    paragraphStyles: [
      { id: 'Plain', name: 'Plain words', basedOn: 'Normal', next: 'Normal', paragraph: { indent: { left: 284 } } },
      { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', next: 'Normal', run: { size: 19, color: quietInk } },
      { id: 'Cell', name: 'Cell', basedOn: 'Normal', run: { size: 18 }, paragraph: { spacing: { after: 0 } } },
    ],
  }
}

export const bullets = 'bullets'

const numbers = [
  ['%1.', '1.'],
  ['%1)', '1)'],
  ['(%1)', '(1)'],
] as const

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
  { level: 0, format, text, alignment: AlignmentType.START, style: { paragraph: { indent: { left: 567, hanging: 340 } } } },
]

/** Bullets, and every kind of number that a list of the policy may begin with: named by how its first item is labelled. */
export const docxNumbering: INumberingOptions = {
  config: [
    { reference: bullets, levels: level(LevelFormat.BULLET, '•') },
    ...numbers.flatMap(([text, first]) => [
      { reference: first, levels: level(LevelFormat.DECIMAL, text) },
      { reference: first.replace('1', 'a'), levels: level(LevelFormat.LOWER_LETTER, text) },
    ]),
  ],
}

/** A4 with margins of 22 mm. */
export const docxPage = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(22),
    bottom: convertMillimetersToTwip(22),
    left: convertMillimetersToTwip(22),
    right: convertMillimetersToTwip(22),
  },
}
