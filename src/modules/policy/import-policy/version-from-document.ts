/** From a school's own document, and the decisions about its clauses, to a version of its policy. Pure. */

import type { Rule, Strength } from '../../../engine/index.ts'
import type { ImportedDocument } from '../import-document/import-document.ts'
import { modelPolicy } from '../model/index.ts'
import type { Clause, Section, VersionContent } from '../version-content.ts'
import { clauseIds } from './clause-ids.ts'
import { peopleBound, withoutThoseLeftOut } from './people-bound.ts'

type ImportedClause = ImportedDocument['clauses'][number]

/**
 * What a clause of the document is to mean: the model policy's clause whose rules it gets, or `{ model: null }` for no rule;
 * null while nobody has decided.
 */
export type Decision = { readonly model: string | null } | null

/**
 * The version that the document makes, one decision for each of its clauses in their order. Its clauses keep the document's
 * own words, numbers and place; rules come from the model policy, under the clause's own id. A clause without a decision has
 * no rule, and says so.
 */
export function versionFromDocument(
  document: ImportedDocument,
  decisions: readonly Decision[],
  model: VersionContent = modelPolicy,
): VersionContent {
  const modelClauses = new Map(model.sections.flatMap(section => section.clauses.map(clause => [clause.id, clause] as const)))
  const ids = clauseIds(document)
  const made = document.clauses.map((imported, index) => {
    const decision = decisions[index] ?? null
    const matched = modelClauses.get(decision?.model ?? '')
    const id = ids[index] ?? `c${index + 1}`
    const rules = matched ? rulesUnder(id, matched, imported, peopleBound(document, imported), model.rules) : []
    return { clause: clauseFrom(imported, { id, matched, decision, hasRules: rules.length > 0 }), rules }
  })
  const rules = made.flatMap(one => one.rules)
  const cited = new Set(rules.flatMap(rule => rule.notes ?? []))
  return {
    title: document.title.trim() || model.title,
    sections: sectionsFrom(
      document,
      made.map(({ clause }) => clause),
    ),
    rules,
    notes: model.notes.filter(note => cited.has(note.id)),
    related: model.related.filter(({ id }) => made.some(({ clause }) => clause.leansOn?.includes(id))),
  }
}

interface Making {
  readonly id: string
  readonly matched: Clause | undefined
  readonly decision: Decision
  readonly hasRules: boolean
}

function clauseFrom(imported: ImportedClause, { id, matched, decision, hasRules }: Making): Clause {
  const noRule =
    decision === null
      ? 'Nobody has decided yet what this means for answers.'
      : 'This is part of the policy, but no answer rests on it.'
  return {
    id,
    heading: matched?.heading ?? headingFrom(imported),
    legal: asRead(imported.text),
    who: [...imported.who],
    strength: imported.strength,
    span: { start: imported.start, end: imported.end },
    ...(matched ? { model: matched.id } : {}),
    ...(matched?.leansOn ? { leansOn: [...matched.leansOn] } : {}),
    ...(hasRules ? {} : { noRule }),
  }
}

/** The words as a reader sees them: without the marks of bold and italic type, and without line ends. */
export const asRead = (text: string): string =>
  text
    .replace(/\*+|<\/?(?:strong|em|b|i|u)>/gi, '')
    .replace(/\s+/g, ' ')
    .trim()

const MOST_WORDS = 8

/** "Staff must not accept friend requests …" as a short name: the act, or else the first words. */
function headingFrom({ act, text }: ImportedClause): string {
  const words = asRead(act.trim() || text).split(' ')
  const short = words
    .slice(0, MOST_WORDS)
    .join(' ')
    .replace(/[\s,;:.]+$/, '')
  return short.charAt(0).toUpperCase() + short.slice(1) + (words.length > MOST_WORDS ? ' …' : '')
}

/** The rules of a clause of the model under another id, as strict as the document is (advice stays advice), for those whom it binds. */
function rulesUnder(
  id: string,
  matched: Clause,
  { strength }: ImportedClause,
  bound: ReadonlySet<string>,
  rules: readonly Rule[],
): Rule[] {
  return rules
    .filter(rule => rule.clause === matched.id)
    .map((rule, index) => ({
      ...rule,
      id: `${id}.${index + 1}`,
      clause: id,
      who: withoutThoseLeftOut(rule.who, bound),
      strength: asStrictAs(rule.strength, matched.strength, strength),
    }))
}

const isStrict = (strength: Clause['strength']): boolean => strength === 'must' || strength === 'must_not'
const isAdvice = (strength: Clause['strength']): boolean => strength === 'should' || strength === 'should_not'
const softened: Partial<Record<Strength, Strength>> = { must: 'should', must_not: 'should_not' }
const hardened: Partial<Record<Strength, Strength>> = { should: 'must', should_not: 'must_not' }

/** A rule's strength where the document is softer, or stricter, than the model's clause. */
function asStrictAs(rule: Strength, model: Clause['strength'], document: Strength): Strength {
  if (isStrict(model) && isAdvice(document)) return softened[rule] ?? rule
  if (isAdvice(model) && isStrict(document)) return hardened[rule] ?? rule
  return rule
}

/** The document's sections that hold clauses; what stands before its first heading comes under its title. */
function sectionsFrom({ sections, title }: ImportedDocument, clauses: readonly Clause[]): Section[] {
  const places = [{ heading: title, start: 0 }, ...sections]
  const placeOf = (at: number): number => places.findLastIndex(({ start }) => start <= at)
  const held = Map.groupBy(clauses, ({ span }) => placeOf(span?.start ?? 0))
  return places.flatMap(({ heading }, index) => {
    const inside = held.get(index)
    return inside ? [{ id: `s${index}`, heading: heading.trim() || title, clauses: inside }] : []
  })
}
