import type { Form, Strength } from '../document.ts'
import { type Cue, negated } from './cue.ts'
import { type CuePattern, modalPattern } from './cue-pattern.ts'
import { cuePatterns } from './cue-patterns.ts'

const negation = /\b(?:not|never|no|neither)\b|n't|\b(?:no circumstances|no account|no time)\b/
const invertedBy =
  /(?:\b(?:under|in) (?:no|any) circumstances|\bon no account|\bat no (?:time|point)|\bin no case|\bnever|\bnor|\bneither),?\s*$/

/** "Neither shall speak": the word is the subject itself. */
const neitherAlone =
  /\bneither \|(?! (?:the|a|an|any|they|he|she|it|we|you|this|that|staff|pupils|parents|students|teachers|governors|members)\b)/

/** "Under no circumstances should …" is a ban, however mild its verb. */
const absolute = /(?:\bunder (?:no|any) circumstances|\bon no account|\bin no (?:case|circumstances)),?\s*$/

const modals: Readonly<Record<string, { strength: Strength; form: Form }>> = {
  must: { strength: 'must', form: 'modal' },
  shall: { strength: 'must', form: 'modal' },
  "shan't": { strength: 'must_not', form: 'modal' },
  should: { strength: 'should', form: 'modal' },
  ought: { strength: 'should', form: 'modal' },
  may: { strength: 'may', form: 'modal' },
  might: { strength: 'may', form: 'modal' },
  can: { strength: 'may', form: 'modal' },
  could: { strength: 'may', form: 'modal' },
  will: { strength: 'must', form: 'undertaking' },
  "won't": { strength: 'must_not', form: 'undertaking' },
}

/** Every pattern holds one of these: most headings and cells hold none, and are not looked at further. */
const trigger =
  /\b(?:must|requir|fall|to be|sha|should|ought|may|might|can|could|w[io]|is|are|was|were|be|been|being|has|have|hold|share|need|does|do|duty|respons|job|role|agree|undertak|promis|commit|retain|reserve|prevent|stop|preclud|restrict|bar|constitut|amount|it's|we|school|academy|trust|college|nursery|govern|headteacher|principal|policy|rule|standard|principle|expectation|same)/

/** Every cue of a condensed sentence, left to right, without overlaps (the longer one wins). */
export function findCues(s: string): readonly Cue[] {
  if (!trigger.test(s)) return []
  const all = [...modalCues(s), ...cuePatterns.flatMap(pattern => patternCues(s, pattern))]
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Cue[] = []
  for (const cue of all) {
    const last = kept[kept.length - 1]
    if (!last || cue.start >= last.end) kept.push(cue)
    else if (covers(cue, last)) kept[kept.length - 1] = cue
  }
  return kept
}

/** A longer pattern that starts inside a bare modal or "is to" replaces it. */
const covers = (cue: Cue, last: Cue): boolean => cue.end > last.end && cue.modal === null && last.name === 'we-permit'

function modalCues(s: string): readonly Cue[] {
  const found: Cue[] = []
  for (const match of s.matchAll(modalPattern)) {
    const groups = match.groups ?? {}
    const word = groups['modal'] ?? groups['modal2'] ?? groups['modal3'] ?? ''
    const known = modals[word]
    if (!known) continue
    const inverted =
      invertedBy.test(s.slice(0, match.index)) &&
      !neitherAlone.test(`${s.slice(0, match.index)}|${s.slice(match.index + match[0].length)}`)
    const ownNegation = negation.test(match[0]) || /^(?:[a-z]+)(?:not|n't)\b/.test(match[0])
    const end = match.index + match[0].length
    if (word === 'should' && conditionalInversion(s, match.index, end)) continue
    const negative = inverted !== ownNegation || (inverted && ownNegation) || noObject(s.slice(end))
    found.push({
      name: 'modal',
      start: match.index,
      end,
      strength: absolute.test(s.slice(0, match.index))
        ? 'must_not'
        : negative && !known.strength.endsWith('_not')
          ? negated[known.strength]
          : known.strength,
      form: known.form,
      words: match[0],
      named: null,
      inverted,
      modal: word,
      only: /\bonly\b/.test(groups['adv'] ?? '') || /^[^,;]{0,80}\bonly\b/.test(s.slice(end)),
      confidence: word === 'must' || word === 'shall' ? 0.95 : 0.9,
    })
  }
  return found
}

/** "must have no contact", "there should be no photographs". */
const noObject = (rest: string): boolean =>
  /^ (?:be|have|make|take|give|accept|hold|send|share|use|post|receive|bring) no\b(?! longer| later| more)/.test(rest)

/** "Should the parent refuse, …" is a condition. */
const conditionalInversion = (s: string, index: number, end: number): boolean =>
  /(?:^|[,;] |\band |\bbut )$/.test(s.slice(0, index)) &&
  /^ (?:the|a|an|any|this|that|it|they|you|we|he|she|there|pupils?|parents?|staff|students?|anyone|someone|such)\b/.test(
    s.slice(end),
  ) &&
  !invertedBy.test(s.slice(0, index))

/** "not required to" frees, "required not to" forbids. */
function strengthOf(words: string, negative: boolean, { yes, no }: CuePattern): Strength | null {
  if (!negative) return yes
  return yes !== null && !yes.endsWith('_not') && /[a-z] (?:not|never) to$/.test(words) ? negated[yes] : no
}

function patternCues(s: string, pattern: CuePattern & { regex: RegExp }): readonly Cue[] {
  const found: Cue[] = []
  for (const match of s.matchAll(pattern.regex)) {
    if (/^(?:will|would)\b.*\b(?:asked|requested|invited|reminded)\b/.test(match[0])) continue
    const named = match.groups?.['who'] ?? null
    const negative = negation.test(named === null ? match[0] : match[0].replace(named, ' '))
    const strength = strengthOf(match[0], negative, pattern)
    if (strength === null) continue
    found.push({
      name: pattern.name,
      start: match.index,
      end: match.index + match[0].length,
      strength,
      form: pattern.form,
      words: match[0],
      named: pattern.bound === 'named' ? named : null,
      inverted: false,
      modal: null,
      only: /^[^,;]{0,80}\bonly\b/.test(s.slice(match.index)),
      confidence: pattern.confidence,
    })
  }
  return found
}
