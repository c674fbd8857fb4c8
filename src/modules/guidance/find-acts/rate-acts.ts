/** How near each act is to somebody's words: points from the search over words, from the cues, and from who asks. */

import type { NamedAct } from '../../policy/index.ts'
import type { Cue } from './cues/index.ts'
import { actSignals } from './signals/index.ts'
import type { Match } from './word-index.ts'

export interface RatedAct {
  readonly act: string
  readonly points: number
}

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
/** The same, of two words or more and for any act, where the words name nothing but what is named everywhere. */
const FEWEST_WORDS_OFF_SUBJECT = 0.6
const POINTS_FOR_ROLE = 1

/** Cues that words may hold which have nothing to do with the policy. */
const everyday: ReadonlySet<Cue> = new Set(
  // biome-ignore format: a list of words
  [
    'about', 'agree', 'browse', 'child', 'colleague', 'deal-with', 'email', 'event', 'for-class', 'has-done', 'headteacher', 'in-school', 'internet', 'join', 'me',
    'message-verb', 'my-child', 'others-work', 'out-of-hours', 'own-life', 'parent', 'publish', 'report', 'school', 'service', 'share-verb', 'someone',
    'staff', 'starting', 'what-can-we-do', 'where-is', 'write', 'write-ask', 'write-strongly',
  ],
)

/** The acts that are near enough to be proposed, nearest first; `roles` are those that the asker is known to hold. */
export function rateActs(
  acts: readonly NamedAct[],
  cues: ReadonlySet<Cue>,
  matches: ReadonlyMap<string, Match>,
  roles: readonly string[],
): RatedAct[] {
  const signalled = signalledPoints(cues)
  const onSubject = [...cues].some(cue => !everyday.has(cue))
  const rated = acts.map(act => {
    const { score, had, share } = matches.get(act.id) ?? { score: 0, had: 0, share: 0 }
    const signal = signalled.get(act.id) ?? 0
    const near = onSubject ? signal > 0 || share >= FEWEST_WORDS : had > 1 && share >= FEWEST_WORDS_OFF_SUBJECT
    const searched = (MOST_SEARCH_POINTS * score) / (score + HALF_WAY)
    return { act: act.id, points: near ? searched + signal + rolePoints(act, roles) : 0 }
  })
  const best = Math.max(...rated.map(({ points }) => points))
  return rated
    .filter(({ points }) => points >= FEWEST_POINTS && points >= best * FEWEST_SHARE)
    .sort((a, b) => b.points - a.points)
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
