/** The search over the words of the acts: names, examples and synonyms, by BM25+. */

import MiniSearch from 'minisearch'
import type { NamedAct } from '../../policy/index.ts'
import { kindOf } from './concepts.ts'
import { plainWords } from './plain-words.ts'
import { sayings } from './sayings.ts'
import { stem } from './stem.ts'

/** Words that stand in too many questions to tell one from another. */
const tooCommon = new Set(
  `a about all allowed alright also am an and any are as at be been being but by can could did do does doing for from get got had has have
  he her him his how i if in into is it its just like may me might must my need of off ok on one or our out over please shall she should so some
  that the their them then there they thing things this to too up us very want was we were what when which while who will with would you your`.split(
    /\s+/,
  ),
)

/** The stems of plain words, the kinds of what they name and, joined by "_", each two that follow one another. */
function termsOf(plain: string): string[] {
  const words = plain.split(' ').filter(word => word.length > 0 && !tooCommon.has(word))
  const kinds = words.map(word => kindOf(word) ?? stem(word))
  const phrases = kinds.slice(1).map((next, index) => `${kinds[index]}_${next}`)
  return [...words.map(stem), ...kinds.filter(kind => kind.startsWith(':')), ...phrases]
}

/** Whether a term is a word itself, not a kind and not a phrase. */
const isWord = (term: string): boolean => !term.includes('_') && !term.startsWith(':')

/** What is named matters less than what is done with it; two words that follow one another tell most. */
function weightOf(term: string): number {
  if (term.startsWith(':')) return 0.4
  return term.includes('_') ? 1.2 : 1
}

/** What an act has of somebody's words. */
export interface Match {
  /** BM25+, 0 or more. */
  readonly score: number
  /** How many of the words it has, and which share of them all. */
  readonly had: number
  readonly share: number
}

export interface WordIndex {
  /** The acts that have something of plain words, by id. */
  readonly search: (plain: string) => ReadonlyMap<string, Match>
}

/** Indexes the acts of a vocabulary. */
export function indexActs(acts: readonly NamedAct[]): WordIndex {
  const index = new MiniSearch<{ id: string; name: string; examples: string; synonyms: string; sayings: string }>({
    fields: ['name', 'examples', 'synonyms', 'sayings'],
    tokenize: text => text.split('\n').flatMap(line => termsOf(plainWords(line))),
    processTerm: term => term,
    searchOptions: {
      tokenize: termsOf,
      boost: { name: 1.5, examples: 1.2, synonyms: 2, sayings: 1.2 },
      bm25: { k: 1.2, b: 0.4, d: 0.5 },
      boostTerm: weightOf,
      prefix: term => term.length >= 5 && isWord(term),
      fuzzy: term => term.length >= 6 && isWord(term) && 0.2,
      weights: { prefix: 0.3, fuzzy: 0.2 },
    },
  })
  index.addAll(
    acts.map(act => ({
      id: act.id,
      name: `${act.name}\n${act.gerund}`,
      examples: act.examples.join('\n'),
      synonyms: act.synonyms.join('\n'),
      sayings: (sayings[act.id] ?? '').replaceAll(';', '\n'),
    })),
  )
  return {
    search: plain => {
      const asked = Math.max(1, termsOf(plain).filter(isWord).length)
      return new Map(
        index.search(plain).map(({ id, score, queryTerms }) => {
          const had = new Set(queryTerms.filter(isWord)).size
          return [String(id), { score, had, share: had / asked }]
        }),
      )
    },
  }
}
