import type { Block, Clause, ReadText, Role, Section } from '../document.ts'
import { sectionFinder, sectionsOf } from '../structure/sections.ts'
import { type Audience, addresseeOf, audienceOf, sectionRoles } from './audience.ts'
import { definedTerms } from './defined-terms.ts'
import { fresh, readBlock } from './read-block.ts'
import type { DefinedTerms } from './role-mentions.ts'
import type { Draft } from './sentence-clauses.ts'
import type { Surroundings } from './surroundings.ts'
import { tableClauses } from './table-clauses.ts'

const nobody: Audience = { who: [], titled: false }

/** The rules of a document whose headings are marked. Read twice: the first reading finds whom it mostly speaks to. */
export function extractClauses(document: ReadText): readonly Clause[] {
  const defined = definedTerms(document.text)
  const first = pass(document, defined, nobody)
  return pass(document, defined, audienceOf(document, first, defined))
}

function pass({ text, blocks }: ReadText, defined: DefinedTerms, audience: Audience): readonly Clause[] {
  const sections = sectionsOf(text, blocks)
  const clauses: Clause[] = []
  let state = fresh
  let rows: Block[] = []
  const spokenTo = new Map<Section, readonly Role[]>()
  const peopleOf = (section: Section | undefined, above: readonly Section[]): readonly Role[] => {
    const named = sectionRoles(
      above.filter(one => one !== sections[0]),
      defined,
    )
    if (named.length > 0 || !section) return named
    const known = spokenTo.get(section) ?? addresseeOf(text.slice(section.start, section.end))
    spokenTo.set(section, known)
    return known
  }
  const sectionAt = sectionFinder(sections)
  const add = (drafts: readonly Draft[], section: Section | undefined) => {
    for (const draft of drafts) clauses.push({ ...draft, section: section?.heading ?? '' })
  }
  blocks.forEach((block, i) => {
    const { section, above } = sectionAt(block.start)
    const around = (leadIn: readonly Role[], inParagraph: readonly Role[]): Surroundings => ({
      defined,
      section: peopleOf(section, above),
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
