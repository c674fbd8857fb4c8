/** All of the audit: every chain, every name, every checkpoint in the database and outside. */
import type { KeyObject } from 'node:crypto'
import { type Database, inSchool } from '../../../platform/db/index.ts'
import type { Head } from '../chain-store.ts'
import { type Checkpoint, type CheckpointFault, hashOfNote, readCheckpoint, wholeCopy } from '../checkpoint/checkpoint.ts'
import { type KnownSchool, knownSchools, storedCheckpoints } from '../checkpoint/checkpoint-store.ts'
import type { FoundCopy } from '../checkpoint/outside-copies.ts'
import { signingKeyOf, verifierKey } from '../checkpoint/signed-note.ts'
import { type Mark, type SchoolReport, verifySchool } from './verify-school.ts'

/** A checkpoint that is not what was signed, or does not follow from the one before. */
export interface CheckpointReport {
  readonly source: string
  readonly kind: CheckpointFault | 'order'
}

export interface AuditReport {
  readonly schools: readonly (SchoolReport & { readonly slug: string })[]
  /** Checkpoints that were good, each counted once. */
  readonly checkpoints: number
  readonly faults: readonly CheckpointReport[]
}

export interface VerifyOptions {
  /** Only this school. */
  readonly school?: KnownSchool
  /** Trust what stood at the checkpoint of this number, and read on from there. */
  readonly since?: number
  /** Copies of checkpoints that lay outside the database. */
  readonly copies: readonly FoundCopy[]
}

/** The key that others need to check checkpoints; undefined while there is no school. */
export async function auditVerifierKey(db: Database): Promise<string | undefined> {
  const key = await signingKey(db)
  return key && verifierKey(key)
}

async function signingKey(db: Database): Promise<KeyObject | undefined> {
  const [any] = await knownSchools(db)
  return any && (await inSchool(db, any.id, async tx => signingKeyOf(tx)))
}

/** @throws RangeError where there is no good checkpoint of the number to go on from */
export async function verifyAudit(db: Database, { school, since, copies }: VerifyOptions): Promise<AuditReport> {
  const key = await signingKey(db)
  if (!key) return { schools: [], checkpoints: 0, faults: [] }
  const { good, faults } = await readAll(db, copies, key)
  const from = since === undefined ? undefined : good.find(({ checkpoint }) => checkpoint.number === since)?.checkpoint
  if (since !== undefined && !from) throw new RangeError(`There is no checkpoint ${since}`)
  const schools = []
  for (const { id, slug } of school ? [school] : await allSchools(db, good)) {
    const start: Head | undefined = from?.heads.find(({ schoolId }) => schoolId === id)
    schools.push({ slug, ...(await verifySchool(db, id, marksFor(id, good), start)) })
  }
  return { schools, checkpoints: new Set(good.map(({ checkpoint }) => checkpoint.note)).size, faults }
}

interface Good {
  readonly source: string
  readonly checkpoint: Checkpoint
}

/** Schools that have an address, and those that a checkpoint knows: one may have been deleted. */
async function allSchools(db: Database, good: readonly Good[]): Promise<KnownSchool[]> {
  const known = await knownSchools(db)
  const ids = new Set(good.flatMap(({ checkpoint }) => checkpoint.heads.map(({ schoolId }) => schoolId)))
  for (const { id } of known) ids.delete(id)
  return [...known, ...[...ids].map(id => ({ id, slug: id }))]
}

const marksFor = (id: string, good: readonly Good[]): Mark[] =>
  good.flatMap(({ source, checkpoint }) =>
    checkpoint.heads.filter(({ schoolId }) => schoolId === id).map(({ seq, hash }) => ({ seq, hash, source })),
  )

async function readAll(db: Database, copies: readonly FoundCopy[], key: KeyObject) {
  const found: FoundCopy[] = []
  for await (const stored of storedCheckpoints(db))
    found.push({ source: `checkpoint ${stored.number} in the database`, text: wholeCopy(stored) })
  const good: Good[] = []
  const faults: CheckpointReport[] = []
  for (const { source, text } of [...found, ...copies]) {
    const read = readCheckpoint(text, key)
    if (typeof read === 'string') faults.push({ source, kind: read })
    else good.push({ source, checkpoint: read })
  }
  return { good, faults: [...faults, ...outOfOrder(good)] }
}

/** Checkpoints that share a number and differ, or do not name the one before them. */
function outOfOrder(good: readonly Good[]): CheckpointReport[] {
  const byNumber = new Map<number, string>()
  const faults: CheckpointReport[] = []
  for (const { source, checkpoint } of good) {
    const same = byNumber.get(checkpoint.number)
    if (same !== undefined && same !== checkpoint.note) faults.push({ source, kind: 'order' })
    else byNumber.set(checkpoint.number, checkpoint.note)
  }
  for (const { source, checkpoint } of good) {
    const before = byNumber.get(checkpoint.number - 1)
    if (before !== undefined && hashOfNote(before) !== checkpoint.previous) faults.push({ source, kind: 'order' })
  }
  return faults
}
