/** The numbers by which English schools and local authorities are known. */

/** A school's number in the national register: six digits. */
export const isUrn = (text: string): boolean => /^[1-9]\d{5}$/.test(text)

/** A provider's number in the register of learning providers: eight digits, the first a 1. */
export const isUkprn = (text: string): boolean => /^1\d{7}$/.test(text)

/** The number of a local authority and that of a school within it. */
export interface Laestab {
  readonly authority: string
  readonly establishment: string
}

/** "916/1234", "916-1234" or "9161234" as its two parts; null where it is nothing of the kind. */
export function readLaestab(text: string): Laestab | null {
  const [, authority, establishment] = /^\s*(\d{3})\s*[/-]?\s*(\d{4})\s*$/.exec(text) ?? []
  return authority === undefined || establishment === undefined ? null : { authority, establishment }
}

export const laestabInWords = ({ authority, establishment }: Laestab): string => `${authority}/${establishment}`

/**
 * Whether a number lies outside those given to authorities in England so far (201 to 943). Published lists are out of date
 * and hold made-up codes, so whoever asks warns and goes on.
 */
export const isUnusualAuthority = (authority: string): boolean => Number(authority) < 201 || Number(authority) > 943
