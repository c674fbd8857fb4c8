/** A list as rows of cells: any encoding and delimiter that office programs write. */
import { createHash } from 'node:crypto'
import { decoded, encodingOf } from '../csv/decode.ts'
import { BrokenTable, type CsvRow, delimiterOf, readRows } from '../csv/read-rows.ts'
import type { Refusal } from '../refusals.ts'

export interface List {
  readonly header: readonly string[]
  readonly rows: readonly CsvRow[]
  /** The same for every list with these columns: what they mean is remembered under it. */
  readonly signature: string
}

const mostRows = 50_000
const mostColumns = 200

/** Columns with passwords are blanked here: no cell of theirs goes any further. */
const isPassword = (name: string): boolean => /pass\s*word|passwd|pwd/i.test(name)

export async function readList(bytes: Buffer): Promise<List | Refusal> {
  const text = decoded(bytes, encodingOf(bytes))
  if (text.includes('\0')) return { refused: 'no-header' }
  const rows: CsvRow[] = []
  let header: readonly string[] | null = null
  try {
    for await (const row of readRows(text, delimiterOf(text))) {
      if (row.cells.every(cell => cell === '')) continue
      if (!header) header = row.cells.slice(0, mostColumns)
      else rows.push(withoutPasswords(row, header))
      if (rows.length > mostRows) return { refused: 'too-many-rows' }
    }
  } catch (error) {
    if (error instanceof BrokenTable) return { refused: 'broken-table', where: `line ${error.line}` }
    throw error
  }
  if (!header || header.length < 2) return { refused: 'no-header' }
  if (header[0]?.toLowerCase() === 'sourcedid') return { refused: 'loose-oneroster' }
  if (rows.length === 0) return { refused: 'no-people' }
  return { header, rows, signature: signatureOf(header) }
}

const withoutPasswords = ({ line, cells }: CsvRow, header: readonly string[]): CsvRow => ({
  line,
  cells: header.map((name, index) => (isPassword(name) ? '' : (cells[index] ?? ''))),
})

const signatureOf = (header: readonly string[]): string =>
  createHash('sha256')
    .update(header.map(name => name.toLowerCase()).join('\0'))
    .digest('hex')
