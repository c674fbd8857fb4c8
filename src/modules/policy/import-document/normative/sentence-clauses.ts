import type { Clause, Role, Strength } from '../document.ts'
import { actOf, baseFirst } from './act.ts'
import { type Plain, spanOf } from './condense.ts'
import { conditionsOf } from './conditions.ts'
import type { Bound } from './cue.ts'
import { negated } from './cue.ts'
import { findCues } from './find-cues.ts'
import { leadingRoles, subjectRoles } from './find-roles.ts'
import { laysDownARule } from './lays-down.ts'
import { mainCues } from './main-cues.ts'
import { isPassive } from './passive.ts'
import { type Segment, segments } from './segments.ts'
import { office, type Surroundings } from './surroundings.ts'
import { imperatives, sanction } from './verbs.ts'
import { whoIsBound } from './who-is-bound.ts'

/** A clause before its section is known. */
export type Draft = Omit<Clause, 'section'>

/** The rules of one sentence that its own words lay down. */
export function sentenceClauses(text: string, plain: Plain, around: Surroundings): readonly Draft[] {
  if (/\?["')]*$/.test(plain.s)) return []
  const cues = mainCues(plain.s, findCues(plain.s), around.defined)
  const found: Draft[] = []
  let inSentence = around.inSentence
  for (const segment of segments(plain.s, cues)) {
    const complement = plain.s.slice(segment.cue.end, segment.to)
    const people =
      segment.cue.named !== null ||
      subjectRoles(segment.subject, around.defined).length > 0 ||
      /^(?:they|he|she|you|i|we|who|those who .*)$/.test(segment.subject) ||
      (segment.subject === 'it' && office(around.inParagraph.length > 0 ? around.inParagraph : around.section))
    if (!laysDownARule(segment, complement, people)) continue
    const bound = whoIsBound(segment, complement, { ...around, inSentence })
    for (const piece of pieces(segment, plain)) found.push(draft(text, plain, piece, bound))
    if (segment.cue.form !== 'consequence' && !sanction.test(complement.trim()))
      inSentence = subjectOfNext(segment, bound, around)
  }
  return found
}

/** Whom "… and will …" goes on about: the grammatical subject, where that is not the person bound. */
function subjectOfNext({ cue, subject }: Segment, bound: Bound, { defined }: Surroundings): readonly Role[] {
  if (bound.reason === 'done-to-people') return subjectRoles(subject, defined)
  if (!/^we-(?:ask|require|let)$/.test(cue.name)) return bound.who
  const speaker = leadingRoles(cue.words, defined)
  return speaker.length > 0 ? speaker : ['school']
}

type Piece = {
  readonly segment: Segment
  readonly from: number
  readonly to: number
  readonly strength: Strength
  readonly act: string
}

/** Splits "… and not …" (the force turns) and "… and a copy kept" (a new thing, the verb left out) from a segment. */
function pieces(segment: Segment, plain: Plain): readonly Piece[] {
  const { cue, from, to } = segment
  const complement = plain.s.slice(cue.end, to)
  const strength = strengthOf(segment, complement)
  const turn = polarityTurn(complement, strength) ?? (isPassive(complement) ? elidedPassive(complement) : null)
  if (turn === null) return [{ segment, from, to, strength, act: actOf(segment, complement) }]
  const cut = cue.end + turn.at
  const act = complement.slice(turn.at).replace(/^[\s,]*(?:and|but|or)\s+/, '')
  return [
    { segment, from, to: cut, strength, act: actOf(segment, complement.slice(0, turn.at)) },
    { segment, from: cut, to, strength: turn.turns ? negated[strength] : strength, act: baseFirst(act) },
  ]
}

/** "No pupil may", "nobody should", "neither … nor": the subject turns the force. */
export function strengthOf({ cue, subject }: Segment, complement: string): Strength {
  if (/\bthat$/.test(cue.words) && !cue.strength.endsWith('_not') && negativeClause.test(complement)) return negated[cue.strength]
  if (/^ (?:be )?neither [a-z]+ nor\b/.test(complement) && !cue.strength.endsWith('_not')) return negated[cue.strength]
  if (/^ be no (?!longer|more)/.test(complement) && cue.name === 'be-to') return negated[cue.strength]
  const none = /^(?:and |but )?(?:no (?!longer)|no-one|nobody|none\b|nothing\b|neither\b|.* nothing$)/.test(subject)
  if (none && /^(?:not-prevented|required-to|expected-to|have-to)$/.test(cue.name)) return 'may'
  if (!none || cue.strength.endsWith('_not')) return cue.strength
  return /\bonly\b/.test(complement.slice(0, 5)) ? 'may' : negated[cue.strength]
}

/** "It is vital that no child is named", "that staff do not reply". */
export const negativeClause = /^ (?:no (?!longer)|nobody |(?:[a-z'-]+ ){1,5}?(?:do|does|are|is|should|must)(?:n't| not)\b)/

export function polarityTurn(complement: string, strength: Strength): { at: number; turns: true } | null {
  if (strength.endsWith('_not')) return null
  const match =
    /,? (?:and|but|or) (?:that )?(?:they |you )?(?:should |must )?(?:(?:to )?(?:not|never)(?: to)?|do not|don't) ([a-z]+)/.exec(
      complement,
    )
  const verb = match?.[1] ?? ''
  if (
    match &&
    /\b(?:provided|if|unless|as long as|so long as|who|which|where|when)\b[^,;]*$/.test(complement.slice(0, match.index))
  )
    return null
  if (!match || !(imperatives.has(verb) || /ing$/.test(verb) || verb === 'be' || verb === 'to')) return null
  return { at: match.index, turns: true }
}

function elidedPassive(complement: string): { at: number; turns: false } | null {
  const match =
    /,? and (?:the|a|an|any|all|its|their) (?:(?!(?:has|have|had|is|are|been|be) )[a-z-]+ ){1,4}?(?:told|kept|made|sent|given|informed|notified|recorded|saved|taken|deleted|removed|signed|stored|reported|asked|logged|obtained|called|contacted|checked|locked|consulted)\b(?! by\b.*\b(?:is|are|must|should)\b)/.exec(
      complement,
    )
  return match ? { at: match.index, turns: false } : null
}

function draft(text: string, plain: Plain, piece: Piece, bound: Bound): Draft {
  const { segment, from, to, strength, act } = piece
  const { cue } = segment
  const span = spanOf(plain, from, to)
  return {
    ...span,
    text: text.slice(span.start, span.end),
    strength,
    who: bound.who,
    act,
    conditions: conditionsOf(plain, text, from, to),
    form: bound.reason === 'sanction' ? 'consequence' : cue.form,
    only: cue.only,
    confidence: round(cue.confidence * bound.confidence),
    reasons: [`cue:${cue.name}`, `who:${bound.reason}`],
  }
}

export const round = (value: number): number => Math.round(value * 100) / 100

/** A clause whose force comes from elsewhere: a lead-in, a table's head, the form of an order. */
export function inherited(
  text: string,
  plain: Plain,
  given: { strength: Strength; who: readonly Role[]; form: Clause['form']; act: string; confidence: number; reason: string },
  from = 0,
  to: number = plain.s.length,
): Draft {
  const span = spanOf(plain, from, to)
  const { reason, confidence, ...rest } = given
  return {
    ...span,
    text: text.slice(span.start, span.end),
    ...rest,
    confidence: round(confidence),
    conditions: conditionsOf(plain, text, from, to),
    only: /\bonly\b/.test(plain.s),
    reasons: [reason],
  }
}
