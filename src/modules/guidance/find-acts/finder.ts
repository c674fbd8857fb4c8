/**
 * The finder of "May I?": somebody's own words in, the nearest acts and facts out, for that person to confirm. A search over
 * the vocabulary's words, and small patterns for what word order tells (cues/). Pure; nothing of the words is kept.
 */

import type { NamedAct, PolicyVocabulary } from '../../policy/index.ts'
import { type Cue, cueSources, cuesIn } from './cues/index.ts'
import { factsInWords } from './facts-in-words.ts'
import { spellingMender } from './known-words.ts'
import { wordLists, wordsIn } from './patterns.ts'
import { plainWords } from './plain-words.ts'
import { rolesInWords } from './roles-in-words.ts'
import { actSignals } from './signals/index.ts'
import { indexActs } from './word-index.ts'

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
/** The search gives fewer points than this, however well the words fit … */
const MOST_SEARCH_POINTS = 18
/** … and half of them at this score of BM25+. */
const HALF_WAY = 50
/** An act needs so many points to be proposed at all, */
const FEWEST_POINTS = 4
/** and this share of the best act's points. */
const FEWEST_SHARE = 0.35
/** Where no cue speaks for an act, this share of the words must be its own. */
const FEWEST_WORDS = 0.25
/** The same, for any act, where the words name nothing but what is named everywhere. */
const FEWEST_WORDS_OFF_SUBJECT = 0.6
/** Cues that words may hold which have nothing to do with the policy. */
const EVERYDAY: ReadonlySet<Cue> = new Set([
  'about',
  'agree',
  'browse',
  'child',
  'deal-with',
  'email',
  'for-class',
  'has-done',
  'in-school',
  'internet',
  'join',
  'me',
  'message-verb',
  'my-child',
  'others-work',
  'own-life',
  'parent',
  'publish',
  'report',
  'school',
  'service',
  'share-verb',
  'someone',
  'staff',
  'starting',
  'what-can-we-do',
  'where-is',
  'write',
  'write-ask',
  'write-strongly',
  'event',
  'colleague',
  'has-done',
  'out-of-hours',
])
const POINTS_FOR_ROLE = 1
/** What turns points into a score between 0 and 1. */
const POINTS_AT_HALF = 10

/** Makes a finder over a vocabulary. Patterns for acts, facts or roles that the vocabulary lacks are left aside. */
export function createFinder(vocabulary: PolicyVocabulary): Finder {
  const index = indexActs(vocabulary.acts)
  const mend = spellingMender(knownWords(vocabulary))
  const readFacts = factsInWords(vocabulary.facts)
  const readRoles = rolesInWords(vocabulary.roles)
  const everyFact = vocabulary.facts.map(fact => fact.id)

  function find(words: string, { roles = [], limit = USUAL_LIMIT, factsOf = () => everyFact }: FindOptions = {}): Found {
    const plain = plainWords(words, mend)
    const cues = cuesIn(plain)
    const signalled = signalledPoints(cues)
    const onSubject = [...cues].some(cue => !EVERYDAY.has(cue))
    const matches = index.search(plain)
    const factsFor = readFacts(plain)
    const rated = vocabulary.acts.map(act => {
      const match = matches.get(act.id)
      const signal = signalled.get(act.id) ?? 0
      const searched = match ? (MOST_SEARCH_POINTS * match.score) / (match.score + HALF_WAY) : 0
      const share = match?.share ?? 0
      const sure = onSubject ? signal > 0 || share >= FEWEST_WORDS : share >= FEWEST_WORDS_OFF_SUBJECT
      return { act, points: sure ? searched + signal + rolePoints(act, roles) : 0 }
    })
    const best = Math.max(FEWEST_POINTS, ...rated.map(({ points }) => points))
    const proposals = rated
      .filter(({ points }) => points >= FEWEST_POINTS && points >= best * FEWEST_SHARE)
      .sort((a, b) => b.points - a.points)
      .slice(0, limit)
      .map(({ act, points }) => ({
        act: act.id,
        score: points / (points + POINTS_AT_HALF),
        facts: factsFor(act.id, factsOf(act.id)),
      }))
    return { proposals, roles: readRoles(plain) }
  }
  return { find }
}

function signalledPoints(cues: ReadonlySet<Cue>): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { when, unless = [], points } of actSignals) {
    if (!when.every(cue => cues.has(cue)) || unless.some(cue => cues.has(cue))) continue
    for (const [act, some] of Object.entries(points)) sums.set(act, (sums.get(act) ?? 0) + some)
  }
  return sums
}

function rolePoints({ askedBy }: NamedAct, roles: readonly string[]): number {
  if (!askedBy || roles.length === 0) return 0
  return roles.some(role => askedBy.includes(role)) ? POINTS_FOR_ROLE : -POINTS_FOR_ROLE
}

/** The words of the acts and of the patterns, each with the number of places where it stands. */
function knownWords(vocabulary: PolicyVocabulary): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const texts = vocabulary.acts.flatMap(({ name, gerund, examples, synonyms }) => [name, gerund, ...examples, ...synonyms])
  const inTexts = texts.flatMap(text => plainWords(text).trim().split(' '))
  for (const word of [...inTexts, ...wordsIn([...Object.values(wordLists), ...cueSources])])
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
