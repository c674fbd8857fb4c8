/** A checkpoint: where the chains of all schools stood at a moment, signed; and its text (docs/audit.md). */
import type { KeyObject } from 'node:crypto'
import { canonicalBytes } from '../../../platform/crypto/canonical-bytes.ts'
import type { Head } from '../chain-store.ts'
import { sha256 } from '../entry.ts'
import { leafHash, pathOf, rootFrom, rootOf } from './merkle.ts'
import { signedNote, signer, textOfNote } from './signed-note.ts'

/** Where the chain of one school stood. */
export interface SchoolHead extends Head {
  readonly schoolId: string
}

export interface Checkpoint {
  /** 1 for the first; each next one is one more. */
  readonly number: number
  readonly takenAt: Temporal.Instant
  /** SHA-256 of the note before, in hex; '-' at the first. */
  readonly previous: string
  /** By school id. In a copy for one school: only that school's. */
  readonly heads: readonly SchoolHead[]
  /** The signed note. */
  readonly note: string
}

export const leafOf = ({ schoolId, seq, hash }: SchoolHead): Buffer =>
  leafHash(canonicalBytes(['schoolgate.audit.head.v1', schoolId, String(seq), hash.toString('hex')]))

/** What the next note says that this one came before it. */
export const hashOfNote = (note: string): string => sha256(note).toString('hex')

/** Signs where the schools stand. @param heads in any order */
export function signCheckpoint(unsigned: Omit<Checkpoint, 'note'>, key: KeyObject): Checkpoint {
  const heads = unsigned.heads.toSorted((one, other) => (one.schoolId < other.schoolId ? -1 : 1))
  const root = rootOf(heads.map(leafOf)).toString('base64')
  const { number, takenAt, previous } = unsigned
  const lines = [signer, heads.length, root, `number ${number}`, `taken ${takenAt}`, `previous ${previous}`]
  return { ...unsigned, heads, note: signedNote(`${lines.join('\n')}\n`, key) }
}

const headLine = ({ schoolId, seq, hash }: SchoolHead): string => `school ${schoolId} ${seq} ${hash.toString('hex')}\n`

/** The whole checkpoint as text, for the copy outside. */
export const wholeCopy = ({ note, heads }: Pick<Checkpoint, 'note' | 'heads'>): string =>
  `${note}\n${heads.map(headLine).join('')}end\n`

/** What one school needs to show that its chain stood there, without the others: its head and the path to the root. Null where it is not in it. */
export function copyForSchool({ note, heads }: Pick<Checkpoint, 'note' | 'heads'>, schoolId: string): string | null {
  const index = heads.findIndex(head => head.schoolId === schoolId)
  const head = heads[index]
  if (!head) return null
  const path = pathOf(heads.map(leafOf), index).map(hash => `path ${hash.toString('hex')}\n`)
  return `${note}\n${headLine(head)}index ${index}\n${path.join('')}end\n`
}

/** Why a text is no checkpoint of ours. */
export type CheckpointFault = 'unreadable' | 'signature' | 'root'

const noteParts =
  /^schoolgate\.audit\/v1\n(?<size>\d+)\n(?<root>[A-Za-z0-9+/=]+)\nnumber (?<number>\d+)\ntaken (?<taken>\S+)\nprevious (?<previous>[0-9a-f]{64}|-)\n$/
const headParts = /^school ([0-9a-f-]{36}) (\d+) ([0-9a-f]{64})$/
const copyParts = /^(?<note>[\s\S]*?\n\n— [^\n]*\n)\n(?<rest>(?:(?:school|index|path) [^\n]*\n)*)end\n$/

/** Reads one copy, whole or for one school, and checks its signature and that its heads are under the signed root. */
export function readCheckpoint(copy: string, key: KeyObject): Checkpoint | CheckpointFault {
  const parts = copyParts.exec(copy)?.groups
  if (!parts) return 'unreadable'
  const { note = '', rest = '' } = parts
  const text = textOfNote(note, key)
  if (text === null) return 'signature'
  const { size, root, number, taken, previous = '-' } = noteParts.exec(text)?.groups ?? {}
  const lines = rest.split('\n').slice(0, -1)
  const heads = lines.flatMap(headIn)
  if (!size || !root || !number || !taken) return 'unreadable'
  if (!rootsOf(lines, heads, Number(size))?.equals(Buffer.from(root, 'base64'))) return 'root'
  return { number: Number(number), takenAt: Temporal.Instant.from(taken), previous, heads, note }
}

function headIn(line: string): SchoolHead[] {
  const [, schoolId, seq, hash] = headParts.exec(line) ?? []
  return schoolId && seq && hash ? [{ schoolId, seq: Number(seq), hash: Buffer.from(hash, 'hex') }] : []
}

/** The root that the lines lead to: over all heads, or from one by its path. */
function rootsOf(lines: readonly string[], heads: readonly SchoolHead[], size: number): Buffer | null {
  const [only] = heads
  const index = lines.find(line => line.startsWith('index '))?.slice('index '.length)
  if (index === undefined) return heads.length === size ? rootOf(heads.map(leafOf)) : null
  const path = lines.filter(line => line.startsWith('path ')).map(line => Buffer.from(line.slice('path '.length), 'hex'))
  return only && heads.length === 1 ? rootFrom(leafOf(only), Number(index), size, path) : null
}

/** The copies in a file, which may hold several. The last may be cut where a process ended while writing: it is left out. */
export function copiesIn(text: string): string[] {
  const copies = text.split(/(?<=^end\n)/m)
  return copies.filter(copy => copy.endsWith('end\n') || !copy.startsWith(`${signer}\n`)).filter(copy => copy.trim() !== '')
}
