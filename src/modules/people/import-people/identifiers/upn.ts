/**
 * Unique pupil numbers (England): a check letter, the number of a local authority (3 digits), of a school (4), a year (2) and a
 * serial: three digits, or for a temporary number two digits and a letter. Government Data Standards Catalogue, UPN 2.0.
 */

/** The letters that may stand in a UPN, by value from 0: without I, O and S, which look like figures. */
const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ'
const shape = /^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/

export type UpnProblem = 'shape' | 'check-letter'

/** Without blanks and in capitals, as UPNs are compared. */
export const tidyUpn = (text: string): string => text.replaceAll(/\s+/g, '').toUpperCase()

const worthOf = (character: string): number => {
  const letter = letters.indexOf(character)
  return letter < 0 ? Number(character) : letter
}

/** The letter that belongs before these twelve characters: the weights are 2 to 13, and the sum counts modulo 23. */
export function checkLetterOf(twelve: string): string {
  const sum = Array.from(twelve).reduce((total, character, index) => total + worthOf(character) * (index + 2), 0)
  return letters.charAt(sum % letters.length)
}

/**
 * What is wrong with a UPN, or null.
 *
 * @param upn tidied (`tidyUpn`)
 */
export function whyNotUpn(upn: string): UpnProblem | null {
  if (!shape.test(upn)) return 'shape'
  return checkLetterOf(upn.slice(1)) === upn.charAt(0) ? null : 'check-letter'
}

/** Why a UPN is not used, in words that do not repeat it: it is a child's number. */
export const upnProblemWords: Readonly<Record<UpnProblem, string>> = {
  shape: 'is not a unique pupil number: a letter, eleven figures, and a figure or letter',
  'check-letter': 'does not fit its check letter: a figure was probably mistyped',
}
