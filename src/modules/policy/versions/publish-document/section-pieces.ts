/** A section of the policy: its clauses with their ids in the margin, the binding words first, the plain ones marked as such. */
import {
  addElement,
  artifact,
  defer,
  type Element,
  glued,
  heading,
  list,
  type Pdf,
  type Piece,
  paragraph,
  place,
} from '../../../../platform/pdf/index.ts'
import type { Clause, RelatedPolicy, Section } from '../../version-content.ts'
import { blocksOf } from './clause-words.ts'
import { bindingWords } from './document-words.ts'
import { type PolicyLook, text, whole } from './policy-look.ts'

type Outline = Pdf['kit']['outline']

/** A clause is on one page where it is no higher than this part of it. */
const keptWhole = 230

/** Ids wider than the margin stand before the heading instead. */
const marginId = 9

export interface NamedSection {
  readonly section: Section
  /** By which the contents lead here. */
  readonly name: string
  /** The policies that its clauses may lean on. */
  readonly related: readonly RelatedPolicy[]
}

/** Places a section below what is there. */
export function placeSection(pdf: Pdf, { section, name, related }: NamedSection, look: PolicyLook): void {
  const sect = addElement(pdf.kit, pdf.root, 'Sect')
  let outline: Outline = pdf.kit.outline
  const begun = {
    level: 2,
    words: section.heading,
    name,
    below: () => pdf.kit.outline,
    marked: (own: Outline) => (outline = own),
  } as const
  const opening = [
    ...heading(pdf, sect, begun, look.section, { left: whole.left, width: whole.width, before: 34 }),
    ...(section.intro === undefined ? [] : blockPieces(pdf, sect, section.intro, look, 6)),
  ].map((piece): Piece => ({ ...piece, glued: true }))
  const clauses = section.clauses.map((clause, index) => {
    const at = { before: index === 0 ? 14 : 18, below: () => outline, quietly: bindingWords(clause, related) }
    return clausePieces(pdf, sect, clause, look, at)
  })
  place(pdf, [...opening, ...clauses.flat()])
}

/** Words with their paragraphs and lists. */
function blockPieces(pdf: Pdf, parent: Element, words: string, look: PolicyLook, before: number): Piece[] {
  return blocksOf(words).flatMap((block, index) => {
    const at = { ...text, before: index === 0 ? before : 5 }
    return block.kind === 'paragraph'
      ? paragraph(pdf, parent, block.text, look.body, at)
      : list(
          pdf,
          parent,
          block.items.map(item => ({ label: item.label, words: item.text })),
          look.body,
          at,
        )
  })
}

interface ClausePlace {
  readonly before: number
  /** The bookmark of its section, once that is drawn. */
  readonly below: () => Outline
  readonly quietly: string
}

function clausePieces(
  pdf: Pdf,
  parent: Element,
  clause: Clause,
  look: PolicyLook,
  { before, below, quietly }: ClausePlace,
): Piece[] {
  const sect = addElement(pdf.kit, parent, 'Sect')
  const inMargin = clause.id.length <= marginId
  const words = inMargin ? clause.heading : `${clause.id} ${clause.heading}`
  const label = inMargin ? { label: { words: clause.id, left: whole.left, style: look.id } } : {}
  const begin = { level: 3, words, ...label, below } as const
  const pieces = [
    ...heading(pdf, sect, begin, look.clause, { ...text, before }),
    ...blockPieces(pdf, sect, clause.legal, look, 2),
    ...plainPieces(pdf, sect, clause, look),
    ...paragraph(pdf, sect, quietly, look.quiet, { ...text, before: 5 }),
  ]
  const height = pieces.reduce((sum, piece) => sum + piece.before + piece.height, 0)
  // Whom it binds never stands alone on the next page.
  const last = pieces.length - 2
  return height <= keptWhole ? glued(pieces) : pieces.map((piece, index) => (index === last ? { ...piece, glued: true } : piece))
}

/** With a stroke beside them: what they say is the same, but the words that bind are the others. */
function plainPieces(pdf: Pdf, sect: Element, { plain }: Clause, look: PolicyLook): Piece[] {
  if (plain === undefined) return []
  const words = [{ text: 'In plain words: ', weight: 'bold' as const, colour: look.brand }, { text: plain }]
  const inset = 12
  return paragraph(pdf, sect, words, look.body, { left: text.left + inset, width: text.width - inset, before: 6 }).map(piece => ({
    ...piece,
    draw: top => {
      piece.draw(top)
      defer(pdf, () => artifact(pdf.kit, () => pdf.kit.rect(text.left, top, 2, piece.height).fillColor(look.rule).fill()))
    },
  }))
}
