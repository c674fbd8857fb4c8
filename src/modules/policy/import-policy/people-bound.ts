/** Whom a clause of a school's own document binds, so that a rule of the model binds nobody whom the document leaves out. */

import type { ImportedDocument } from '../import-document/import-document.ts'
import { anyRoles, noTerms } from '../import-document/normative/find-roles.ts'
import { schoolVocabulary } from '../vocabulary/index.ts'

type ImportedClause = ImportedDocument['clauses'][number]

/** The headings above a place in the document, each of a higher level than the one below it. */
function headingsAbove({ sections }: ImportedDocument, at: number): string[] {
  const above: string[] = []
  let level = Number.POSITIVE_INFINITY
  for (const section of sections.filter(({ start }) => start <= at).toReversed()) {
    if (section.level >= level) continue
    level = section.level
    above.push(section.heading)
  }
  return above
}

/** Whom the sentence names, and whom the headings do that it stands under: "All staff and governors" above "Staff must not …". */
export function peopleBound(document: ImportedDocument, clause: ImportedClause): ReadonlySet<string> {
  const headings = headingsAbove(document, clause.start)
  return new Set([...clause.who, ...headings.flatMap(heading => anyRoles(heading.toLowerCase(), noTerms))])
}

/** Those whom a document can leave out by naming others. Offices and bodies are bound by what a clause is about. */
const NAMED = ['staff', 'governor', 'pupil', 'parent', 'volunteer', 'visitor']
/** Whoever these name, nobody is left out. */
const ALL = ['everyone', 'school']

/** The people of a rule without those whom the document leaves out; all of them where it would leave out everybody. */
export function withoutThoseLeftOut(who: readonly string[], bound: ReadonlySet<string>): readonly string[] {
  if (ALL.some(role => bound.has(role))) return who
  const isNamed = (id: string): boolean => {
    const { includes = [] } = schoolVocabulary.roles.find(role => role.id === id) ?? {}
    return bound.has(id) || includes.some(isNamed)
  }
  const left = who.filter(role => !NAMED.includes(role) || isNamed(role))
  return left.length === 0 ? who : left
}
