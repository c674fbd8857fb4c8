/** The clauses of a document as programs see them (docs/api.md). */

import type { Rule, Strength } from '../../../engine/index.ts'
import type { ImportedDocument } from '../import-document/import-document.ts'
import type { VersionContent } from '../version-content.ts'

export interface ReadClause {
  /** Its id in the version that the document makes. */
  readonly id: string
  readonly text: string
  readonly start: number
  readonly end: number
  /** The heading that it stands under. */
  readonly section: string
  readonly strength: Strength
  readonly who: readonly string[]
  /** What it is about, as a verb phrase. */
  readonly act: string
  /** The rules that it has for sure; null where a person must decide. */
  readonly rule: readonly Rule[] | null
  /** The model policy's clause that it was matched to for sure. */
  readonly model: string | null
}

/** In the order of the document. */
export function readClauses(document: ImportedDocument, { sections, rules }: VersionContent): ReadClause[] {
  const clauses = sections.flatMap(section => section.clauses).toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
  return document.clauses
    .toSorted((a, b) => a.start - b.start)
    .map((imported, index) => {
      const clause = clauses[index]
      const own = rules.filter(rule => rule.clause === clause?.id)
      return {
        id: clause?.id ?? '',
        text: imported.text,
        start: imported.start,
        end: imported.end,
        section: imported.section,
        strength: imported.strength,
        who: imported.who,
        act: imported.act,
        rule: own.length > 0 ? own : null,
        model: clause?.model ?? null,
      }
    })
}
