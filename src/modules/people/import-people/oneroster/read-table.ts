/** One file of a OneRoster export as rows by the standard's column names. */
import { decoded, encodingOf } from '../csv/decode.ts'
import { BrokenTable, readRows } from '../csv/read-rows.ts'
import type { FindingList } from '../findings.ts'
import type { Place } from '../incoming.ts'
import type { Refusal } from '../refusals.ts'
import { type ColumnOf, type FileKind, fileKinds, neededColumns } from './file-kinds.ts'
import { type Header, readHeader } from './read-header.ts'

/** A row: what stands in the columns that are read, '' where there is nothing, and its line. */
export type TableRow<Kind extends FileKind> = Readonly<Record<ColumnOf<Kind>, string>> & { readonly line: number }

export interface Table<Kind extends FileKind> {
  readonly file: string
  readonly has: ReadonlySet<string>
  readonly rows: readonly TableRow<Kind>[]
}

/** More lines than the largest school's export has: 60,000 enrolments are many. */
export const mostRows = 300_000

/**
 * Reads a file. Passwords and whatever else is not in `fileKinds` stay behind: only wanted cells are copied.
 *
 * @returns a refusal where the needed columns are not there, or the table is broken or endless
 */
export async function readTable<Kind extends FileKind>(
  kind: Kind,
  { name, bytes }: { readonly name: string; readonly bytes: Buffer },
  findings: FindingList,
): Promise<Table<Kind> | Refusal> {
  const encoding = encodingOf(bytes)
  if (encoding !== 'utf-8')
    findings.add('warning', 'is not in UTF-8: it was read as Windows-1252. Check letters with accents', { file: name })
  try {
    return await tableOf(kind, name, decoded(bytes, encoding), findings)
  } catch (error) {
    if (error instanceof BrokenTable) return { refused: 'broken-table', where: `${name}, line ${error.line}` }
    throw error
  }
}

async function tableOf<Kind extends FileKind>(
  kind: Kind,
  file: string,
  text: string,
  findings: FindingList,
): Promise<Table<Kind> | Refusal> {
  const rows: TableRow<Kind>[] = []
  let header: Header | null = null
  for await (const { line, cells } of readRows(text)) {
    if (!header) {
      header = readHeader(kind, file, cells, findings)
      if (lacksColumns(kind, header)) return { refused: 'not-oneroster', where: file }
      continue
    }
    if (cells.every(cell => cell === '')) continue
    if (rows.length >= mostRows) return { refused: 'too-many-rows', where: file }
    noteExcess(cells, header, { file, line }, findings)
    rows.push(rowOf(kind, cells, header.places, line))
  }
  if (!header) return { refused: 'not-oneroster', where: file }
  if (rows.length === 0)
    findings.add('warning', 'holds a header and no lines: it says nothing, so nothing follows from it', { file })
  return { file, has: new Set(header.places.keys()), rows }
}

const lacksColumns = (kind: FileKind, { places }: Header): boolean => neededColumns[kind].some(column => !places.has(column))

function noteExcess(cells: readonly string[], { width, passwords }: Header, place: Place, findings: FindingList): void {
  if (cells.slice(width).some(cell => cell !== ''))
    findings.add('warning', 'has lines with more values than columns: what is too much was left out', place)
  if (passwords.some(index => (cells[index] ?? '') !== ''))
    findings.add('warning', 'holds passwords: they were dropped unread. Leave them out of exports: nobody needs them', place)
}

function rowOf<Kind extends FileKind>(
  kind: Kind,
  cells: readonly string[],
  places: ReadonlyMap<string, number>,
  line: number,
): TableRow<Kind> {
  const row: Record<string, string | number> = { line }
  for (const column of fileKinds[kind]) row[column] = cells[places.get(column) ?? -1] ?? ''
  return row as TableRow<Kind>
}
