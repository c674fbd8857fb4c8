/** A document read without a review: what is sure has the model's rules, the rest waits for a person. For programs. */

import { importInWorker } from '../import-document/import-in-worker.ts'
import { importProblemMessage, isRefused } from '../import-document/read/problem.ts'
import type { VersionContent } from '../version-content.ts'
import { pendingFrom } from './pending-import.ts'
import { type ReadClause, readClauses } from './read-clauses.ts'
import { versionFromDocument } from './version-from-document.ts'

export interface ReadDocument {
  readonly title: string
  readonly text: string
  readonly sections: readonly { readonly heading: string; readonly start: number; readonly end: number }[]
  readonly clauses: readonly ReadClause[]
  /** The version that it makes as it stands. */
  readonly content: VersionContent
}

/** Reads a file of any kind that can be imported. A file that cannot be read comes back with the reason and what to do. */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<ReadDocument | { readonly refused: string }> {
  const imported = await importInWorker(bytes, fileName)
  if (isRefused(imported)) return { refused: importProblemMessage(imported.problem) }
  const { document, decisions } = pendingFrom(imported)
  const content = versionFromDocument(document, decisions)
  return {
    title: document.title,
    text: document.text,
    sections: document.sections.map(({ heading, start, end }) => ({ heading, start, end })),
    clauses: readClauses(document, content),
    content,
  }
}
