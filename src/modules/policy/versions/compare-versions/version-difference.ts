/** What one version says otherwise than another, clause by clause. Nothing of it: the two read and answer alike. */

import type { Rule } from '../../../../engine/index.ts'
import type { Clause, RelatedPolicy, Section, VersionContent } from '../../version-content.ts'
import { type ChangesWords, changesWordsIn } from './changes.words.ts'
import { type ClauseParts, clauseParts } from './clause-parts.ts'
import { keptInOrder } from './in-order.ts'
import { matchClauses } from './match-clauses.ts'
import { type RuleChange, ruleChanges } from './rule-changes.ts'

/** A part of a clause, a section or the document in words; empty where there is none. */
export interface PartChange<Part extends string> {
  readonly part: Part
  readonly before: string
  readonly after: string
}

/** A clause where it stands. */
export interface Place {
  readonly clause: Clause
  readonly section: Section
  /** The id of the clause that it follows; null for the first. */
  readonly follows: string | null
}

export interface ClauseChange {
  readonly before: Place | null
  readonly after: Place | null
  /** It has another id, stands in another section, or in another order. */
  readonly moved: boolean
  readonly parts: readonly PartChange<keyof ClauseParts>[]
  readonly rules: readonly RuleChange[]
}

export interface SectionChange {
  readonly before: Section | null
  readonly after: Section | null
  readonly parts: readonly PartChange<'heading' | 'intro'>[]
}

export interface VersionDifference {
  readonly document: readonly PartChange<'title' | 'related'>[]
  readonly sections: readonly SectionChange[]
  /** In the order of the newer version; what was removed stands where it was. */
  readonly clauses: readonly ClauseChange[]
}

/** Whether there is nothing to show. */
export const isAlike = ({ document, sections, clauses }: VersionDifference): boolean =>
  document.length + sections.length + clauses.length === 0

const english = changesWordsIn('en')

/** Compares two versions. @param words in whose language a part says whom a clause binds, and how strongly */
export function differenceOf(before: VersionContent, after: VersionContent, words: ChangesWords = english): VersionDifference {
  const [old, now] = [placesOf(before), placesOf(after)]
  const matched = matchClauses(
    old.map(({ clause }) => clause),
    now.map(({ clause }) => clause),
  )
  const oldPlaces = new Map(old.map(place => [place.clause, place]))
  const pairs = now.map(place => ({ after: place, before: oldPlaces.get(matched.get(place.clause) as Clause) ?? null }))
  const sections = matchSections(before.sections, after.sections, pairs)
  return {
    document: changed(documentParts(before), documentParts(after)),
    sections: sectionChanges(before.sections, after.sections, sections),
    clauses: clauseChanges({ before, after, old, pairs, sections, words }),
  }
}

interface Pair {
  readonly after: Place
  readonly before: Place | null
}

function placesOf({ sections }: VersionContent): readonly Place[] {
  const all = sections.flatMap(section => section.clauses.map(clause => ({ clause, section })))
  return all.map((place, index) => ({ ...place, follows: all[index - 1]?.clause.id ?? null }))
}

const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** The parts that read otherwise; what differs in spaces alone does not. */
function changed<Part extends string>(
  before: Readonly<Record<Part, string>>,
  after: Readonly<Record<Part, string>>,
): readonly PartChange<Part>[] {
  const parts = Object.keys(after) as Part[]
  return parts
    .map(part => ({ part, before: before[part], after: after[part] }))
    .filter(change => spaced(change.before) !== spaced(change.after))
}

const relatedInWords = ({ name, url }: RelatedPolicy): string => (url === undefined ? name : `${name} (${url})`)

const documentParts = ({ title, related }: VersionContent) => ({ title, related: related.map(relatedInWords).join(' · ') })

const sectionParts = (section: Section | null) => ({ heading: section?.heading ?? '', intro: section?.intro ?? '' })

