/** Where in a draft a fault is, for whoever is to mend it: in words, with the page and the field. Pure. */

import type { Clause, Note, Section, VersionContent } from '../../version-content.ts'
import { clauseDraftAddress, draftAddress, ruleDraftAddress, sectionDraftAddress } from './draft-addresses.ts'

/** A part of a draft that has a form of its own. */
export type DraftPart = 'about' | `${'section' | 'clause' | 'rule' | 'remark'}:${string}`

export interface PlaceInDraft {
  /** Null where no form can mend it. */
  readonly part: DraftPart | null
  /** "Clause A5: the plain words". */
  readonly name: string
  /** The same within its own form: "the plain words". */
  readonly what: string
  /** The field in the form of its part; empty where it has none of its own. */
  readonly field: string
  /** The page with that form. */
  readonly href: string
}

const ofClause: Readonly<Record<string, string>> = {
  id: 'its number',
  heading: 'the heading',
  legal: 'the legal words',
  plain: 'the plain words',
  children: 'the words for children',
  who: 'whom it binds',
  strength: 'how strongly it binds',
  leansOn: 'what it is read with',
  noRule: 'why it has no rule',
}

const ofSection: Readonly<Record<string, string>> = { heading: 'the heading', intro: 'the opening words' }

const ofRule: Readonly<Record<string, readonly [field: string, words: string]>> = {
  who: ['who', 'whom it binds'],
  strength: ['strength', 'how strongly it binds'],
  act: ['acts', 'what it is about'],
  upon: ['acts', 'what it is about'],
  when: ['when', 'its conditions'],
  unless: ['unless', 'its exceptions'],
  then: ['duties', 'what is to be done'],
  notes: ['notes', 'its remarks'],
}

type Found = Omit<PlaceInDraft, 'name'> & { readonly of: string }

const clausePlace = (draftId: string, { id }: Clause, key = ''): Found => {
  const field = key in ofClause && key !== 'id' ? key : ''
  const anchor = field === '' ? '' : `#${field}`
  const what = ofClause[key] ?? 'where it comes from'
  return { part: `clause:${id}`, of: `Clause ${id}`, what, field, href: clauseDraftAddress(draftId, id, anchor) }
}

const sectionPlace = (draftId: string, { id, heading }: Section, key = ''): Found => {
  const field = key in ofSection ? key : ''
  const what = ofSection[key] ?? 'how it is kept'
  return { part: `section:${id}`, of: `Section “${heading}”`, what, field, href: `${sectionDraftAddress(draftId, id)}#${key}` }
}

function rulePlace(draftId: string, content: VersionContent, index: number, key = ''): Found | null {
  const rule = content.rules[index]
  if (!rule) return null
  const { id, clause } = rule
  const [field = '', what = 'how it is kept'] = ofRule[key] ?? []
  const isThere = content.sections.some(({ clauses }) => clauses.some(one => one.id === clause))
  const href = isThere ? ruleDraftAddress(draftId, clause, id, field === '' ? '' : `#${field}`) : draftAddress(draftId)
  return {
    part: isThere ? `rule:${id}` : null,
    of: `A rule of clause ${clause}`,
    what: isThere ? what : 'the clause that it belongs to',
    field,
    href,
  }
}

function remarkPlace(draftId: string, { rules }: VersionContent, { id }: Note): Found {
  const rule = rules.find(({ notes = [] }) => notes.includes(id))
  const of = rule ? `A remark in a rule of clause ${rule.clause}` : 'A remark that no rule carries'
  const href = rule ? ruleDraftAddress(draftId, rule.clause, rule.id, '#notes') : draftAddress(draftId)
  return { part: rule ? `remark:${id}` : null, of, what: 'its words and whom it concerns', field: 'notes', href }
}

function clauseNumbered(draftId: string, { sections }: VersionContent, id: string): Found | null {
  const clause = sections.flatMap(({ clauses }) => clauses).find(one => one.id === id)
  return clause ? { ...clausePlace(draftId, clause, 'id'), what: 'another clause has the same number' } : null
}

/** @param path a JSON pointer into the draft, as `readContent` gives it; with what it found there */
export function placeInDraft(draftId: string, content: VersionContent, path: string, found = ''): PlaceInDraft {
  const [, kind = '', first = '', key = '', second = '', inner = ''] = path.split('/')
  const section = kind === 'sections' ? content.sections[Number(first || Number.NaN)] : undefined
  const clause = key === 'clauses' ? section?.clauses[Number(second || Number.NaN)] : undefined
  const note = kind === 'notes' ? content.notes[Number(first || Number.NaN)] : undefined
  const place =
    (clause && clausePlace(draftId, clause, inner)) ??
    (section && sectionPlace(draftId, section, key)) ??
    (kind === 'sections' ? clauseNumbered(draftId, content, found) : null) ??
    (kind === 'rules' ? rulePlace(draftId, content, Number(first || Number.NaN), key) : null) ??
    (note && remarkPlace(draftId, content, note))
  if (place)
    return { part: place.part, name: `${place.of}: ${place.what}`, what: place.what, field: place.field, href: place.href }
  if (kind === 'title') {
    const what = 'what the policy is called'
    return {
      part: 'about',
      name: 'About the draft: what it is called',
      what,
      field: 'title',
      href: `${draftAddress(draftId)}/about#title`,
    }
  }
  const what = kind === 'related' ? 'the other policies that it is read with' : 'how it is kept'
  return { part: null, name: `The draft: ${what}`, what, field: '', href: draftAddress(draftId) }
}
