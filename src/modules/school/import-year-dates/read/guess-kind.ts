/** What kind of date something in a calendar is, by its words; and terms of which a calendar has only the first and last day. Pure. */
import { isBankHolidayAnywhere } from '../../calendar/bank-holidays.ts'
import type { YearDateKind } from '../../calendar/year-date.ts'
import type { FoundDate } from './found-date.ts'

/** Something found with the kind that it seems to be; null for what is none of ours. */
export interface Guessed extends FoundDate {
  readonly kind: YearDateKind | null
}

const patterns: readonly (readonly [RegExp, YearDateKind | null])[] = [
  [/\binset\b|\btraining day|\bstaff (?:training|development)|\bnon[- ]?pupil|\bteacher day/i, 'inset'],
  [/\bhalf[- ]?term/i, 'half-term'],
  [/\bbank holiday|\bgood friday|\beaster monday|\bmay day|\bboxing day|\bchristmas day|\bnew year['’]?s day/i, 'bank-holiday'],
  [/\bclos(?:ed|ure)\b/i, 'closure'],
  [/\bholidays?\b|\bbreak\b|\bvacation\b/i, null],
  [/\bterm\b/i, 'term'],
]

const begins = /\b(?:starts?|begins?|opens?|first day|start of|beginning of|back to school)\b/i
const finishes = /\b(?:ends?|finish(?:es)?|closes?|last day|end of|break(?:s)? up)\b/i

/** A term or half-term of which there is a single day is a mark of its first or last, or nothing of ours. */
const shortestTerm = 10

function kindOf({ name, starts, ends }: FoundDate): YearDateKind | null {
  const kind = patterns.find(([pattern]) => pattern.test(name))?.[1] ?? null
  if (kind === 'term' && starts.until(ends).days < shortestTerm) return null
  // What our own list has needs no entry.
  return kind === 'bank-holiday' && isBankHolidayAnywhere(starts) ? null : kind
}

const spanOf = (name: string): 'term' | 'half-term' => (/\bhalf[- ]?term/i.test(name) ? 'half-term' : 'term')

type Mark = 'begins' | 'finishes' | null

/** Whether it is only the first or the last day of something longer. */
function markOf({ name, starts, ends }: FoundDate): Mark {
  if (!/\bterm\b|\bhalf[- ]?term|\bback to school/i.test(name) || !starts.equals(ends)) return null
  return finishes.test(name) ? 'finishes' : begins.test(name) ? 'begins' : null
}

/** "Autumn term starts" → "Autumn term" */
const nameOfSpan = (name: string): string =>
  name
    .replaceAll(new RegExp(`${begins.source}|\\b(?:of|for|the|pupils|children)\\b`, 'gi'), ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s:–—-]+|[\s:–—-]+$/g, '') || 'Term'

/** Each with its kind, in the order of days. A first and the last day that follows it become one. */
export function guessKinds(found: readonly FoundDate[]): Guessed[] {
  const inOrder = found.toSorted((one, other) => Temporal.PlainDate.compare(one.starts, other.starts))
  const guessed: Guessed[] = []
  const begun = new Map<'term' | 'half-term', FoundDate>()
  for (const date of inOrder) {
    const [mark, span] = [markOf(date), spanOf(date.name)]
    const first = begun.get(span)
    if (mark === 'begins' && first) guessed.push({ ...first, kind: null })
    if (mark === 'begins') begun.set(span, date)
    else if (mark === 'finishes' && first) {
      guessed.push({ ...first, name: nameOfSpan(first.name), ends: date.ends, kind: span })
      begun.delete(span)
    } else guessed.push({ ...date, kind: mark === null ? kindOf(date) : null })
  }
  const left = [...begun.values()].map(date => ({ ...date, kind: null }))
  return [...guessed, ...left].toSorted((one, other) => Temporal.PlainDate.compare(one.starts, other.starts))
}
