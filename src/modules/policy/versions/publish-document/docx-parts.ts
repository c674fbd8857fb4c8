/** The parts of the Word document: its first page, its table of versions, its sections. */
import {
  Bookmark,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { showable } from '../../../../platform/pdf/index.ts'
import { squareCodeGif } from '../../../../platform/square-code.ts'
import type { Clause, Section } from '../../version-content.ts'
import { fingerprintInWords } from '../version-words.ts'
import { type Block, blocksOf } from './clause-words.ts'
import * as words from './document-words.ts'
import { bullets, docxNumbering } from './docx-look.ts'
import type { PolicyDocument } from './policy-document.ts'

type Options = Omit<Extract<IParagraphOptions, object>, 'text' | 'children'>

const said = (text: string, options: Options = {}): Paragraph =>
  new Paragraph({ ...options, children: [new TextRun(showable(text))] })

const linked = (text: string, to: string): ExternalHyperlink =>
  new ExternalHyperlink({ link: to, children: [new TextRun({ text: showable(text), style: 'Hyperlink' })] })

/** About 30 mm, at 96 pixels to the inch. */
const codeSide = 114

export function titleParts(document: PolicyDocument): Paragraph[] {
  const { schoolName, content, version, address } = document
  const code = new ImageRun({
    type: 'gif',
    data: squareCodeGif(address, 6),
    transformation: { width: codeSide, height: codeSide },
    altText: { name: 'Square code', description: words.codeAlt(document) },
  })
  return [
    said(schoolName),
    said(content.title, { heading: HeadingLevel.HEADING_1 }),
    said(words.versionTitle(version)),
    said(words.decisionWords(version).join(' ')),
    new Paragraph({ children: [code] }),
    new Paragraph({ children: [new TextRun('This version on the web: '), linked(address, address)] }),
  ]
}

export function versionParts({ version, history }: PolicyDocument): (Paragraph | Table)[] {
  const cell = (text: string, bold: boolean) =>
    new TableCell({
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      children: [new Paragraph({ style: 'Cell', children: [new TextRun({ text: showable(text), bold })] })],
    })
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({ tableHeader: isHead, cantSplit: true, children: cells.map(text => cell(text, isHead)) })
  return [
    said('Versions', { heading: HeadingLevel.HEADING_2 }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [row(words.versionColumns, true), ...[version, ...history].map(one => row(words.versionCells(one), false))],
    }),
    said('Fingerprint of this version', { heading: HeadingLevel.HEADING_2 }),
    said(fingerprintInWords(version.fingerprint)),
    said(words.fingerprintNote, { style: 'Quiet' }),
  ]
}

export function relatedParts({ related }: PolicyDocument): Paragraph[] {
  if (related.length === 0) return []
  return [
    said('Policies to read with this one', { heading: HeadingLevel.HEADING_2 }),
    ...related.map(({ name, url }) => {
      const to = words.webAddress(url)
      const child = to === undefined ? new TextRun(showable(name)) : linked(name, to)
      return new Paragraph({ numbering: { reference: bullets, level: 0 }, children: [child] })
    }),
  ]
}

const anchor = (index: number): string => `section-${index + 1}`

export const contentsParts = (sections: readonly Section[]): Paragraph[] => [
  said('Contents', { heading: HeadingLevel.HEADING_2 }),
  ...sections.map((section, index) => {
    const range = words.rangeOf(section)
    const name = new TextRun({ text: showable(section.heading), style: 'Hyperlink' })
    return new Paragraph({
      numbering: { reference: bullets, level: 0 },
      children: [
        new InternalHyperlink({ anchor: anchor(index), children: [name] }),
        new TextRun(range === '' ? '' : `, ${range}`),
      ],
    })
  }),
]

export function sectionParts(document: PolicyDocument): Paragraph[] {
  const { related, sections } = document.content
  let lists = 0
  const blocks = (text: string): Paragraph[] =>
    blocksOf(text).flatMap(block => blockParts(block, block.kind === 'list' ? ++lists : 0))
  const clauseParts = (clause: Clause): Paragraph[] => [
    said(`${clause.id} ${clause.heading}`, { heading: HeadingLevel.HEADING_3 }),
    ...blocks(clause.legal),
    ...(clause.plain === undefined ? [] : [plainPart(clause.plain)]),
    said(words.bindingWords(clause, related), { style: 'Quiet' }),
  ]
  return sections.flatMap((section, index) => [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      pageBreakBefore: index === 0,
      children: [new Bookmark({ id: anchor(index), children: [new TextRun(showable(section.heading))] })],
    }),
    ...(section.intro === undefined ? [] : blocks(section.intro)),
    ...section.clauses.flatMap(clauseParts),
  ])
}

const plainPart = (plain: string): Paragraph =>
  new Paragraph({
    style: 'Plain',
    children: [new TextRun({ text: 'In plain words: ', bold: true }), new TextRun(showable(plain))],
  })

const numberings = new Set(docxNumbering.config.map(({ reference }) => reference))

/** @param instance of lists with numbers, each of which begins anew */
function blockParts(block: Block, instance: number): Paragraph[] {
  if (block.kind === 'paragraph') return [said(block.text)]
  const reference = referenceFor(block.items.map(({ label }) => label))
  // Numbers that Word would not count the same way stay as they are written.
  return reference === undefined
    ? block.items.map(({ label, text }) => said(`${label} ${text}`, { indent: { left: 567, hanging: 340 } }))
    : block.items.map(({ text }) => said(text, { numbering: { reference, level: 0, instance } }))
}

/** Of a list whose labels count on from one. */
function referenceFor(labels: readonly string[]): string | undefined {
  if (labels.every(label => label === '•')) return bullets
  const first = labels[0] ?? ''
  if (!numberings.has(first)) return undefined
  const nth = (index: number) => (first.includes('1') ? String(index + 1) : String.fromCharCode(97 + index))
  return labels.every((label, index) => label === first.replace(/[1a]/, nth(index))) ? first : undefined
}
