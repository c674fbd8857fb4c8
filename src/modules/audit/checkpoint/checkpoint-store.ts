/** Checkpoints in the database: global, for each is over all schools. */
import { type Database, type GlobalTx, inSchool, type Tx, withoutSchool } from '../../../platform/db/index.ts'
import { lastEntry } from '../chain-store.ts'
import type { Checkpoint, SchoolHead } from './checkpoint.ts'

/** A checkpoint as it is stored: signed, but nobody has looked at the signature. */
export type StoredCheckpoint = Omit<Checkpoint, 'previous'>

const lengths = { id: 16, seq: 8, hash: 32 } as const
const perHead = lengths.id + lengths.seq + lengths.hash

const headBytes = ({ schoolId, seq, hash }: SchoolHead): Buffer => {
  const number = Buffer.alloc(lengths.seq)
  number.writeBigUInt64BE(BigInt(seq))
  return Buffer.concat([Buffer.from(schoolId.replaceAll('-', ''), 'hex'), number, hash])
}

function headFrom(bytes: Buffer): SchoolHead {
  const id = bytes.toString('hex', 0, lengths.id)
  const schoolId = [id.slice(0, 8), id.slice(8, 12), id.slice(12, 16), id.slice(16, 20), id.slice(20)].join('-')
  return { schoolId, seq: Number(bytes.readBigUInt64BE(lengths.id)), hash: bytes.subarray(lengths.id + lengths.seq) }
}

/** The heads of a stored checkpoint, from their bytes. */
export const headsFrom = (bytes: Buffer): SchoolHead[] =>
  Array.from({ length: bytes.length / perHead }, (_, index) => headFrom(bytes.subarray(index * perHead, (index + 1) * perHead)))

interface StoredRow {
  readonly number: number
  readonly taken_at: Temporal.Instant
  readonly note: string
  readonly heads: Buffer
}

const checkpointFrom = ({ number, taken_at, note, heads }: StoredRow): StoredCheckpoint => ({
  number,
  takenAt: taken_at,
  note,
  heads: headsFrom(heads),
})

/** The newest checkpoint, read within a school's transaction or outside of any. */
export async function newestCheckpointIn(tx: Pick<Tx | GlobalTx, 'selectFrom'>): Promise<StoredCheckpoint | undefined> {
  const row = await (tx as GlobalTx)
    .selectFrom('audit_checkpoint')
    .selectAll()
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && checkpointFrom(row)
}

/** All checkpoints, oldest first, a page at a time. */
export async function* storedCheckpoints(db: Database): AsyncGenerator<StoredCheckpoint> {
  for (let after = 0; ; ) {
    const rows = await withoutSchool(db, tx =>
      tx.selectFrom('audit_checkpoint').selectAll().where('number', '>', after).orderBy('number').limit(500).execute(),
    )
    const last = rows.at(-1)
    if (!last) return
    yield* rows.map(checkpointFrom)
    after = last.number
  }
}

/** @returns false where another process took one of that number */
export async function addCheckpoint(db: Database, { number, takenAt, note, heads }: Checkpoint): Promise<boolean> {
  const { numInsertedOrUpdatedRows: added } = await withoutSchool(db, tx =>
    tx
      .insertInto('audit_checkpoint')
      .values({ number, taken_at: takenAt, note, heads: Buffer.concat(heads.map(headBytes)) })
      .onConflict(conflict => conflict.column('number').doNothing())
      .executeTakeFirstOrThrow(),
  )
  return added === 1n
}

/** A school of this installation by its word in addresses. */
export interface KnownSchool {
  readonly id: string
  readonly slug: string
}

/** Every school of this installation. */
export const knownSchools = (db: Database): Promise<KnownSchool[]> =>
  withoutSchool(db, tx => tx.selectFrom('school_slug').select(['school as id', 'slug']).orderBy('slug').execute())

/**
 * Where the chain of a school stands, read within that school alone: nothing here sees two schools at once.
 * @param before where it stood at the last checkpoint, if it was in it
 * @returns `contradicted` where it does not lead on from there
 */
export async function headOfSchool(db: Database, schoolId: string, before: SchoolHead | undefined) {
  return await inSchool(db, schoolId, async tx => {
    const head = await lastEntry(tx)
    const then = before && (await tx.selectFrom('audit_entry').select('hash').where('seq', '=', before.seq).executeTakeFirst())
    const contradicted = before !== undefined && !then?.hash.equals(before.hash)
    return { head: head && { schoolId, ...head }, contradicted }
  })
}
