/** The first page: whose policy it is, which version, how it came about, and where it stands on the web. */
import {
  addElement,
  artifact,
  defer,
  drawPicture,
  drawSquareCode,
  figure,
  glued,
  heading,
  linesOf,
  link,
  list,
  type Pdf,
  paragraph,
  place,
  readPicture,
  type Style,
  table,
  withNext,
} from '../../../../platform/pdf/index.ts'
import { fingerprintInWords } from '../version-words.ts'
import * as words from './document-words.ts'
import type { PolicyDocument } from './policy-document.ts'
import { column, type PolicyLook, whole } from './policy-look.ts'

const codeSide = 104
const crestSide = 58
/** Of four groups of eight. */
const fingerprintWidth = 236
const beside = { left: whole.left, width: whole.width - codeSide - 18 }

/** Places all that comes before the contents. */
export function placeTitle(pdf: Pdf, document: PolicyDocument, look: PolicyLook): void {
  const sect = addElement(pdf.kit, pdf.root, 'Sect')
  const crest = document.crest && readPicture(pdf, document.crest)
  if (crest) {
    const area = [whole.left, column.top - 14, crestSide, crestSide] as const
    figure(pdf, sect, `Crest of ${document.schoolName}`, area, () => drawPicture(pdf, crest, area[0], area[1], crestSide))
    pdf.y = column.top + crestSide
  }
  const top = pdf.y
  const { version, content } = document
  place(pdf, [
    ...paragraph(pdf, sect, document.schoolName, look.school, { ...beside, before: 0 }),
    ...heading(pdf, sect, { level: 1, words: content.title }, titleStyle(pdf, content.title, look), { ...beside, before: 6 }),
    ...paragraph(pdf, sect, words.versionTitle(version), look.lead, { ...beside, before: 8 }),
  ])
  placeCode(pdf, document, crest ? column.top - 22 : top - 8)
  place(pdf, [
    ...paragraph(pdf, sect, words.decisionWords(version).join(' '), look.body, { ...beside, before: 10 }),
    ...glued([
      ...paragraph(pdf, sect, 'This version on the web:', look.quiet, { ...beside, before: 8 }),
      ...link(pdf, addElement(pdf.kit, sect, 'P'), document.address, document.address, look.smallLink, { ...beside, before: 0 }),
    ]),
  ])
  pdf.y = Math.max(pdf.y, top + codeSide)
  placeRule(pdf, look)
  placeVersions(pdf, document, look)
  placeFingerprint(pdf, document, look)
  placeRelated(pdf, document, look)
}

/** A long name is set smaller. */
function titleStyle({ face }: Pdf, title: string, look: PolicyLook): Style {
  const isShort = linesOf({ face, style: look.title, width: beside.width }, title).length <= 2
  return isShort ? look.title : look.longTitle
}

function placeCode(pdf: Pdf, document: PolicyDocument, top: number): void {
  const left = column.right - codeSide + 10
  figure(pdf, pdf.root, words.codeAlt(document), [left, top, codeSide, codeSide], () =>
    drawSquareCode(pdf, document.address, left, top, codeSide),
  )
}

function placeRule(pdf: Pdf, look: PolicyLook): void {
  const y = pdf.y + 16
  defer(pdf, () => artifact(pdf.kit, () => pdf.kit.rect(whole.left, y, whole.width, 2).fillColor(look.brand).fill()))
  pdf.y = y + 2
}

const widths = [46, 66, 66, 112, 72, 105] as const

function placeVersions(pdf: Pdf, { version, history }: PolicyDocument, look: PolicyLook): void {
  const sect = addElement(pdf.kit, pdf.root, 'Sect')
  const columns = words.versionColumns.map((head, index) => ({ head, width: widths[index] ?? 60 }))
  const tableLook = { head: look.cellHead, body: look.cell, rule: look.hair, padding: 4, gap: 8 }
  place(pdf, [
    ...heading(pdf, sect, { level: 2, words: 'Versions' }, look.part, { ...whole, before: 18 }),
    ...table(pdf, sect, columns, [version, ...history].map(words.versionCells), tableLook, { left: whole.left, before: 4 }),
  ])
}

function placeFingerprint(pdf: Pdf, { version }: PolicyDocument, look: PolicyLook): void {
  const sect = addElement(pdf.kit, pdf.root, 'Sect')
  place(pdf, [
    ...heading(pdf, sect, { level: 2, words: 'Fingerprint of this version' }, look.part, { ...whole, before: 18 }),
    ...withNext(
      paragraph(pdf, sect, fingerprintInWords(version.fingerprint), look.body, {
        left: whole.left,
        width: fingerprintWidth,
        before: 4,
      }),
    ),
    ...paragraph(pdf, sect, words.fingerprintNote, look.quiet, { ...whole, before: 4 }),
  ])
}

function placeRelated(pdf: Pdf, { related }: PolicyDocument, look: PolicyLook): void {
  if (related.length === 0) return
  const sect = addElement(pdf.kit, pdf.root, 'Sect')
  const items = related.map(({ name, url }) => {
    const to = words.webAddress(url)
    return to === undefined ? { label: '•', words: name } : { label: '•', words: [{ text: name, colour: look.brand }], to }
  })
  place(pdf, [
    ...heading(pdf, sect, { level: 2, words: 'Policies to read with this one' }, look.part, { ...whole, before: 18 }),
    ...glued(list(pdf, sect, items, look.body, { ...whole, before: 4 })),
  ])
}
