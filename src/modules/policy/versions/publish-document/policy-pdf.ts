import { addElement, contents, finishPdf, heading, newPage, openPdf, paragraph, place } from '../../../../platform/pdf/index.ts'
import { endWords, footWords, rangeOf, versionTitle } from './document-words.ts'
import type { PolicyDocument } from './policy-document.ts'
import { column, footBase, policyLook, text, whole } from './policy-look.ts'
import { placeSection } from './section-pieces.ts'
import { placeTitle } from './title-pieces.ts'

/**
 * A published version as a tagged PDF (PDF/UA-1) on A4: title, versions, contents, sections with their clauses.
 * The same document always gives the same bytes.
 */
export async function policyPdf(document: PolicyDocument): Promise<Buffer> {
  const { content, schoolName, version } = document
  const look = policyLook(document.brand)
  const settings = {
    title: content.title,
    author: schoolName,
    subject: versionTitle(version),
    lang: 'en-GB',
    madeOn: version.from,
  }
  const pdf = openPdf(settings, column)
  placeTitle(pdf, document, look)
  const sections = content.sections.map((section, index) => ({ section, name: `section-${index + 1}`, related: content.related }))
  const listed = sections.map(({ section, name }) => ({ words: section.heading, beside: rangeOf(section), name }))
  const sect = addElement(pdf.kit, pdf.root, 'Sect')
  place(pdf, [
    ...heading(pdf, sect, { level: 2, words: 'Contents' }, look.part, { ...whole, before: 18 }),
    ...contents(pdf, sect, listed, { words: look.link, quiet: look.quiet, rule: look.hair }, { ...whole, before: 2 }).map(
      piece => ({ ...piece, glued: true }),
    ),
  ])
  pdf.y = newPage(pdf)
  for (const section of sections) placeSection(pdf, section, look)
  place(pdf, paragraph(pdf, pdf.root, endWords(document), look.quiet, { ...text, before: 30 }))
  return finishPdf(pdf, { words: footWords(document), style: look.foot, base: footBase, left: column.left, right: column.right })
}
