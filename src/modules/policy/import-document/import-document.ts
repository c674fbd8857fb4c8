import type { Block, Clause, ReadText, Section } from './document.ts'
import { condense } from './normative/condense.ts'
import { extractClauses } from './normative/extract.ts'
import { isRefused, type Refused } from './read/problem.ts'
import { readFileText } from './read/read-file.ts'
import { withoutDebris } from './structure/debris.ts'
import { markHeadings } from './structure/headings.ts'
import { readsLikeAPolicy } from './structure/not-a-policy.ts'
import { rejoin } from './structure/rejoin.ts'
import { sectionsOf } from './structure/sections.ts'

/** A school's own document, read. Offsets are UTF-16 code units of `text`; `text.slice(start, end)` is each clause's text. */
export type ImportedDocument = {
  readonly title: string
  readonly text: string
  readonly sections: readonly Section[]
  readonly clauses: readonly Clause[]
}

/**
 * Reads a policy (.docx, .odt, .pdf, .html, .md or .txt, told by its content) into sections and clauses. `fileName` only
 * serves as the title where the document has none. What is wrong with a file is returned: `importProblemMessage` says it.
 * For files from outside prefer `importInWorker`, which also bounds time and memory.
 */
export async function importDocument(bytes: Uint8Array, fileName: string): Promise<ImportedDocument | Refused> {
  const read = await readFileText(bytes)
  if (isRefused(read)) return read
  const imported = readPolicy(read, fileName)
  return readsLikeAPolicy(imported.text, imported.clauses) ? imported : { problem: 'not-a-policy' }
}

/** The same from text and blocks that a reader has found: sections, clauses, title; nothing is refused. */
export function readPolicy(read: ReadText, fileName: string): ImportedDocument {
  const { text } = read
  const blocks = markHeadings(text, rejoin(text, withoutDebris(text, read.blocks)))
  const title = read.title ?? titleOf(text, blocks)
  return {
    title: title === '' ? fileName.replace(/\.[a-z]{2,5}$/i, '') : title,
    text,
    sections: sectionsOf(text, blocks),
    clauses: extractClauses({ text, blocks, title }),
  }
}

const namesADocument =
  /\b(?:polic(?:y|ies)|guidance|guidelines?|code|agreements?|rules|protocol|conduct|handbook|phones?|social (?:media|network(?:s|ing)?))\b/i
/** A sentence or an address, not a title. */
const isProse = /https?:|[<>@?!]|\b(?:is|are|was|were|has|have|must|should|will|may)\b|:$/
const nearTheTop = 8

/** The first short line near the top that names a document; else the first heading, else the first line. */
function titleOf(text: string, blocks: readonly Block[]): string {
  const short = blocks
    .slice(0, nearTheTop)
    .filter(block => block.end - block.start < 140 && block.kind !== 'row' && block.kind !== 'item')
  const lines = short.map(block => condense(text, block).raw)
  const heading = blocks.find(block => block.kind === 'heading')
  const named = lines.find(line => namesADocument.test(line) && !isProse.test(line))
  return named?.replace(/\.$/, '') ?? (heading ? condense(text, heading).raw.slice(0, 200) : (lines[0] ?? ''))
}
