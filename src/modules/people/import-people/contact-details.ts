/** Addresses and numbers as people write them, in the form in which they are kept. Null where they are none. */

const longestEmail = 254

/** An address for email, as it was written. */
export function readEmail(text: string): string | null {
  return text.length <= longestEmail && /^[^@\s]+@[^@\s]+$/.test(text) ? text : null
}

export const longestName = 200

/** A name as it is kept: single blanks, at most 200 characters; '' where there is none. */
export const readName = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, longestName)
