/** Mends slips of spelling: a word that nobody knows becomes the known word that it is one slip away from. */

import SearchableMap from 'minisearch/SearchableMap'
import { ordinaryWords } from './ordinary-words.ts'

/** Shorter words are too near to one another to be mended. */
const SHORTEST = 5
/** A long word may have two slips. */
const LONG = 9

/**
 * Makes a corrector from the words that count, each with the number of places it stands in. A word is mended only where it
 * is neither known nor an ordinary English word, and only to a word with the same first letter; where several are equally
 * near, to the one found in most places.
 */
export function spellingMender(known: ReadonlyMap<string, number>): (word: string) => string {
  const tree = SearchableMap.from<number>([...known].filter(([word]) => word.length >= SHORTEST))
  const mended = (word: string): string => {
    let best = word
    let nearest = Number.POSITIVE_INFINITY
    for (const [candidate, [places, distance]] of tree.fuzzyGet(word, word.length >= LONG ? 2 : 1)) {
      if (candidate[0] !== word[0]) continue
      const rank = distance - places / 10_000
      if (rank < nearest) {
        best = candidate
        nearest = rank
      }
    }
    return best
  }
  return word => {
    if (word.length < SHORTEST || known.has(word) || ordinaryWords.has(word) || !/^[a-z]+$/.test(word)) return word
    if (word.endsWith('s') && known.has(word.slice(0, -1))) return word
    return mended(word)
  }
}
