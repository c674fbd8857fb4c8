/** classes.csv with the terms that bound them, and enrollments.csv: who belongs to which. */
import { readName } from '../contact-details.ts'
import type { FindingList } from '../findings.ts'
import type { IncomingClass, IncomingMembership } from '../incoming.ts'
import { dayBefore, earliest, latest, readDay } from './days.ts'
import type { Table } from './read-table.ts'
import { listOf } from './read-users.ts'
import { readWord } from './vocabulary.ts'

interface Term {
  readonly from: string | null
  /** The last day, included. */
  readonly until: string | null
}

/** Terms and years of academicSessions.csv by their sourcedId. */
export function readTerms(table: Table<'academicSessions'> | null, findings: FindingList): Map<string, Term> {
  return new Map(
    (table?.rows ?? []).map(({ sourcedId, startDate, endDate, line }) => {
      const at = { file: table?.file ?? '', line }
      const end = readDay(endDate, 'endDate', at, findings)
      return [sourcedId, { from: readDay(startDate, 'startDate', at, findings), until: end && dayBefore(end) }]
    }),
  )
}

/** Every class that has a key and a title. */
export function readClasses(
  table: Table<'classes'> | null,
  terms: ReadonlyMap<string, Term>,
  findings: FindingList,
): IncomingClass[] {
  const known = new Map<string, IncomingClass>()
  for (const row of table?.rows ?? []) {
    const at = { file: table?.file ?? '', line: row.line }
    const name = readName(row.title)
    readWord('classType', row.classType, at, findings)
    if (row.sourcedId === '' || name === '')
      findings.add('error', 'has classes without a sourcedId or a title: they were left out', at)
    else if (known.has(row.sourcedId)) findings.add('error', 'has the same sourcedId on several lines: the first was read', at)
    else {
      const within = listOf(row.termSourcedIds).flatMap(id => terms.get(id) ?? [])
      known.set(row.sourcedId, {
        key: row.sourcedId,
        at,
        name,
        grade: listOf(row.grades).length === 1 ? (listOf(row.grades)[0] ?? null) : null,
        from: earliest(within.flatMap(({ from }) => from ?? [])),
        until: latest(within.flatMap(({ until }) => until ?? [])),
        gone: readWord('status', row.status, at, findings) === 'tobedeleted',
        schools: listOf(row.schoolSourcedId),
      })
    }
  }
  return [...known.values()]
}

/** Places in classes as of a day; those that ended before are gone, those that begin later are left for a later import. */
export function readEnrollments(
  table: Table<'enrollments'> | null,
  {
    isAide,
    today,
    findings,
  }: { readonly isAide: (key: string) => boolean; readonly today: string; readonly findings: FindingList },
): IncomingMembership[] {
  return (table?.rows ?? []).flatMap(row => {
    const at = { file: table?.file ?? '', line: row.line }
    const role = readWord('enrollmentRole', row.role, at, findings)
    if (role === null || role === 'administrator') return []
    const from = readDay(row.beginDate, 'beginDate', at, findings)
    if (from !== null && from > today) {
      findings.add('note', 'has places in classes that begin later: they come with an import after that day', at)
      return []
    }
    const end = readDay(row.endDate, 'endDate', at, findings)
    const assists = role === 'proctor' || (role === 'teacher' && isAide(row.userSourcedId))
    return [
      {
        at,
        classKey: row.classSourcedId,
        personKey: row.userSourcedId,
        belongsAs: role === 'student' ? 'pupil' : assists ? 'assistant' : 'teacher',
        gone: readWord('status', row.status, at, findings) === 'tobedeleted' || (end !== null && end <= today),
      } as const,
    ]
  })
}
