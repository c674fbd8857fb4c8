/** Addresses and numbers as people write them, in the form in which they are kept. Null where they are none. */

const longestEmail = 254

/** An address for email, as it was written. */
export function readEmail(text: string): string | null {
  return text.length <= longestEmail && /^[^@\s]+@[^@\s]+$/.test(text) ? text : null
}

/** "07700 900123", "+44 (0)7700 900123", "0044…" → "+447700900123"; other countries need their +. */
export function readMobile(text: string): string | null {
  const figures = text.replaceAll(/\(0\)|[\s().-]/g, '').replace(/^00/, '+')
  const international = /^0[1-9]\d{8,9}$/.test(figures) ? `+44${figures.slice(1)}` : figures
  return /^\+\d{7,15}$/.test(international) ? international : null
}

export const longestName = 200

/** A name as it is kept: single blanks, at most 200 characters; '' where there is none. */
export const readName = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, longestName)
