/** Sections, clauses and rules of a draft: found, put in, taken out and moved. Pure. */

import type { Rule } from '../../../../engine/index.ts'
import type { Clause, Section, VersionContent } from '../../version-content.ts'

/** Why a clause has no rule, as long as nobody has said. */
export const NO_RULE_YET = 'No rule has been written for this clause yet.'

export const clauseIn = ({ sections }: VersionContent, id: string): Clause | undefined =>
  sections.flatMap(({ clauses }) => clauses).find(clause => clause.id === id)

export const sectionIn = ({ sections }: VersionContent, id: string): Section | undefined =>
  sections.find(section => section.id === id)

/** The section that a clause stands in. */
export const sectionOf = ({ sections }: VersionContent, clauseId: string): Section | undefined =>
  sections.find(({ clauses }) => clauses.some(({ id }) => id === clauseId))

export const rulesOf = ({ rules }: VersionContent, clauseId: string): readonly Rule[] =>
  rules.filter(({ clause }) => clause === clauseId)

const withSections = (content: VersionContent, change: (section: Section) => Section): VersionContent => ({
  ...content,
  sections: content.sections.map(change),
})

/** A clause says why it has no rule exactly when it has none. */
function withReason(content: VersionContent, clause: Clause): Clause {
  const { noRule, ...others } = clause
  return rulesOf(content, clause.id).length > 0 ? others : { ...others, noRule: noRule ?? NO_RULE_YET }
}

const withReasons = (content: VersionContent): VersionContent =>
  withSections(content, section => ({ ...section, clauses: section.clauses.map(clause => withReason(content, clause)) }))

/** The clause of the same id, replaced. */
export const withClause = (content: VersionContent, changed: Clause): VersionContent =>
  withReasons(
    withSections(content, section => ({
      ...section,
      clauses: section.clauses.map(clause => (clause.id === changed.id ? changed : clause)),
    })),
  )

/** A new clause, last in its section. */
export const withNewClause = (content: VersionContent, sectionId: string, clause: Clause): VersionContent =>
  withReasons(
    withSections(content, section =>
      section.id === sectionId ? { ...section, clauses: [...section.clauses, clause] } : section,
    ),
  )

/** Without the clause, and without its rules: no rule may cite what there is not. */
export const withoutClause = (content: VersionContent, id: string): VersionContent => ({
  ...withSections(content, section => ({ ...section, clauses: section.clauses.filter(clause => clause.id !== id) })),
  rules: content.rules.filter(({ clause }) => clause !== id),
})

function swapped<Item>(items: readonly Item[], place: number, by: -1 | 1): readonly Item[] {
  const [one, other] = [items[place], items[place + by]]
  if (one === undefined || other === undefined) return items
  return items.map((item, index) => (index === place ? other : index === place + by ? one : item))
}

/** One place up or down in its section; as it was where there is no further place. */
export const withClauseMoved = (content: VersionContent, id: string, by: -1 | 1): VersionContent =>
  withSections(content, section => ({
    ...section,
    clauses: swapped(
      section.clauses,
      section.clauses.findIndex(clause => clause.id === id),
      by,
    ),
  }))

/** Moved to the end of another section. */
export function withClauseIn(content: VersionContent, id: string, sectionId: string): VersionContent {
  const clause = clauseIn(content, id)
  if (!clause || !sectionIn(content, sectionId)) return content
  return withSections(content, section => {
    const clauses = section.clauses.filter(one => one.id !== id)
    return { ...section, clauses: section.id === sectionId ? [...clauses, clause] : clauses }
  })
}

/** The section of the same id with another heading and opening words. */
export const withSection = (content: VersionContent, changed: Pick<Section, 'id' | 'heading' | 'intro'>): VersionContent =>
  withSections(content, section => (section.id === changed.id ? { ...changed, clauses: section.clauses } : section))

/** A new section, the last. */
export const withNewSection = (content: VersionContent, section: Section): VersionContent => ({
  ...content,
  sections: [...content.sections, section],
})

export const withoutSection = (content: VersionContent, id: string): VersionContent => ({
  ...content,
  sections: content.sections.filter(section => section.id !== id),
})

export const withSectionMoved = (content: VersionContent, id: string, by: -1 | 1): VersionContent => ({
  ...content,
  sections: swapped(
    content.sections,
    content.sections.findIndex(section => section.id === id),
    by,
  ),
})

/** A rule in the place of the one with its id; a new one after the last of its clause. */
export function withRule(content: VersionContent, rule: Rule): VersionContent {
  const isThere = content.rules.some(({ id }) => id === rule.id)
  if (isThere) return withReasons({ ...content, rules: content.rules.map(one => (one.id === rule.id ? rule : one)) })
  const after = content.rules.findLastIndex(({ clause }) => clause === rule.clause)
  const place = after < 0 ? content.rules.length : after + 1
  return withReasons({ ...content, rules: content.rules.toSpliced(place, 0, rule) })
}

export const withoutRule = (content: VersionContent, id: string): VersionContent =>
  withReasons({ ...content, rules: content.rules.filter(rule => rule.id !== id) })

/** An id that nothing has yet: 'A24' after 'A23', 's1' after nothing. */
function nextId(ids: readonly string[], after: string | undefined, first: string): string {
  const [, stem = first, figure = '0'] = /^(.*?)(\d+)$/u.exec(after ?? '') ?? []
  let next = Number(figure) + 1
  while (ids.includes(`${stem}${next}`)) next += 1
  return `${stem}${next}`
}

/** A number for a new clause of a section, after its last one. */
export function nextClauseId({ sections }: VersionContent, section: Section): string {
  const ids = sections.flatMap(({ clauses }) => clauses.map(({ id }) => id))
  const stem = section.id.toUpperCase()
  return nextId(ids, section.clauses.at(-1)?.id, /\d$/u.test(stem) ? `${stem}.` : stem)
}

export const nextSectionId = ({ sections }: VersionContent): string =>
  nextId(
    sections.map(({ id }) => id),
    undefined,
    's',
  )

/** An id for a new rule of a clause. */
export const nextRuleId = ({ rules }: VersionContent, clauseId: string): string =>
  nextId(
    rules.map(({ id }) => id),
    undefined,
    `${clauseId}.r`,
  )
