import type { PdfLine } from './read-pdf.ts'

const pageNumber = /^(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$/i
const edge = 3

/** Leaves out page numbers, and heads and feet that stand on most pages (their digits may differ). */
export function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const counts = new Map<string, number>()
  for (const page of pages) {
    for (const key of new Set(edgesOf(page).map(line => keyOf(line.text)))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const often = Math.max(2, Math.ceil(pages.length * 0.5))
  return pages.map(page => {
    const edges = new Set(edgesOf(page))
    return page.filter(line => !pageNumber.test(line.text) && !(edges.has(line) && (counts.get(keyOf(line.text)) ?? 0) >= often))
  })
}

const edgesOf = (page: readonly PdfLine[]): readonly PdfLine[] => [
  ...page.slice(0, edge),
  ...page.slice(Math.max(edge, page.length - edge)),
]
const keyOf = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase()
