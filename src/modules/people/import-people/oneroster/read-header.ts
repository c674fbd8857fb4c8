/** The header of a file of OneRoster: where each wanted column stands, and words on whatever is not as the standard has it. */
import type { FindingList } from '../findings.ts'
import { type FileKind, fileKinds, likelyColumn, raceColumns, standardColumns } from './file-kinds.ts'

export interface Header {
  /** The index of each wanted column that is there. */
  readonly places: ReadonlyMap<string, number>
  readonly width: number
  /** The indexes of columns that hold passwords, of which no cell is copied. */
  readonly passwords: readonly number[]
}

const isPassword = (name: string): boolean => /pass\s*word|passwd|pwd/i.test(name)

/** Exact names count first, so that a misspelt column never takes the place of a right one. */
export function readHeader(kind: FileKind, file: string, cells: readonly string[], findings: FindingList): Header {
  const columns: readonly string[] = fileKinds[kind]
  const places = new Map<string, number>()
  const passwords = cells.flatMap((name, index) => (isPassword(name) ? [index] : []))
  const place = { file, line: 1 }
  for (const [index, name] of cells.entries()) {
    if (!columns.includes(name)) continue
    if (places.has(name)) findings.add('warning', `has the column ${name} twice: the first was read`, place)
    else places.set(name, index)
  }
  for (const [index, name] of cells.entries()) {
    if (columns.includes(name) || isPassword(name)) continue
    const likely = likelyColumn(name, columns)
    if (likely !== undefined && !places.has(likely)) {
      places.set(likely, index)
      findings.add('warning', `calls a column “${name.slice(0, 60)}”: it was read as ${likely}`, place)
    } else noteStranger(name, place, findings)
  }
  if (isOutOfOrder(columns, places))
    findings.add('note', 'has its columns in another order than the standard: they were read by name', place)
  return { places, width: cells.length, passwords }
}

/** A column that is not read. */
function noteStranger(name: string, place: { readonly file: string; readonly line: number }, findings: FindingList): void {
  const note = (words: string) => findings.add('note', words, place)
  if (name === '') note('has columns without a name: they were left out')
  else if (raceColumns.has(name.toLowerCase())) note('holds columns on race: they were dropped unread')
  else if (/^(metadata|ext)[._]?/i.test(name)) note('holds further columns of its maker (metadata): they were left out')
  else if (/^data_?last_?modified$/i.test(name))
    findings.add('warning', `calls a column “${name}”: OneRoster calls it dateLastModified`, place)
  else if (!standardColumns.has(name.toLowerCase()))
    note(`holds a column “${name.slice(0, 60)}”, which OneRoster does not have: it was left out`)
}

function isOutOfOrder(columns: readonly string[], places: ReadonlyMap<string, number>): boolean {
  const found = columns.flatMap(column => places.get(column) ?? [])
  return found.some((value, index) => index > 0 && value < (found[index - 1] ?? 0))
}
