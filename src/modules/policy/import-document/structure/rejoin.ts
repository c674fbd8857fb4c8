import type { Block } from '../document.ts'

/** Joins paragraphs that a stray blank line or page break cut in the middle of a sentence. */
export function rejoin(text: string, blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined[joined.length - 1]
    if (last && isCut(text, last, block)) joined[joined.length - 1] = { ...last, end: block.end }
    else joined.push(block)
  }
  return joined
}

function isCut(text: string, last: Block, block: Block): boolean {
  if (block.kind !== 'paragraph' || (last.kind !== 'paragraph' && last.kind !== 'item')) return false
  const before = text.slice(last.start, last.end)
  return before.length > 50 && /[a-z,]$/.test(before) && /^[a-z]{2}/.test(text.slice(block.start, block.start + 2))
}
