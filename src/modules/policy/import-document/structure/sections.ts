import type { Block, Section } from '../document.ts'
import { condense } from '../normative/condense.ts'

/** The sections that the headings open; each reaches to the next heading, the last to the end of the text. */
export function sectionsOf(text: string, blocks: readonly Block[]): readonly Section[] {
  const headings = blocks.filter(block => block.kind === 'heading')
  return headings.map((block, i) => ({
    heading:
      (block.marker && !text.slice(block.start, block.end).startsWith(block.marker) ? `${block.marker} ` : '') +
      condense(text, block).raw,
    level: block.level,
    start: block.start,
    end: headings[i + 1]?.start ?? text.length,
  }))
}

/** Finds the section at an offset and, nearest first, the headings above it (offsets must not go back). */
export function sectionFinder(
  sections: readonly Section[],
): (offset: number) => { section: Section | undefined; above: readonly Section[] } {
  let stack: Section[] = []
  let k = 0
  return offset => {
    for (let next = sections[k]; next && next.start <= offset; next = sections[++k]) {
      const { level } = next
      stack = [next, ...stack.filter(section => section.level < level)]
    }
    return { section: stack[0], above: stack.slice(0, 4) }
  }
}
