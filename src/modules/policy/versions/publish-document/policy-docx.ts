import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { showable } from '../../../../platform/pdf/index.ts'
import { endWords, footWords, versionTitle } from './document-words.ts'
import { docxNumbering, docxPage, docxStyles } from './docx-look.ts'
import { contentsParts, relatedParts, sectionParts, titleParts, versionParts } from './docx-parts.ts'
import type { PolicyDocument } from './policy-document.ts'

/** A published version as a Word document, with Word's own headings, lists and table, for whoever must work with it there. */
export function policyDocx(document: PolicyDocument): Promise<Buffer> {
  const { content, schoolName, brand, version } = document
  const foot = new Paragraph({
    style: 'Quiet',
    alignment: AlignmentType.START,
    children: [
      new TextRun({ children: [`${showable(footWords(document))} · Page `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
    ],
  })
  const file = new Document({
    title: showable(content.title),
    subject: versionTitle(version),
    creator: showable(schoolName),
    lastModifiedBy: showable(schoolName),
    styles: docxStyles(brand),
    numbering: docxNumbering,
    sections: [
      {
        properties: { page: docxPage },
        footers: { default: new Footer({ children: [foot] }) },
        children: [
          ...titleParts(document),
          ...versionParts(document),
          ...relatedParts(document),
          ...contentsParts(content.sections),
          ...sectionParts(document),
          new Paragraph({ style: 'Quiet', children: [new TextRun(endWords(document))] }),
        ],
      },
    ],
  })
  return Packer.toBuffer(file)
}
