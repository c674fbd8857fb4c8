/** Entries as lines of a file. */
import { contextOf, type Tx } from '../../../platform/db/index.ts'
import { copyForSchool } from '../checkpoint/checkpoint.ts'
import { newestCheckpointIn } from '../checkpoint/checkpoint-store.ts'
import type { EntryQuery } from '../entries/audit-filter.ts'
import { entriesFor, type ReadableEntry } from '../entries/entry-views.ts'
import { entryInWords } from '../entries/entry-words.ts'
import type { AuditSight } from '../permissions.ts'

const batch = 1_000
/** No file is longer; whoever needs more asks for a shorter time. */
export const mostEntries = 100_000

/** What proves an entry: the bytes that were hashed, and the hashes that it stands between. */
interface Proof {
  readonly payload: Buffer
  readonly prev_hash: Buffer
  readonly hash: Buffer
}

export interface Batch {
  readonly entries: readonly (ReadableEntry & Proof)[]
  /** The school's copy of the newest checkpoint. */
  readonly checkpoint: string | null
}

export async function readBatch(tx: Tx, query: EntryQuery, sight: AuditSight, before: number | null): Promise<Batch> {
  const entries = await entriesFor(tx, query, sight, { before, limit: batch })
  const numbers = entries.map(({ seq }) => seq)
  const proofs =
    numbers.length === 0
      ? []
      : await tx.selectFrom('audit_entry').select(['seq', 'payload', 'prev_hash', 'hash']).where('seq', 'in', numbers).execute()
  const proofOf = new Map(proofs.map(proof => [proof.seq, proof]))
  const checkpoint = await newestCheckpointIn(tx)
  return {
    entries: entries.flatMap(entry => {
      const proof = proofOf.get(entry.seq)
      return proof ? [{ ...entry, ...proof }] : []
    }),
    checkpoint: checkpoint ? copyForSchool(checkpoint, contextOf(tx).schoolId) : null,
  }
}

type Read = (before: number | null) => Promise<Batch>
type TitleNames = (held: readonly string[]) => string[]

/** The lines of a file, each with its line break. */
export type Lines = (read: Read, titleNames: TitleNames) => AsyncGenerator<string>

/** Batches up to the longest file. */
async function* batches(read: Read): AsyncGenerator<Batch & { readonly isCut: boolean }> {
  let before: number | null = null
  for (let count = 0; ; ) {
    const read_ = await read(before)
    const last = read_.entries.at(-1)
    count += read_.entries.length
    const isCut = count >= mostEntries && read_.entries.length === batch
    yield { ...read_, isCut }
    if (!last || read_.entries.length < batch || isCut) return
    before = last.seq
  }
}

const nameOf = (who: ReadableEntry['by']): string => (who === null ? '' : who === 'system' ? 'Schoolgate' : who.name)

/** A cell that no spreadsheet takes for a formula. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
const row = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`

export const csvLines: Lines = async function* (read, titleNames) {
  yield '\ufeff'
  yield row(['When', 'Who', 'What', 'About', 'In words', 'Clause', 'Number', 'Hash'])
  for await (const { entries, isCut } of batches(read)) {
    for (const entry of entries) {
      const when = entry.at
        .toZonedDateTimeISO('Europe/London')
        .toPlainDateTime()
        .toString({ smallestUnit: 'second' })
        .replace('T', ' ')
      const words = entryInWords(entry, titleNames)
      const about = entry.about?.name ?? ''
      yield row([
        when,
        nameOf(entry.by),
        entry.did,
        about,
        words,
        entry.clause ?? '',
        String(entry.seq),
        entry.hash.toString('hex'),
      ])
    }
    if (isCut) yield row([`Cut after ${mostEntries} entries: ask for a shorter time`, '', '', '', '', '', '', ''])
  }
}

export const jsonLines: Lines = async function* (read, titleNames) {
  let checkpoint: string | null = null
  let isCut = false
  for await (const found of batches(read)) {
    for (const { seq, at, did, by, about, clause, detail, ...proof } of found.entries) {
      const words = entryInWords({ seq, at, did, by, about, clause, detail, ...proof }, titleNames)
      const bytes = {
        payload: proof.payload.toString('base64'),
        previousHash: proof.prev_hash.toString('hex'),
        hash: proof.hash.toString('hex'),
      }
      const said = {
        number: seq,
        at: at.toString(),
        did,
        by: nameOf(by) || null,
        about: about?.name ?? null,
        clause,
        detail,
        words,
      }
      yield `${JSON.stringify({ ...said, ...bytes })}\n`
    }
    checkpoint ??= found.checkpoint
    isCut = found.isCut
  }
  yield `${JSON.stringify({ checkpoint, isCut })}\n`
}
