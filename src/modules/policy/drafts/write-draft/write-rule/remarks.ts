/** The remarks of a rule in a form. A remark is the draft's: several rules may carry it, and whoever changes its words changes them for all. Pure. */

import { capitalised } from '../../../../../ui/words.ts'
import { peopleInWords } from '../../../audience.ts'
import type { Note, VersionContent } from '../../../version-content.ts'
import { seenOf } from '../seen.ts'
import { inOrderOf } from '../typed-words.ts'

export interface RemarkRow {
  /** Empty for one that is being written. */
  readonly id: string
  readonly text: string
  readonly to: Note['to']
  /** Roles of those whom it concerns; nobody: everybody. */
  readonly who: readonly string[]
  /** What its writer had before them; empty for one that is being written. */
  readonly seen: string
}

export const newRemark: RemarkRow = { id: '', text: '', to: 'asker', who: [], seen: '' }

export const remarkRow = (note: Note): RemarkRow => ({
  id: note.id,
  text: note.text,
  to: note.to,
  who: note.who ?? [],
  seen: seenOf(note),
})

/** Those that a rule carries, in its order. */
export const remarksOf = (notes: readonly Note[], ids: readonly string[] = []): Note[] =>
  ids.flatMap(id => notes.find(note => note.id === id) ?? [])

const noteFrom = ({ id, to, who, text }: RemarkRow, stored: Note | undefined): Note => ({
  id,
  to,
  ...(who.length > 0 && { who: inOrderOf(stored?.who ?? [], who) }),
  text,
})

/** A remark as it will stand: what nobody typed over stays as it is stored now. `isLost`: somebody else changed it as well. */
function settled(
  notes: readonly Note[],
  row: RemarkRow,
): { readonly note: Note; readonly stored?: Note; readonly isLost: boolean } {
  const stored = notes.find(({ id }) => id === row.id)
  const typed = noteFrom(row, stored)
  if (!stored) return { note: typed, isLost: false }
  const isTyped = seenOf(typed) !== row.seen
  const isLost = isTyped && seenOf(stored) !== row.seen && seenOf(stored) !== seenOf(typed)
  return { note: isTyped ? typed : stored, stored, isLost }
}

/** The remarks that this form and somebody else both changed, as both have them. */
export const lostRemarks = (notes: readonly Note[], rows: readonly RemarkRow[]) =>
  rows.flatMap(row => {
    const { note, stored, isLost } = settled(notes, row)
    return isLost && stored ? [{ theirs: stored, yours: note }] : []
  })

/** As they will stand. */
export const settledRemarks = (notes: readonly Note[], rows: readonly RemarkRow[]): Note[] =>
  rows.map(row => settled(notes, row).note)

/** The rows with an id each. */
export function numbered({ notes }: VersionContent, rows: readonly RemarkRow[]): RemarkRow[] {
  const taken = new Set([...notes, ...rows].map(({ id }) => id))
  let next = 1
  return rows.map(row => {
    if (row.id !== '') return row
    while (taken.has(`remark-${next}`)) next += 1
    taken.add(`remark-${next}`)
    return { ...row, id: `remark-${next}` }
  })
}

/** The draft with the remarks as they were typed. One that a rule no longer carries stays, to be chosen again. */
export function withRemarks(content: VersionContent, rows: readonly RemarkRow[]): VersionContent {
  const changed = new Map(settledRemarks(content.notes, rows).map(note => [note.id, note]))
  const isThere = new Set(content.notes.map(({ id }) => id))
  const notes = content.notes.map(note => changed.get(note.id) ?? note)
  return { ...content, notes: [...notes, ...[...changed.values()].filter(({ id }) => !isThere.has(id))] }
}

const longest = 1_000

/** What is missing in remarks, by field. */
export const remarkErrors = (rows: readonly RemarkRow[]): [string, string][] =>
  rows.flatMap(({ text }, index): [string, string][] => {
    const field = `note-${index}-text`
    if (text === '') return [[field, 'Enter the remark, or take it off']]
    return text.length > longest ? [[field, 'The remark must be 1,000 characters or fewer']] : []
  })

/** A remark as one reads it beside another: whom it is for, and what it says. */
export function remarkInWords({ to, who, text }: Note): string {
  const whom = to === 'school' ? 'to the school' : 'to whoever asks'
  const only = who === undefined ? '' : `, for ${peopleInWords(who)} only`
  return `${capitalised(whom)}${only}: ${text}`
}
