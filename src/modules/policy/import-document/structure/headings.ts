import type { Block } from '../document.ts'
import { condense } from '../normative/condense.ts'
import { findCues } from '../normative/find-cues.ts'

const number = /^(?:\d{1,3}(?:\.\d{1,3})*\.?|[A-Z][.)]|\([A-Z]\)|(?:section|part|appendix)\b)\s*/i

/** "Agreed by governors: March", "Next review: spring", "Version 2": says whose a document is, and opens nothing. */
const dated =
  /^(?:(?:policy|date|last|next|document|first|to be|this policy was) )*(?:approved|agreed|adopted|ratified|reviewed?|updated|revised|issued|prepared|written|signed|published|author|owner|owned|version|status|date)(?:$|\s*:| (?:by|on|at|with|date|in|to|owner|status|\d|v\d))/
/** "Chair: Mrs A. Green" */
const named = /^[A-Z][A-Za-z -]{2,40}: ?(?:Mr|Mrs|Ms|Miss|Dr|Revd?)\b/

/** Turns paragraphs and items that only look like text into the headings that they are. */
export function markHeadings(text: string, blocks: readonly Block[]): readonly Block[] {
  let marked = 0
  return blocks.map((block, i) => {
    if (block.kind === 'heading') marked = block.level
    if (block.kind === 'heading' || block.kind === 'row') return block
    const level = headingLevel(text, block, blocks[i + 1])
    return level === null ? block : { ...block, kind: 'heading', level: marked === 0 ? level : Math.max(level, marked + 1) }
  })
}

/** 1 to 6, or null for what is not a heading. Numbers give their depth; capitals stand above bold, bold above plain. */
function headingLevel(text: string, block: Block, next: Block | undefined): number | null {
  const { raw, s } = condense(text, block)
  const marker = block.marker ?? number.exec(raw)?.[0] ?? ''
  const title = raw.startsWith(marker) ? raw.slice(marker.length).trim() : raw
  if (title === '' || title.length > 110 || /[.;,?!:]$/.test(title.replace(/[:?]$/, block.bold ? '' : ':'))) return null
  if (dated.test(s) || named.test(raw)) return null
  const cues = findCues(s).length
  if (block.kind === 'item' && (next === undefined || next.kind === 'item' || !/^\d/.test(marker) || cues > 0)) return null
  if (block.bold) return /:$/.test(title) && next?.kind !== 'item' ? null : 3
  if (!/[a-z]/.test(title) && /[A-Z]{3}/.test(title)) return 2
  if (cues > 0 || title.split(' ').length > 16 || !/^["'([]?[A-Z0-9]/.test(title)) return null
  if (next === undefined) return null
  if (marker !== '') return Math.min(6, 3 + (marker.replace(/\.$/, '').match(/\./g)?.length ?? 0))
  return title.split(' ').length <= 12 ? 2 : null
}
