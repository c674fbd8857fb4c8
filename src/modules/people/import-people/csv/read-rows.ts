/** Rows of a table of comma-separated values, one after another, so that a large one is never held whole as cells. */
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'

/** A row: where its last line is (the first line of a file is 1), and its cells, trimmed. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** The table cannot be read: a quotation mark that never closes, a row beyond all measure. Expected; whoever reads turns it into words. */
export class BrokenTable extends Error {
  readonly line: number
  constructor(line: number) {
    super(`The table cannot be read at line ${line}`)
    this.name = 'BrokenTable'
    this.line = line
  }
}

const longestRow = 64 * 1024
const pieceLength = 64 * 1024

function* pieces(text: string): Generator<string> {
  for (let from = 0; from < text.length; from += pieceLength) yield text.slice(from, from + pieceLength)
}

/** What no name holds and PostgreSQL has no place for. */
const controls = /(?![\t\n\r])\p{Cc}/gu

/**
 * Reads rows. Line ends of any kind, quotation marks within unquoted cells and rows of uneven length are taken; empty lines are not rows.
 *
 * @param source text, or a stream of text
 * @throws BrokenTable
 */
export async function* readRows(source: string | AsyncIterable<string>, delimiter = ','): AsyncGenerator<CsvRow> {
  const stream = Readable.from(typeof source === 'string' ? pieces(source) : source)
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
  })
  stream.on('error', error => parser.destroy(error))
  try {
    for await (const { record, info } of stream.pipe(parser) as AsyncIterable<{ record: string[]; info: { lines: number } }>)
      yield { line: info.lines, cells: record.map(cell => cell.replaceAll(controls, '').trim()) }
  } catch (error) {
    if (error instanceof CsvError) throw new BrokenTable(parser.info.lines)
    throw error
  } finally {
    stream.destroy()
  }
}

const candidates = [',', ';', '\t'] as const

/** The mark that divides the cells of a table's first line: the one that stands there most often outside quotation marks. */
export function delimiterOf(text: string): string {
  const [first = ''] = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/, 1)
  const bare = first.replaceAll(/"[^"]*"/g, '')
  const count = (mark: string) => bare.split(mark).length
  return candidates.reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}
