/** Texts and choices as forms send them. */
import { z } from 'zod'

/** What checkboxes send: nothing, one or several. */
export const chosen = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform(value => (value === undefined ? [] : [value].flat()))

/** Forms end lines with two characters. We keep one, so that words that nobody changed stay the same to the letter. */
export const plainLines = (text: string): string => text.replace(/\r\n?/gu, '\n')

/** A text of several lines, without the space around it. @param what for messages: "The legal words" */
export const lines = (what: string, longest: number) =>
  z
    .string()
    .transform(text => plainLines(text).trim())
    .pipe(z.string().max(longest, `${what} must be ${longest.toLocaleString('en-GB')} characters or fewer`))

/** What is chosen, in the order in which it stood before; what is new comes after. So nothing seems changed that is not. */
export const inOrderOf = (before: readonly string[], now: readonly string[]): string[] => [
  ...before.filter(id => now.includes(id)),
  ...now.filter(id => !before.includes(id)),
]