/** The older section of each newer one: by its heading, by the clauses that both hold, by its id. */
function matchSections(
  before: readonly Section[],
  after: readonly Section[],
  pairs: readonly Pair[],
): ReadonlyMap<Section, Section> {
  const matched = new Map<Section, Section>()
  const open = new Set(before)
  const matchBy = (find: (newer: Section) => Section | undefined): void => {
    for (const newer of after) {
      const older = matched.has(newer) ? undefined : find(newer)
      if (!older) continue
      matched.set(newer, older)
      open.delete(older)
    }
  }
  matchBy(newer => [...open].find(({ heading }) => heading === newer.heading))
  matchBy(
    newer => pairs.find(pair => pair.after.section === newer && pair.before && open.has(pair.before.section))?.before?.section,
  )
  matchBy(newer => [...open].find(({ id }) => id === newer.id))
  return matched
}

function sectionChanges(
  before: readonly Section[],
  after: readonly Section[],
  matched: ReadonlyMap<Section, Section>,
): readonly SectionChange[] {
  const kept = new Set(matched.values())
  const gone = before.filter(section => !kept.has(section)).map(section => ({ before: section, after: null }))
  const present = after.map(section => ({ before: matched.get(section) ?? null, after: section }))
  return [...gone, ...present]
    .map(pair => ({ ...pair, parts: changed(sectionParts(pair.before), sectionParts(pair.after)) }))
    .filter(change => change.before === null || change.after === null || change.parts.length > 0)
}

interface Compared {
  readonly before: VersionContent
  readonly after: VersionContent
  readonly old: readonly Place[]
  readonly pairs: readonly Pair[]
  readonly sections: ReadonlyMap<Section, Section>
  readonly words: ChangesWords
}

function clauseChanges({ before, after, old, pairs, sections, words }: Compared): readonly ClauseChange[] {
  const both = pairs.filter(pair => pair.before !== null)
  const inOrder = keptInOrder(both.map(pair => old.indexOf(pair.before as Place)))
  const stays = new Set(both.filter((_pair, place) => inOrder.has(place)))
  const rulesOf = rulesByClause(before, after)
  const changes = pairs.map((pair): ClauseChange => {
    const [was, is] = [pair.before, pair.after]
    const isMoved =
      was !== null && !(stays.has(pair) && was.clause.id === is.clause.id && sections.get(is.section) === was.section)
    const parts = was ? changed(clauseParts(was.clause, before, words), clauseParts(is.clause, after, words)) : []
    return { ...pair, moved: isMoved, parts, rules: ruleChanges(rulesOf.before(was), rulesOf.after(is)) }
  })
  const kept = new Set(pairs.map(pair => pair.before))
  const gone = old
    .filter(place => !kept.has(place))
    .map(place => ({ before: place, after: null, moved: false, parts: [], rules: ruleChanges(rulesOf.before(place), []) }))
  return inDocumentOrder(changes, gone, old).filter(
    change => !change.before || !change.after || change.moved || change.parts.length + change.rules.length > 0,
  )
}

/** The rules that cite a clause, with the words of the notes that they carry. */
function rulesByClause(before: VersionContent, after: VersionContent) {
  const rulesIn = ({ rules, notes }: VersionContent) => {
    const words = new Map(notes.map(({ id, text }) => [id, text]))
    const byClause = Map.groupBy(rules, ({ clause }: Rule) => clause)
    return (place: Place | null) =>
      (place ? (byClause.get(place.clause.id) ?? []) : []).map(rule => ({
        rule,
        notes: (rule.notes ?? []).map(id => words.get(id) ?? id),
      }))
  }
  return { before: rulesIn(before), after: rulesIn(after) }
}

/** What was removed comes behind what it stood behind, as far as that is still there. */
function inDocumentOrder(
  changes: readonly ClauseChange[],
  gone: readonly ClauseChange[],
  old: readonly Place[],
): readonly ClauseChange[] {
  const placeOf = (place: Place | null): number => (place ? old.indexOf(place) : -1)
  const ordered = [...changes]
  for (const change of gone.toReversed()) {
    const own = placeOf(change.before)
    const nearest = ordered.reduce((best, other, index) => {
      const place = placeOf(other.before)
      return place < own && place > placeOf(ordered[best]?.before ?? null) && other.after ? index : best
    }, -1)
    ordered.splice(nearest + 1, 0, change)
  }
  return ordered
}
