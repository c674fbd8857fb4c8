/** The search over the words of the acts: names, examples and synonyms, by BM25+. */

import MiniSearch from 'minisearch'
import type { NamedAct } from '../../policy/index.ts'
import { plainWords } from './plain-words.ts'
import { stem } from './stem.ts'

/** Words that stand in too many questions to tell one from another. */
const tooCommon = new Set(
  `a about all allowed alright also am an and any are as at be been being but by can could did do does doing for from get got had has have
  he her him his how i if in into is it its just like may me might must my need of off ok on one or our out over please shall she should so some
  that the their them then there they thing things this to too up us very want was we were what when which while who will with would you your`.split(
    /\s+/,
  ),
)

/** The stems of plain words and, joined by "_", of each two that follow one another: a phrase weighs more than its words. */
export function termsOf(plain: string): string[] {
  const stems = plain
    .split(' ')
    .filter(word => word.length > 0 && !tooCommon.has(word))
    .map(stem)
  return [...stems, ...stems.slice(1).map((next, index) => `${stems[index]}_${next}`)]
}

const isPhrase = (term: string): boolean => term.includes('_')

export interface WordIndex {
  /** The score of every act that has something of the words, and the share of the words' terms that it has. */
  readonly search: (plain: string) => ReadonlyMap<string, { readonly score: number; readonly share: number }>
}

/** Indexes the acts of a vocabulary. */
export function indexActs(acts: readonly NamedAct[]): WordIndex {
  const index = new MiniSearch<{ id: string; name: string; examples: string; synonyms: string }>({
    fields: ['name', 'examples', 'synonyms'],
    tokenize: text => text.split('\n').flatMap(line => termsOf(plainWords(line))),
    processTerm: term => term,
    searchOptions: {
      tokenize: termsOf,
      boost: { name: 1.5, examples: 1.2, synonyms: 2 },
      prefix: term => term.length >= 5 && !isPhrase(term),
      fuzzy: term => term.length >= 5 && !isPhrase(term) && 0.2,
      weights: { prefix: 0.3, fuzzy: 0.2 },
    },
  })
  index.addAll(
    acts.map(act => ({
      id: act.id,
      name: `${act.name}\n${act.gerund}`,
      examples: act.examples.join('\n'),
      synonyms: act.synonyms.join('\n'),
    })),
  )
  return {
    search: plain => {
      const asked = Math.max(1, termsOf(plain).filter(term => !isPhrase(term)).length)
      return new Map(
        index.search(plain).map(({ id, score, queryTerms }) => {
          const had = new Set(queryTerms.filter(term => !isPhrase(term))).size
          return [String(id), { score, share: had / asked }]
        }),
      )
    },
  }
}
