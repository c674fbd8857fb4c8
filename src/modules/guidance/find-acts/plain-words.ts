/** Somebody's own words made plain: lower case, no marks, one spelling for each word. */

import { rephrased, respelled } from './respellings.ts'

/** Nobody needs more to say what they would like to do; it also bounds the time that the patterns take. */
const MOST_CHARACTERS = 500

const phrases = rephrased.map(([said, meant]) => [wholly(said, 'g'), meant] as const)
const anyPhrase = wholly(rephrased.map(([said]) => said).join('|'))

/**
 * The words of a text, plain, joined by single blanks with one at either end (so that a pattern may ask for whole words).
 * Marks, markup and what lies beyond the first 500 characters are dropped; `mend` may correct a word that is not known.
 */
export function plainWords(text: string, mend: (word: string) => string = word => word): string {
  const words = wordsOf(text).map(word => respelling(mend(respelling(word))))
  let plain = ` ${words.join(' ')} `
  if (!anyPhrase.test(plain)) return plain
  for (const [said, meant] of phrases) plain = plain.replace(said, meant)
  return plain
}

function wholly(said: string, flags = ''): RegExp {
  return new RegExp(`(?<= )(?:${said})(?= )`, flags)
}

function respelling(word: string): string {
  return Object.hasOwn(respelled, word) ? (respelled[word] ?? word) : word
}

function wordsOf(text: string): string[] {
  const letters = text
    .slice(0, 4 * MOST_CHARACTERS)
    .replace(/<[^<>]*>/g, ' ')
    .normalize('NFKC')
    .slice(0, MOST_CHARACTERS)
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
  return letters.match(/[\p{L}\p{N}]+/gu) ?? []
}
