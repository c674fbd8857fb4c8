/** How alike the words of two clauses are. */

import { type Weigh, weights } from '../../import-document/match/likeness.ts'
import { termsOf } from '../../import-document/match/terms.ts'
import { modelPolicy } from '../../model/index.ts'

/** The words of a text, made ready to be compared with many others. */
export interface Words {
  readonly terms: ReadonlySet<string>
  /** The weights of the terms, squared and summed. */
  readonly length: number
  readonly counts: ReadonlyMap<string, number>
  readonly all: number
}

const weigh: Weigh = weights(modelPolicy.sections.flatMap(({ clauses }) => clauses.map(({ legal }) => termsOf(legal))))
const squares = new Map<string, number>()

/** Terms that policies have in common are few; others come and go. */
const MOST_SQUARES = 20_000

function squareOf(term: string): number {
  const known = squares.get(term)
  if (known !== undefined) return known
  if (squares.size >= MOST_SQUARES) squares.clear()
  const square = weigh(term) ** 2
  squares.set(term, square)
  return square
}

export function wordsIn(text: string): Words {
  const terms = termsOf(text)
  const words = text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? []
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { terms, length: [...terms].reduce((sum, term) => sum + squareOf(term), 0), counts, all: words.length }
}

/** From 0 to 1: half what they are about (as the importer measures it), half the very words, each as often as both have it. */
export function alikeness(one: Words, other: Words): number {
  let [about, shared] = [0, 0]
  for (const term of one.terms) if (other.terms.has(term)) about += squareOf(term)
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0)
  const sameSubject = about === 0 ? 0 : about / Math.sqrt(one.length * other.length)
  const sameWords = shared === 0 ? 0 : (2 * shared) / (one.all + other.all)
  return (sameSubject + sameWords) / 2
}
