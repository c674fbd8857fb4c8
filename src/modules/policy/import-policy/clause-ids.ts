/** Ids for the clauses of a school's own document: its own numbers where they are unique, else c1, c2 … */

import type { ImportedDocument } from '../import-document/import-document.ts'

/** "4.2", "3.1.4", "A5", "B12": what people would cite. A bare "1" or "a)" numbers lists all over a document. */
const ownNumber = /^(?:[A-Z]{1,2}\d{1,3}|\d{1,3}(?:\.\d{1,3})+)(?=[.):]?(?:\s|$))/

/** One id for each clause, in their order, all different. */
export function clauseIds({ text, clauses }: Pick<ImportedDocument, 'text' | 'clauses'>): string[] {
  const numbers = clauses.map(({ start }) => numberAt(text, start))
  const counts = new Map<string, number>()
  for (const number of numbers) if (number !== null) counts.set(number, (counts.get(number) ?? 0) + 1)
  return numbers.map((number, index) => (number !== null && counts.get(number) === 1 ? number : `c${index + 1}`))
}

/** The number at the head of the line on which a clause begins, if the clause is the first thing on it. */
function numberAt(text: string, start: number): string | null {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const line = text.slice(lineStart, start + 20).replace(/^[\s>*•-]+/, '')
  const [number = null] = ownNumber.exec(line) ?? []
  if (number === null) return null
  const before = text.slice(lineStart, start).replace(/[\s>*•.):-]+/g, '')
  return before === '' || before === number.replace(/[.]/g, '') ? number : null
}
