/** The register of schools in England (GIAS), all establishments in one large table: the line of one school is sought while it streams by. */
import { fromBufferPromise } from 'yauzl'
import { isZip } from '../csv/read-archive.ts'
import { readRows } from '../csv/read-rows.ts'
import type { Refusal } from '../refusals.ts'

/** What the register says of a school; '' where it says nothing. Names of columns as they are looked for: in lower case. */
const columns = {
  urn: 'urn',
  name: 'establishmentname',
  authority: 'la (code)',
  authorityName: 'la (name)',
  establishment: 'establishmentnumber',
  status: 'establishmentstatus (name)',
  ukprn: 'ukprn',
  street: 'street',
  locality: 'locality',
  address3: 'address3',
  town: 'town',
  county: 'county (name)',
  postcode: 'postcode',
  website: 'schoolwebsite',
  telephone: 'telephonenum',
  headTitle: 'headtitle (name)',
  headFirstName: 'headfirstname',
  headLastName: 'headlastname',
  headJobTitle: 'headpreferredjobtitle',
  trust: 'trusts (name)',
} as const

export type RegisterRow = Readonly<Record<keyof typeof columns, string>>

const mostBytes = 250 * 1024 * 1024
const mostLineLength = 100_000

/**
 * Finds a school.
 *
 * @param bytes the CSV, or a zip that holds it
 * @param urn six digits
 */
export async function readRegister(bytes: Buffer, urn: string): Promise<RegisterRow | Refusal> {
  try {
    return isZip(bytes) ? await fromZip(bytes, urn) : await find(chunksOf(bytes), urn)
  } catch (error) {
    if (error instanceof TooMuch) return { refused: 'bomb' }
    if (isZip(bytes)) return { refused: 'not-a-zip' }
    throw error
  }
}

class TooMuch extends Error {}

function* chunksOf(bytes: Buffer): Generator<Buffer> {
  const length = 256 * 1024
  for (let from = 0; from < bytes.length; from += length) yield bytes.subarray(from, from + length)
}

/** The largest table in the zip is the register: others hold links and groups. */
async function fromZip(bytes: Buffer, urn: string): Promise<RegisterRow | Refusal> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false })
  try {
    let largest: Parameters<typeof zip.openReadStreamPromise>[0] | null = null
    for await (const entry of zip.eachEntry()) {
      if (!/\.csv$/i.test(entry.fileName)) continue
      if (entry.isEncrypted()) return { refused: 'encrypted' }
      if (!largest || entry.uncompressedSize > largest.uncompressedSize) largest = entry
    }
    if (!largest) return { refused: 'not-the-register' }
    const stream = await zip.openReadStreamPromise(largest)
    try {
      return await find(stream as AsyncIterable<Buffer>, urn)
    } finally {
      stream.destroy()
    }
  } finally {
    zip.close()
  }
}

async function find(chunks: AsyncIterable<Buffer> | Iterable<Buffer>, urn: string): Promise<RegisterRow | Refusal> {
  let header: string | null = null
  for await (const line of logicalLines(chunks)) {
    if (header === null) {
      header = line
      const named = (await cellsOf(line)).map(name => name.toLowerCase())
      if (!named.includes(columns.urn) || !named.includes(columns.name)) return { refused: 'not-the-register' }
    } else if (line.includes(urn)) {
      const row = rowOf(
        (await cellsOf(header)).map(name => name.toLowerCase()),
        await cellsOf(line),
      )
      if (row.urn === urn) return row
    }
  }
  return { refused: header === null ? 'not-the-register' : 'no-such-school' }
}

/** Lines of Windows-1252 text; one within quotation marks goes on in the next. */
async function* logicalLines(chunks: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('windows-1252')
  let [rest, open, size] = ['', '', 0]
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > mostBytes) throw new TooMuch()
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n/)
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const whole = open === '' ? line : `${open}\n${line}`
      const isOpen = whole.split('"').length % 2 === 0
      if (whole.length > mostLineLength) throw new TooMuch()
      open = isOpen ? whole : ''
      if (!isOpen) yield whole.replace(/^\u00ef\u00bb\u00bf/, '')
    }
    if (rest.length > mostLineLength) throw new TooMuch()
  }
  if (rest !== '') yield open === '' ? rest : `${open}\n${rest}`
}

async function cellsOf(line: string): Promise<readonly string[]> {
  for await (const { cells } of readRows(line)) return cells
  return []
}

const rowOf = (header: readonly string[], cells: readonly string[]): RegisterRow =>
  Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, cells[header.indexOf(column)] ?? ''])) as RegisterRow
