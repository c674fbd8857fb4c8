/** A document that was brought in and waits for decisions: what it holds, what was proposed, what has been decided. */

import type { ImportedDocument } from '../import-document/import-document.ts'
import { matchClauses } from '../import-document/match/match-clauses.ts'
import { modelPolicy } from '../model/index.ts'
import type { VersionContent } from '../version-content.ts'
import { type Decision, versionFromDocument } from './version-from-document.ts'

/** What is proposed for one clause. */
export interface Proposal {
  /** The model's clause that it surely says; null where a person must decide. */
  readonly sure: string | null
  /** Model clauses to choose from, the nearest first. */
  readonly nearest: readonly string[]
}

export interface PendingImport {
  readonly document: ImportedDocument
  readonly proposals: readonly Proposal[]
  readonly decisions: readonly Decision[]
}

/** How a draft is stored: a version like any other, and what its review needs beside it. */
export interface DraftContent extends VersionContent {
  readonly review: PendingImport
}

/** What a database can hold as text: no NUL, no half of a pair. The length stays, so offsets do. */
export const storable = (text: string): string => text.replaceAll('\0', ' ').toWellFormed()

const storableDocument = (document: ImportedDocument): ImportedDocument =>
  JSON.parse(JSON.stringify(document), (_key, value: unknown) => (typeof value === 'string' ? storable(value) : value))

const modelClauses = modelPolicy.sections.flatMap(({ clauses }) => clauses)

/** Begins the review of a document. What is sure is decided from the start, and shown so that it can be changed. */
export function pendingFrom(imported: ImportedDocument): PendingImport {
  const document = storableDocument(imported)
  const proposals = matchClauses(document.clauses, modelClauses).map(({ model, alternatives }) => ({
    sure: model,
    nearest: alternatives.map(({ id }) => id),
  }))
  return { document, proposals, decisions: proposals.map(({ sure }) => (sure === null ? null : { model: sure })) }
}

/** The draft as it is stored: the version that the decisions so far make. */
export const draftOf = (review: PendingImport): DraftContent => ({
  ...versionFromDocument(review.document, review.decisions),
  review,
})

/** How many clauses have a rule's clause, none by decision, or wait. */
export function countsOf({ decisions }: PendingImport) {
  return {
    clauses: decisions.length,
    matched: decisions.filter(decision => decision !== null && decision.model !== null).length,
    withoutRule: decisions.filter(decision => decision !== null && decision.model === null).length,
    open: decisions.filter(decision => decision === null).length,
  }
}
