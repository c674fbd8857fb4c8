import type { Block, Role } from '../document.ts'
import { condense, type Plain } from './condense.ts'
import { type LeadIn, leadIn } from './lead-in.ts'
import { addressed, continuesList, extended, itemOrOwn, orderBefore, turnedLead } from './list-items.ts'
import { itemUnder, order } from './orders.ts'
import { type Draft, sentenceClauses } from './sentence-clauses.ts'
import { sentences } from './sentences.ts'
import type { Surroundings } from './surroundings.ts'

/** Lists nested deeper than this share one lead-in. */
const deepestList = 6

/** What reading the blocks before leaves for the next one. */
export type State = {
  lead: LeadIn | null
  leadBlock: Block | null
  inParagraph: readonly Role[]
  outer: readonly { level: number; lead: LeadIn | null }[]
}

export const fresh: State = { lead: null, leadBlock: null, inParagraph: [], outer: [] }

/** What is known around a place, given the lead-in's people and those bound last in the paragraph. */
export type Around = (leadIn: readonly Role[], inParagraph: readonly Role[]) => Surroundings

/** Markers of paragraphs stand in their text ("301 Colleagues must …"). */
const markerLength = (text: string, { start, marker }: Block): number =>
  marker && text.startsWith(marker, start) ? marker.length : 0

/** The rules of one heading, paragraph or item, and what it hands on. */
export function readBlock(
  text: string,
  block: Block,
  next: Block | undefined,
  state: State,
  around: Around,
): { drafts: readonly Draft[]; state: State } {
  const plain = condense(text, { start: block.start + markerLength(text, block), end: block.end })
  const beforeList = next?.kind === 'item' || next?.kind === 'row'
  if (block.kind === 'heading') {
    const lead = beforeList ? leadIn(plain, around([], []), true) : null
    return { drafts: [], state: { lead, leadBlock: null, inParagraph: [], outer: [] } }
  }
  const all = sentences(plain)
  const last = all.at(-1)
  const colon = last !== undefined && /:\s*$/.test(last.s)
  const opensList = colon && (beforeList || (next?.kind === 'paragraph' && /^[a-z]/.test(condense(text, next).raw)))
  const isItem =
    block.kind === 'item' || (state.lead !== null && state.leadBlock?.kind === 'paragraph' && /^[a-z]/.test(plain.raw))
  const lead = isItem ? state.lead : null
  const body = opensList ? all.slice(0, -1) : all
  const { drafts, who } = readSentences(text, body, lead, isItem ? state.inParagraph : [], around)
  if (opensList && last) {
    const inner = leadIn(last, around(lead?.who ?? [], who), false) ?? (isItem ? turnedLead(lead, last.s) : null)
    return {
      drafts,
      state: {
        lead: inner,
        leadBlock: block,
        inParagraph: who,
        outer: isItem ? [...state.outer.slice(-deepestList), { level: block.level, lead: state.lead }] : [],
      },
    }
  }
  if (!isItem) return { drafts, state: { lead: null, leadBlock: null, inParagraph: who, outer: [] } }
  return { drafts, state: backOut({ ...state, inParagraph: who.length > 0 ? who : state.inParagraph }, next) }
}

/** After the last sub-item, the outer list goes on under its own lead-in. */
function backOut(state: State, next: Block | undefined): State {
  const open = state.outer.at(-1)
  if (!open || next?.kind !== 'item' || next.level > open.level) return state
  return { ...state, lead: open.lead, outer: state.outer.slice(0, -1) }
}

function readSentences(
  text: string,
  all: readonly Plain[],
  lead: LeadIn | null,
  before: readonly Role[],
  around: Around,
): { drafts: readonly Draft[]; who: readonly Role[] } {
  const drafts: Draft[] = []
  let who = before
  all.forEach((sentence, k) => {
    const nearby = around(lead?.who ?? [], who)
    const own = sentenceClauses(text, sentence, nearby)
    const asItem = k === 0 && lead !== null ? itemOrOwn(text, sentence, lead, nearby) : own
    const last = drafts[drafts.length - 1]
    if (
      own.length === 0 &&
      last &&
      /^(?:these|this|such (?:cases|circumstances)|examples)(?: may| might| would)? includes?\b/.test(sentence.s)
    ) {
      drafts[drafts.length - 1] = extended(text, last, sentence)
      return
    }
    const before = all[k - 1]?.s ?? ''
    const goesOn = own.length === 0 && last !== undefined && last.form !== 'consequence' && continuesList(before, sentence.s)
    const found = goesOn
      ? itemUnder(text, sentence, {
          strength: last.strength,
          who: last.who,
          words: '',
          orders: true,
          confidence: last.confidence,
        })
      : asItem.length > 0 || (k === 0 && lead !== null)
        ? [...orderBefore(text, sentence, asItem, nearby), ...asItem]
        : order(text, sentence, addressed(nearby), lead !== null)
    drafts.push(...found)
    const bound = found.findLast(draft => draft.form !== 'consequence')
    if (bound) who = bound.who
  })
  return { drafts, who }
}
