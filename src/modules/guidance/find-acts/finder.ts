/**
 * The finder of "May I?": somebody's own words in, the nearest acts and facts out, for that person to confirm. A search over
 * the vocabulary's words, and small patterns for what word order tells (cues/). Pure; nothing of the words is kept.
 */

import type { PolicyVocabulary } from '../../policy/index.ts'
import { cueSources, cuesIn } from './cues/index.ts'
import { type FactsInWords, factsInWords } from './facts-in-words.ts'
import { spellingMender } from './known-words.ts'
import { wordLists, wordsIn } from './patterns.ts'
import { plainWords } from './plain-words.ts'
import { rateActs } from './rate-acts.ts'
import { type RolesInWords, rolesInWords } from './roles-in-words.ts'
import { sayings } from './sayings.ts'
import { indexActs, type WordIndex } from './word-index.ts'

export interface Proposal {
  readonly act: string
  /** Between 0 and 1; only the order of proposals means something. */
  readonly score: number
  /** What the words say of the facts that matter to the act. */
  readonly facts: Readonly<Record<string, string>>
}

export interface Found {
  /** The nearest acts, best first; none where the words have nothing to do with any. */
  readonly proposals: readonly Proposal[]
  /** Who seems to be asking, surest first; the score between 0 and 1. */
  readonly roles: readonly { readonly role: string; readonly score: number }[]
}

export interface FindOptions {
  /** The roles that the asker is known to hold: acts that others ask about come later. */
  readonly roles?: readonly string[]
  /** At most this many proposals. */
  readonly limit?: number
  /** The facts that matter to an act, by the policy that is asked; absent: every fact may. */
  readonly factsOf?: (act: string) => readonly string[]
}

export interface Finder {
  readonly find: (words: string, options?: FindOptions) => Found
}

/** Proposals given where no limit is asked for. */
const USUAL_LIMIT = 5
/** What turns points into a score between 0 and 1. */
const POINTS_AT_HALF = 10

/**
 * Makes a finder over a vocabulary. Patterns for acts, facts or roles that the vocabulary lacks are left aside. The index is
 * made at the first query: a process that is never asked does not pay for it.
 */
export function createFinder(vocabulary: PolicyVocabulary): Finder {
  let made: Readers | undefined
  const everyFact = vocabulary.facts.map(fact => fact.id)

  function find(words: string, { roles = [], limit = USUAL_LIMIT, factsOf = () => everyFact }: FindOptions = {}): Found {
    made ??= readersOf(vocabulary)
    const plain = plainWords(words, made.mend)
    const nearest = rateActs(vocabulary.acts, cuesIn(plain), made.search(plain), roles).slice(0, limit)
    const factsFor = made.factsIn(plain)
    return {
      proposals: nearest.map(({ act, points }) => ({
        act,
        score: points / (points + POINTS_AT_HALF),
        facts: factsFor(act, factsOf(act)),
      })),
      roles: made.rolesIn(plain),
    }
  }
  return { find }
}

/** What reads words, made from a vocabulary. */
interface Readers {
  readonly mend: (word: string) => string
  readonly search: WordIndex['search']
  readonly factsIn: FactsInWords
  readonly rolesIn: RolesInWords
}

function readersOf(vocabulary: PolicyVocabulary): Readers {
  return {
    mend: spellingMender(knownWords(vocabulary)),
    search: indexActs(vocabulary.acts).search,
    factsIn: factsInWords(vocabulary.facts),
    rolesIn: rolesInWords(vocabulary.roles),
  }
}

/** The words of the acts and of the patterns, each with the number of places where it stands. */
function knownWords(vocabulary: PolicyVocabulary): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const texts = vocabulary.acts.flatMap(({ name, gerund, examples, synonyms }) => [name, gerund, ...examples, ...synonyms])
  const inTexts = [...texts, ...Object.values(sayings)].flatMap(text => plainWords(text).trim().split(' '))
  for (const word of [...inTexts, ...wordsIn([...Object.values(wordLists).flat(), ...cueSources])])
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
