import type { ReadText } from '../document.ts'
import { isDocxPart } from './docx-parts.ts'
import { type ImportProblem, isRefused, mostBytes, mostText, type Refused } from './problem.ts'
import { readHtml } from './read-html.ts'
import { readLines } from './read-lines.ts'
import { isOdtPart, readOdt } from './read-odt.ts'
import { sniff } from './sniff.ts'
import { unzip } from './unzip.ts'

/** Reads a file of any of the six kinds, told by its content, under the caps; what is wrong with it is returned. */
export async function readFileText(bytes: Uint8Array): Promise<ReadText | Refused> {
  if (bytes.length === 0) return { problem: 'empty' }
  if (bytes.length > mostBytes) return { problem: 'too-large' }
  const seen = sniff(bytes)
  if (isRefused(seen)) return seen
  if (seen.text.length > mostText * 2) return { problem: 'too-much-text' }
  const read = await readKind(seen.kind, seen.text, bytes)
  if (isRefused(read)) return read
  if (read.text.length > mostText) return { problem: 'too-much-text' }
  return /\p{L}/u.test(read.text) ? read : { problem: 'empty' }
}

/** The Word and PDF libraries are large: they are loaded when a file needs them. */
async function readKind(kind: string, text: string, bytes: Uint8Array): Promise<ReadText | Refused> {
  switch (kind) {
    case 'pdf':
      return (await import('./read-pdf.ts')).readPdf(bytes)
    case 'zip':
      return readZip(bytes)
    case 'html':
      return readHtml(text)
    default:
      return text.length > mostText ? { problem: 'too-much-text' } : readLines(text, kind === 'markdown' ? 'paragraph' : 'width')
  }
}

async function readZip(bytes: Uint8Array): Promise<ReadText | Refused> {
  const archive = await unzip(bytes, name => isDocxPart(name) || isOdtPart(name))
  if (isRefused(archive)) return archive
  const { names, files } = archive
  if (files.has('word/document.xml')) return (await import('./read-docx.ts')).readDocx(archive)
  const type = files.get('mimetype')?.toString('latin1').trim() ?? ''
  if (type.startsWith('application/vnd.oasis.opendocument.text')) return readOdt(archive)
  return { problem: otherOffice(names, type) }
}

function otherOffice(names: readonly string[], type: string): ImportProblem {
  if (names.some(name => name.startsWith('xl/')) || type.includes('spreadsheet')) return 'spreadsheet'
  if (names.some(name => name.startsWith('ppt/')) || type.includes('presentation')) return 'presentation'
  return 'unknown-type'
}
