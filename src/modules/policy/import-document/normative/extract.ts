import type { Block, Clause, ReadText, Role, Section } from '../document.ts'
import { sectionsOf } from '../structure/sections.ts'
import { condense, type Plain, part, spanOf } from './condense.ts'
import { definedTerms } from './defined-terms.ts'
import { type DefinedTerms, noTerms } from './find-roles.ts'
import { type LeadIn, leadIn, rolesOfLine } from './lead-in.ts'
import { itemUnder, order } from './orders.ts'
import { type Draft, sentenceClauses } from './sentence-clauses.ts'
import { sentences } from './sentences.ts'
import { tableClauses } from './table-clauses.ts'
import { baseOf, imperatives } from './verbs.ts'
import type { Surroundings } from './who-is-bound.ts'

type Audience = { readonly who: readonly Role[]; readonly titled: boolean }
/** Lists nested deeper than this share one lead-in. */
const deepestList = 6
const nobody: Audience = { who: [], titled: false }

/** The rules of a document whose headings are marked. Read twice: the first reading finds whom it mostly speaks to. */
export function extractClauses(document: ReadText): readonly Clause[] {
  const defined = definedTerms(document.text)
  const first = pass(document, defined, nobody)
  return pass(document, defined, audienceOf(document, first, defined))
}

/** The people whom the title names alone, else those most often bound by name; a defined term counts as its people. */
function audienceOf({ text, blocks, title }: ReadText, clauses: readonly Clause[], defined: DefinedTerms): Audience {
  const heading = blocks.find(block => block.kind === 'heading')
  const titled = rolesOfLine((title ?? (heading ? condense(text, heading).s : '')).toLowerCase(), noTerms)
  if (titled.length === 1 || titled.length === 2)
    return { who: [...titled].sort((a, b) => Number(b === 'staff') - Number(a === 'staff')), titled: true }
  const counts = new Map<Role, number>()
  for (const { who, reasons } of clauses) {
    if (!reasons.some(reason => /^who:(?:subject|named|done|by)/.test(reason))) continue
    for (const role of who.slice(0, 1)) counts.set(role, (counts.get(role) ?? 0) + 1)
  }
  const asked: readonly Role[] = ['staff', 'pupil', 'parent', 'volunteer', 'visitor', 'governor', 'everyone']
  const most = asked.reduce<Role>((best, role) => ((counts.get(role) ?? 0) > (counts.get(best) ?? 0) ? role : best), 'staff')
  return { who: [...defined.values()].find(group => group[0] === most) ?? [most], titled: false }
}

type State = {
  lead: LeadIn | null
  leadBlock: Block | null
  inParagraph: readonly Role[]
  outer: readonly { level: number; lead: LeadIn | null }[]
}

function pass({ text, blocks }: ReadText, defined: DefinedTerms, audience: Audience): readonly Clause[] {
  const sections = sectionsOf(text, blocks)
  const clauses: Clause[] = []
  const fresh: State = { lead: null, leadBlock: null, inParagraph: [], outer: [] }
  let state = fresh
  let rows: Block[] = []
  const sectionAt = sectionFinder(sections)
  const add = (drafts: readonly Draft[], section: Section | undefined) =>
    clauses.push(...drafts.map(draft => ({ ...draft, section: section?.heading ?? '' })))
  blocks.forEach((block, i) => {
    const { section, above } = sectionAt(block.start)
    const around = (leadIn: readonly Role[], inParagraph: readonly Role[]): Surroundings => ({
      defined,
      section: sectionRoles(
        above.filter(one => one !== sections[0]),
        defined,
      ),
      audience: audience.who,
      titled: audience.titled,
      inSentence: [],
      inParagraph,
      leadIn,
    })
    const next = blocks[i + 1]
    if (block.kind === 'row') {
      rows.push(block)
      if (next?.kind === 'row' && next.table === block.table) return
      add(tableClauses(text, rows, around(state.lead?.who ?? [], []), state.lead), section)
      rows = []
      state = fresh
      return
    }
    const read = readBlock(text, block, next, state, around)
    add(read.drafts, section)
    state = read.state
  })
  return clauses
}

/** Markers of paragraphs stand in their text ("301 Colleagues must …"). */
const markerLength = (text: string, { start, marker }: Block): number =>
  marker && text.startsWith(marker, start) ? marker.length : 0

type Around = (leadIn: readonly Role[], inParagraph: readonly Role[]) => Surroundings

function readBlock(
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
    const inner = leadIn(last, around(lead?.who ?? [], who), false) ?? (isItem ? lead : null)
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

/** "These include …" goes on with the clause before it. */
function extended(text: string, draft: Draft, sentence: Plain): Draft {
  const { end } = spanOf(sentence)
  return { ...draft, end, text: text.slice(draft.start, end) }
}

/** "Clubs must: (i) get consent; (ii) keep a list": the second stretch has no verb of force of its own. */
function continuesList(before: string, s: string): boolean {
  if (!before.endsWith(';')) return false
  const rest = s.replace(/^(?:and |or )?(?:\(?(?:[ivx]{1,4}|[a-z]|\d)\) )?/, '')
  const numbered = /^(?:and |or )?\(/.test(s)
  return numbered || (/^(?:and|or) /.test(s) && opensAsAct(rest))
}

/** "Take a copy and hand it to the head, who will …": the order that stands before a rule of the same sentence. */
function orderBefore(text: string, sentence: Plain, found: readonly Draft[], around: Surroundings): readonly Draft[] {
  const start = found[0]?.start ?? 0
  const cut = sentence.at.findIndex(offset => offset >= start)
  return cut > 8 ? order(text, part(sentence, 0, cut), addressed(around), false) : []
}

const addressed = ({ section, leadIn: given, audience, inParagraph }: Surroundings): readonly Role[] =>
  given.length > 0
    ? given
    : section.length > 0
      ? section
      : inParagraph.length > 0 && audience.length === 0
        ? inParagraph
        : audience

/** An item with a rule of its own keeps it; else it takes the lead-in's. "Keep a log, which must …" has both. */
function itemOrOwn(text: string, sentence: Plain, lead: LeadIn, around: Surroundings): readonly Draft[] {
  const own = sentenceClauses(text, sentence, around)
  if (own.length === 0) return itemUnder(text, sentence, lead)
  if (!opensAsAct(sentence.s)) return own
  const cut = sentence.s.search(/, (?:which|who|and (?:this|these|it|they)|but)\b/)
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

const sectionRoles = (above: readonly Section[], defined: DefinedTerms): readonly Role[] => {
  for (const section of above) {
    const found = rolesOfLine(section.heading.toLowerCase().replaceAll('’', "'"), defined)
    if (found.length > 0) return found
  }
  return []
}

/** Finds the section at an offset and, nearest first, the headings above it (offsets must not go back). */
function sectionFinder(
  sections: readonly Section[],
): (offset: number) => { section: Section | undefined; above: readonly Section[] } {
  let stack: Section[] = []
  let k = 0
  return offset => {
    for (let next = sections[k]; next && next.start <= offset; next = sections[++k]) {
      const { level } = next
      stack = [next, ...stack.filter(section => section.level < level)]
    }
    return { section: stack[0], above: stack.slice(0, 4) }
  }
}
