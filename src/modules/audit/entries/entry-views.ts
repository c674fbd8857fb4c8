/** Entries with the names of people, as pages and exports show them. */
import { unsealerFor } from '../../../platform/crypto/secrets.ts'
import type { Tx } from '../../../platform/db/index.ts'
import type { AuditSight } from '../permissions.ts'
import type { EntryQuery } from './audit-filter.ts'

interface Named {
  readonly id: string
  readonly name: string
}

/** One entry, readable. */
export interface ReadableEntry {
  readonly seq: number
  readonly at: Temporal.Instant
  readonly did: string
  /** Null: whoever did it was erased. */
  readonly by: Named | 'system' | null
  /** Whether it is about somebody, and about whom; null where nobody is, or they were erased. */
  readonly isAbout: boolean
  readonly about: Named | null
  readonly clause: string | null
  /** Null where there is none, or it was erased. */
  readonly detail: Readonly<Record<string, string | number | boolean | null>> | null
}

/** Where in the chain to read on, towards the beginning. */
export interface Span {
  /** Only entries before this number; null from the newest on. */
  readonly before: number | null
  readonly limit: number
}

/** The newest entries of the span first: those asked for that somebody may see. */
export async function entriesFor(tx: Tx, query: EntryQuery, sight: AuditSight, span: Span): Promise<ReadableEntry[]> {
  const rows = await selectEntries(tx, query, sight, span).execute()
  const sealed = rows.flatMap(({ detail_of }) => detail_of ?? [])
  const open = await unsealerFor(tx, [...new Set(sealed)])
  return rows.map(row => ({
    seq: row.seq,
    at: row.at,
    did: row.action,
    by: row.actor === 'system' ? 'system' : named(row.by_id, row.by_name),
    isAbout: row.subject !== null,
    about: named(row.about_id, row.about_name),
    clause: row.clause,
    detail: row.detail_of && row.sealed ? read(open(row.detail_of, { kind: 'audit', of: String(row.seq) }, row.sealed)) : null,
  }))
}

const named = (id: string | null, name: string | null): Named | null => (id !== null && name !== null ? { id, name } : null)

const read = (text: string | null): ReadableEntry['detail'] => (text === null ? null : JSON.parse(text))

/** SQL has no empty list: nobody is called ''. */
const orNobody = (names: readonly string[]): readonly string[] => (names.length > 0 ? names : [''])

/** The rows of a span, for what needs more of them than people read. */
export function selectEntries(tx: Tx, query: EntryQuery, sight: AuditSight, { before, limit }: Span) {
  const { actors, subjects, begin } = query
  return tx
    .selectFrom('audit_entry as entry')
    .leftJoin('audit_pseudonym as by_name', 'by_name.pseudonym', 'entry.actor')
    .leftJoin('person as by_person', 'by_person.id', 'by_name.person_id')
    .leftJoin('audit_pseudonym as about_name', 'about_name.pseudonym', 'entry.subject')
    .leftJoin('person as about_person', 'about_person.id', 'about_name.person_id')
    .leftJoin('audit_detail as detail', 'detail.seq', 'entry.seq')
    .select(['entry.seq', 'entry.at', 'entry.actor', 'entry.action', 'entry.subject', 'entry.clause'])
    .select([
      'by_person.id as by_id',
      'by_person.name as by_name',
      'about_person.id as about_id',
      'about_person.name as about_name',
    ])
    .select(['detail.person_id as detail_of', 'detail.sealed'])
    .where(eb =>
      eb.and([
        sight.cases.length > 0
          ? eb.or([eb('entry.case_id', 'is', null), eb('entry.case_id', 'in', sight.cases)])
          : eb('entry.case_id', 'is', null),
        ...(sight.onlyAboutPeople ? [eb('entry.subject', 'is not', null)] : []),
        ...(before === null ? [] : [eb('entry.seq', '<', before)]),
        ...(actors === null ? [] : [eb('entry.actor', 'in', orNobody(actors))]),
        ...(subjects === null ? [] : [eb('entry.subject', 'in', orNobody(subjects))]),
        ...(begin.length === 0 ? [] : [eb.or(begin.map(word => eb('entry.action', 'like', `${word}.%`)))]),
        ...(query.from === null ? [] : [eb('entry.at', '>=', query.from)]),
        ...(query.before === null ? [] : [eb('entry.at', '<', query.before)]),
      ]),
    )
    .orderBy('entry.seq', 'desc')
    .limit(limit)
}
