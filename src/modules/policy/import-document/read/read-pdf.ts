import { extractTextItems, getDocumentProxy, type StructuredTextItem } from 'unpdf'
import type { ReadText } from '../document.ts'
import { withoutRunningLines } from './page-debris.ts'
import type { Refused } from './problem.ts'
import { readLines } from './read-lines.ts'

const mostPages = 300

export type PdfLine = { readonly text: string; readonly size: number; readonly y: number }

/** Reads a PDF's text line by line; larger type makes a heading, and what repeats on the pages is left out. */
export async function readPdf(bytes: Uint8Array): Promise<ReadText | Refused> {
  try {
    const proxy = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, enableXfa: false })
    if (proxy.numPages > mostPages) return { problem: 'too-much-text' }
    const { items } = await extractTextItems(proxy)
    await proxy.loadingTask.destroy()
    return fromPages(items.map(linesOfPage))
  } catch (error) {
    return { problem: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken-file' }
  }
}

/** Items on one height are one line; a gap between them is a space. */
function linesOfPage(items: readonly StructuredTextItem[]): readonly PdfLine[] {
  const lines: { text: string; size: number; y: number; right: number }[] = []
  for (const item of items) {
    const last = lines[lines.length - 1]
    const size = Math.abs(item.fontSize) || 10
    if (last && Math.abs(last.y - item.y) < size * 0.4) {
      const gap = item.x - last.right > size * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(item.str)
      last.text += (gap ? ' ' : '') + item.str
      last.right = item.x + item.width
    } else if (item.str.trim() !== '') lines.push({ text: item.str, size, y: item.y, right: item.x + item.width })
  }
  return lines.map(line => ({ text: line.text.trim(), size: line.size, y: line.y }))
}

function fromPages(pages: readonly (readonly PdfLine[])[]): ReadText | Refused {
  const kept = withoutRunningLines(pages)
  const letters = kept.flat().reduce((sum, line) => sum + (line.text.match(/\p{L}/gu)?.length ?? 0), 0)
  if (letters < 40 * Math.min(pages.length, 3)) return { problem: 'no-text' }
  const body = commonSize(kept.flat())
  const headings = new Set<number>()
  let text = ''
  for (const page of kept) {
    let previous: PdfLine | undefined
    for (const line of page) {
      const large = line.size > body * 1.12
      const apart = previous !== undefined && (previous.y - line.y > line.size * 1.9 || previous.size !== line.size)
      if (apart || large) text = `${text.trimEnd()}\n\n`
      if (large) headings.add(text.length)
      text = hyphenated(text, line.text) ? `${text.slice(0, -2)}${line.text}\n` : `${text}${line.text}\n`
      previous = line
    }
  }
  const read = readLines(text, 'width')
  return {
    ...read,
    blocks: read.blocks.map(block =>
      headings.has(block.start) && block.kind === 'paragraph' ? { ...block, kind: 'heading', level: 2 } : block,
    ),
  }
}

const hyphenated = (text: string, next: string): boolean => /[a-z]-\n$/.test(text.slice(-4)) && /^[a-z]/.test(next)

/** The size of type that most letters have. */
function commonSize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>()
  for (const line of lines)
    letters.set(Math.round(line.size * 2) / 2, (letters.get(Math.round(line.size * 2) / 2) ?? 0) + line.text.length)
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}
