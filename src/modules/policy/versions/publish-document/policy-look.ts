/** How the printed policy looks: calm, dark ink on white, the school's colour in headings and in the margin. */
import type { Style } from '../../../../platform/pdf/index.ts'
import { isHex, mix } from '../../../../ui/theme/colour.ts'

const ink = '#1b2a33'
const quietInk = '#4a5a63'

/** A4, in points: ids stand in the margin left of the text. */
export const column = { left: 64, right: 531, top: 62, bottom: 766 } as const
export const text = { left: 122, width: 394 } as const
export const whole = { left: column.left, width: column.right - column.left } as const
export const footBase = 802

const style = (size: number, leading: number, weight: Style['weight'] = 'regular', colour = ink): Style => ({
  size,
  leading,
  weight,
  colour,
})

export type PolicyLook = ReturnType<typeof policyLook>

/** @param brand `#rrggbb` */
export function policyLook(brand: string) {
  const colour = isHex(brand) ? brand : '#0b5563'
  return {
    brand: colour,
    rule: mix(colour, '#ffffff', 0.3),
    hair: '#c9d0d4',
    school: style(13, 18, 'bold', colour),
    title: style(30, 36, 'bold'),
    longTitle: style(22, 28, 'bold'),
    lead: style(14, 20),
    section: style(19, 25, 'bold', colour),
    part: style(13.5, 19, 'bold', colour),
    clause: style(11.2, 16, 'bold'),
    id: style(10.5, 16, 'bold', colour),
    body: style(10.8, 15.8),
    quiet: style(9.5, 14, 'regular', quietInk),
    cellHead: style(9, 12.5, 'bold', quietInk),
    cell: style(9, 12.5),
    link: style(10.8, 15.8, 'regular', colour),
    smallLink: style(9, 12.5, 'regular', colour),
    foot: style(8.5, 12, 'regular', quietInk),
  } as const
}
