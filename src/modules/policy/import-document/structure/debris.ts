import type { Block } from '../document.ts'
import { condense } from '../normative/condense.ts'

const pageNumber = /^(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$/i
const contentsLine = /(?:\.\s?){4,}\s*(?:p\.?\s*)?\d{0,3}$|…{2,}\s*\d{0,3}$/
/** "Staff policy   Page 3 of 5": the head or foot of a page, when it comes again. */
const pageOf = /\bpage \d{1,3}(?: of \d{1,3})?\s*$/i
const running = 3

/** Leaves out page numbers, lines of a table of contents, and short lines that stand on page after page. */
export function withoutDebris(text: string, blocks: readonly Block[]): readonly Block[] {
  const counts = new Map<string, number>()
  for (const block of blocks) counts.set(key(text, block), (counts.get(key(text, block)) ?? 0) + 1)
  return blocks.filter((block, i) => {
    if (block.kind === 'row') return true
    const { raw } = condense(text, block)
    if (pageNumber.test(raw) || contentsLine.test(raw)) return false
    if (pageOf.test(raw) && (counts.get(key(text, block)) ?? 0) >= 2) return false
    const beside = [blocks[i - 1], blocks[i + 1]].some(one => one && pageOf.test(condense(text, one).raw))
    if (beside && (counts.get(key(text, block)) ?? 0) >= 2 && raw.length < 120) return false
    const repeats =
      (counts.get(key(text, block)) ?? 0) >= running && block.kind === 'paragraph' && /\d/.test(raw) && raw.length < 120
    return !repeats
  })
}

const key = (text: string, block: Block): string => {
  if (block.end - block.start > 600) return `${block.start}`
  const { s } = condense(text, block)
  return s.length > 140 ? `${block.start}` : s.replace(/\d+/g, '#')
}
