import type { Role } from '../document.ts'
import type { Plain } from './condense.ts'
import type { LeadIn } from './lead-in.ts'
import { addressed, continuesList, extended, itemOrOwn, opensInlineList, orderBefore } from './list-items.ts'
import { itemUnder, order } from './orders.ts'
import { type Draft, sentenceClauses } from './sentence-clauses.ts'
import type { Surroundings } from './surroundings.ts'

/** What is known around a place, given the lead-in's people and those bound last in the paragraph. */
export type Around = (leadIn: readonly Role[], inParagraph: readonly Role[]) => Surroundings

const includes = /^(?:these|this|such (?:cases|circumstances)|examples)(?: may| might| would)? includes?\b/

/** The rules of a block's sentences, in order, and who was bound last. `lead` is the lead-in above, for an item. */
export function readSentences(
  text: string,
  all: readonly Plain[],
  lead: LeadIn | null,
  before: readonly Role[],
  around: Around,
): { drafts: readonly Draft[]; who: readonly Role[] } {
  const drafts: Draft[] = []
  let who = before
  let inList = false
  all.forEach((sentence, k) => {
    const nearby = around(lead?.who ?? [], who)
    const own = sentenceClauses(text, sentence, nearby)
    const last = drafts[drafts.length - 1]
    if (own.length === 0 && last && includes.test(sentence.s)) {
      drafts[drafts.length - 1] = extended(text, last, sentence)
      return
    }
    const goesOn =
      own.length === 0 &&
      last !== undefined &&
      last.form !== 'consequence' &&
      continuesList(all[k - 1]?.s ?? '', sentence.s, inList)
    const found = goesOn
      ? itemUnder(text, sentence, asLead(last))
      : rulesOf(text, sentence, own, k === 0 ? lead : null, lead !== null, nearby)
    inList = sentence.s.endsWith(';') && (goesOn || opensInlineList(sentence.s))
    drafts.push(...found)
    who = found.findLast(draft => draft.form !== 'consequence')?.who ?? who
  })
  return { drafts, who }
}

/** A rule hands its force and people to the list that goes on after it. */
const asLead = ({ strength, who, confidence }: Draft): LeadIn => ({ strength, who, words: '', orders: true, confidence })

function rulesOf(
  text: string,
  sentence: Plain,
  own: readonly Draft[],
  lead: LeadIn | null,
  inItem: boolean,
  nearby: Surroundings,
): readonly Draft[] {
  const found = lead === null ? own : itemOrOwn(text, sentence, lead, nearby)
  if (found.length > 0) return [...orderBefore(text, sentence, found, nearby), ...found]
  return lead === null ? order(text, sentence, addressed(nearby), inItem) : []
}
