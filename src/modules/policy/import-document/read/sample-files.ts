import { Buffer } from 'node:buffer'
import { writeZip } from './write-zip.ts'

/** Documents made in code for the tests: small, valid, and each with one thing changed at a time. */

const wordTypes =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const wordRelations =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

export type Paragraph = { readonly text: string; readonly style?: string; readonly bold?: boolean }

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const wordParagraph = ({ text, style, bold }: Paragraph): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`

const styles =
  '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>'
const partRelations =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>'

/** The parts of a Word document; `extra` adds or replaces parts. */
export function docx(paragraphs: readonly Paragraph[], extra: Readonly<Record<string, string>> = {}): Buffer {
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map(wordParagraph).join('')}</w:body></w:document>`
  return archive({
    '[Content_Types].xml': wordTypes,
    '_rels/.rels': wordRelations,
    'word/document.xml': document,
    'word/styles.xml': styles,
    'word/_rels/document.xml.rels': partRelations,
    ...extra,
  })
}

export const archive = (files: Readonly<Record<string, string>>): Buffer =>
  writeZip(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)] as const))

/** An OpenDocument text whose body is the given XML. */
export function odt(body: string, extra: Readonly<Record<string, string>> = {}): Buffer {
  const content = `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:automatic-styles><style:style style:name="B1"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`
  return archive({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content, ...extra })
}

/** A PDF of one page for each list of lines; `extra` goes into the trailer. */
export function pdf(pages: readonly (readonly string[])[], extra = ''): Buffer {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', '', '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>']
  const kids = pages.map(lines => {
    const shown = lines
      .map(
        (line, i) =>
          `BT /F1 ${line.startsWith('# ') ? 18 : 11} Tf 50 ${780 - i * 15} Td (${line.replace(/^# /, '').replace(/[()\\]/g, '\\$&')}) Tj ET`,
      )
      .join('\n')
    objects.push(`<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`)
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length} 0 R >>`,
    )
    return `${objects.length} 0 R`
  })
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`
  return Buffer.from(
    `${text}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\nstartxref\n${table}\n%%EOF`,
    'latin1',
  )
}
