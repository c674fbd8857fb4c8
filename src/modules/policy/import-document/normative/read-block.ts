import type { Block, Role } from '../document.ts'
import { condense, type Plain } from './condense.ts'
import { type LeadIn, leadIn } from './lead-in.ts'
import { turnedLead } from './list-items.ts'
import { type Around, readSentences } from './read-sentences.ts'
import type { Draft } from './sentence-clauses.ts'
import { sentences } from './sentences.ts'

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

/** A block without its marker: those of paragraphs stand in their text ("301 Colleagues must …"). */
const contentOf = (text: string, { start, end, marker }: Block): Plain =>
  condense(text, { start: marker && text.startsWith(marker, start) ? start + marker.length : start, end })

/** The rules of one heading, paragraph or item, and what it hands on. */
export function readBlock(
  text: string,
  block: Block,
  next: Block | undefined,
  state: State,
  around: Around,
): { drafts: readonly Draft[]; state: State } {
  const plain = contentOf(text, block)
  const beforeList = next?.kind === 'item' || next?.kind === 'row'
  if (block.kind === 'heading') {
    const lead = beforeList ? leadIn(plain, around([], []), true) : null
    return { drafts: [], state: { lead, leadBlock: null, inParagraph: [], outer: [] } }
  }
  const all = sentences(plain)
  const last = all.at(-1)
  const colon = last !== undefined && /:\s*$/.test(last.s)
  const opensList = colon && (beforeList || (next?.kind === 'paragraph' && /^[a-z]/.test(contentOf(text, next).raw)))
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
