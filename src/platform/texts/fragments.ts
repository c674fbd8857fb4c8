/**
 * How many fragments a text message takes and what that costs, before it is sent. As GOV.UK Notify counts
 * (alphagov/notifications-tech-docs and notifications-admin, June and August 2026).
 */

/** One message: how it counts. */
export interface TextSize {
  /** Characters as they count: some of the GSM alphabet count twice. */
  readonly counted: number
  readonly fragments: number
  /** True where a character outside the GSM alphabet makes all of it dearer: 70 to a fragment, not 160. */
  readonly dear: boolean
}

/** Of the accented letters only those that Notify names as free: GSM 03.38 has a few more, which are then counted as dear. */
const gsm = new Set(
  '@£$¥èéùìò\n\rΔ_ΦΓΛΩΠΨΣΘΞßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ§¿abcdefghijklmnopqrstuvwxyzäöüà',
)
const double = new Set('[]{}^\\|~€\f')

const sizes = { cheap: { one: 160, more: 153 }, dear: { one: 70, more: 67 } } as const

/** @param text as it will be sent, links and all */
export function sizeOfText(text: string): TextSize {
  const characters = [...text]
  const dear = characters.some(character => !gsm.has(character) && !double.has(character))
  // Outside the GSM alphabet a text is sent in UTF-16: a character beyond the first plane takes two places.
  const counted = dear ? text.length : characters.reduce((sum, character) => sum + (double.has(character) ? 2 : 1), 0)
  const { one, more } = dear ? sizes.dear : sizes.cheap
  return { counted, fragments: counted <= one ? 1 : Math.ceil(counted / more), dear }
}

/** A price of one fragment, from a day on. */
interface Price {
  readonly from: Temporal.PlainDate
  readonly pence: number
  readonly vat: number
}

/** Newest last. Earlier prices are not known here. */
const prices: readonly Price[] = [{ from: Temporal.PlainDate.from('2026-04-01'), pence: 2.4, vat: 0.2 }]

/** Fragments a year that cost a state-funded school nothing, from each 1 April; Notify may change it. */
export const freeFragments = 5_000

/** The beginning of the allowance's year in which a day lies. */
export function allowanceYear(day: Temporal.PlainDate): Temporal.PlainDate {
  const april = day.with({ month: 4, day: 1 })
  return Temporal.PlainDate.compare(day, april) < 0 ? april.subtract({ years: 1 }) : april
}

/** What so many fragments cost in pence with VAT, rounded to a tenth; null for a day whose price is not known. */
export function costInPence(fragments: number, day: Temporal.PlainDate, usedThisYear: number): number | null {
  const price = prices.findLast(({ from }) => Temporal.PlainDate.compare(from, day) <= 0)
  if (!price) return null
  const paid = Math.max(0, usedThisYear + fragments - freeFragments) - Math.max(0, usedThisYear - freeFragments)
  return Math.round(paid * price.pence * (1 + price.vat) * 10) / 10
}
