/** One school's chain from end to end, against every checkpoint that names it. */
import { type Database, inSchool } from '../../../platform/db/index.ts'
import type { Head } from '../chain-store.ts'
import { pseudonymUnder } from '../pseudonym.ts'
import { type EntryFault, faultOf, hashIn } from './chain.ts'
import { countUpTo, storedEntries } from './stored-entries.ts'

/** Where a checkpoint says that the chain stood. */
export interface Mark extends Head {
  /** Which checkpoint says so: "checkpoint 12 of 2026-11-22.txt". */
  readonly source: string
}

/** The first thing that is wrong: at which entry, and what. */
export interface ChainFault {
  readonly seq: number
  readonly kind: EntryFault | 'rewritten' | 'cut' | 'name'
  /** The checkpoint that shows it. */
  readonly source?: string
}

export interface SchoolReport {
  readonly schoolId: string
  /** Entries that were read, up to the fault where there is one. */
  readonly entries: number
  /** Where the chain ends, as far as it was followed. */
  readonly head: Head | undefined
  readonly fault: ChainFault | null
  /** How many of those who acted, in what was read, are erased. */
  readonly erased: number
}

/** @param since a place that is trusted; entries up to it are not read again */
export async function verifySchool(db: Database, schoolId: string, marks: readonly Mark[], since?: Head): Promise<SchoolReport> {
  const open = Map.groupBy(
    marks.filter(mark => mark.seq > (since?.seq ?? 0)),
    mark => mark.seq,
  )
  const { entries, head, actors, ...walked } = await walk(db, schoolId, open, since)
  const names = await verifyNames(db, schoolId, actors)
  const fault = walked.fault ?? cutTail(open, head) ?? (await extraRow(db, schoolId, head)) ?? names.fault
  return { schoolId, entries, head, fault, erased: names.erased }
}

type Marks = ReadonlyMap<number, readonly Mark[]>

async function walk(db: Database, schoolId: string, marks: Marks, since: Head | undefined) {
  let head = since
  let entries = 0
  const actors = new Set<string>()
  for await (const batch of storedEntries(db, schoolId, since?.seq ?? 0))
    for (const entry of batch) {
      entries += 1
      actors.add(entry.columns.slice(1, entry.columns.indexOf(',')))
      const kind = faultOf(entry, schoolId, head)
      const here = { seq: entry.seq, hash: hashIn(entry) }
      const fault = kind ? { seq: kind === 'missing' ? (head?.seq ?? 0) + 1 : entry.seq, kind } : rewritten(marks, here)
      if (fault) return { entries, head, fault, actors }
      head = here
    }
  return { entries, head, fault: null, actors }
}

function rewritten(marks: Marks, { seq, hash }: Head): ChainFault | null {
  const mark = marks.get(seq)?.find(one => !one.hash.equals(hash))
  return mark ? { seq, kind: 'rewritten', source: mark.source } : null
}

function cutTail(marks: Marks, head: Head | undefined): ChainFault | null {
  const end = head?.seq ?? 0
  const beyond = [...marks.values()].flat().find(({ seq }) => seq > end)
  return beyond ? { seq: end + 1, kind: 'cut', source: beyond.source } : null
}

/** Where somebody took the primary key away, a number may be there twice, or be none: then there are more rows than numbers. */
async function extraRow(db: Database, schoolId: string, head: Head | undefined): Promise<ChainFault | null> {
  const end = head?.seq ?? 0
  return (await countUpTo(db, schoolId, end)) === end ? null : { seq: end, kind: 'twice' }
}

/** Whether each pseudonym stands for the person that its row names, and how many of those who acted are named no more. */
async function verifyNames(db: Database, schoolId: string, actors: ReadonlySet<string>) {
  const rows = await inSchool(db, schoolId, tx =>
    tx.selectFrom('audit_pseudonym').select(['person_id', 'salt', 'pseudonym']).execute(),
  )
  const named = new Set(['system', ...rows.map(({ pseudonym }) => pseudonym)])
  const wrong = rows.find(({ person_id, salt, pseudonym }) => pseudonymUnder(salt, schoolId, person_id) !== pseudonym)
  const fault: ChainFault | null = wrong ? { seq: await firstOf(db, schoolId, wrong.pseudonym), kind: 'name' } : null
  return { fault, erased: actors.difference(named).size }
}

/** The first entry by or about whom a pseudonym names; 0 where there is none. */
async function firstOf(db: Database, schoolId: string, pseudonym: string): Promise<number> {
  const first = await inSchool(db, schoolId, tx =>
    tx
      .selectFrom('audit_entry')
      .select('seq')
      .where(eb => eb.or([eb('actor', '=', pseudonym), eb('subject', '=', pseudonym)]))
      .orderBy('seq')
      .limit(1)
      .executeTakeFirst(),
  )
  return first?.seq ?? 0
}
