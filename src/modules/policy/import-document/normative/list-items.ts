import type { Role } from '../document.ts'
import { type Plain, part, spanOf } from './condense.ts'
import type { LeadIn } from './lead-in.ts'
import { itemUnder, order } from './orders.ts'
import { type Draft, sentenceClauses } from './sentence-clauses.ts'
import type { Surroundings } from './surroundings.ts'
import { baseOf, imperatives } from './verbs.ts'

/** An item with a rule of its own keeps it; else it takes the lead-in's. "Keep a log, which must …" has both. */
export function itemOrOwn(text: string, sentence: Plain, lead: LeadIn, around: Surroundings): readonly Draft[] {
  const own = sentenceClauses(text, sentence, around)
  if (own.length === 0) return itemUnder(text, sentence, lead)
  if (!opensAsAct(sentence.s)) return own
  const cut = sentence.s.search(/, (?:which|who|whose|and (?:this|these|it|they)|but)\b/)
  if (cut < 0) return itemUnder(text, sentence, lead)
  const rest = sentenceClauses(text, part(sentence, cut, sentence.s.length), { ...around, inSentence: lead.who })
  return [...itemUnder(text, part(sentence, 0, cut), lead), ...rest]
}

/** Opens with a verb in the base form or in -ing, and not with a subject or an auxiliary. */
const opensAsAct = (s: string): boolean => {
  const [, verb = ''] = /^(?:not |never |always |only )*([a-z-]+)/.exec(s) ?? []
  return (
    !/^(?:must|should|may|will|shall|can|need|have|is|are|be)$/.test(verb) &&
    (imperatives.has(verb) || (/[a-z]{2}ing$/.test(verb) && imperatives.has(baseOf(verb))))
  )
}

/** "Clubs must: (i) get consent; (ii) keep a list": the second stretch has no verb of force of its own. */
export function continuesList(before: string, s: string, inList: boolean): boolean {
  if (!before.endsWith(';')) return false
  const rest = s.replace(/^(?:and |or )?(?:\(?(?:[ivx]{1,4}|[a-z]|\d)\) )?/, '')
  if (/^(?:and |or )?\(/.test(s)) return true
  return (inList || /^(?:and|or) /.test(s)) && opensAsAct(rest)
}

/** "Staff must: explain why;" */
export const opensInlineList = (s: string): boolean => /\b(?:must|should|shall|may|will|to|not|never|for): /.test(s)

/** "Take a copy and hand it to the head, who will …": the order that stands before a rule of the same sentence. */
export function orderBefore(text: string, sentence: Plain, found: readonly Draft[], around: Surroundings): readonly Draft[] {
  const start = found[0]?.start ?? 0
  const cut = sentence.at.findIndex(offset => offset >= start)
  return cut > 8 ? order(text, part(sentence, 0, cut), addressed(around), false) : []
}

/** Whom an order speaks to. */
export const addressed = ({ section, leadIn: given, audience, inParagraph }: Surroundings): readonly Role[] =>
  given.length > 0
    ? given
    : section.length > 0
      ? section
      : inParagraph.length > 0 && audience.length === 0
        ? inParagraph
        : audience

/** "These include …" goes on with the clause before it. */
export function extended(text: string, draft: Draft, sentence: Plain): Draft {
  const { end } = spanOf(sentence)
  return { ...draft, end, text: text.slice(draft.start, end) }
}

/** A sub-list under "on trips, not:" turns the outer lead-in's force. */
export function turnedLead(lead: LeadIn | null, s: string): LeadIn | null {
  if (lead?.strength == null || lead.strength.endsWith('_not') || !/\b(?:not|never)\s*:\s*$/.test(s)) return lead
  return { ...lead, strength: lead.strength === 'should' ? 'should_not' : 'must_not' }
}
