/** roles.csv of version 1.2: what each person is, at which school, from when until when. */
import type { TitleId } from '../../roles.ts'
import type { FindingList } from '../findings.ts'
import type { IncomingTitle } from '../incoming.ts'
import { dayBefore, readDay } from './days.ts'
import type { Table, TableRow } from './read-table.ts'
import { meaningOf, type OneRosterRole, readWord } from './vocabulary.ts'

export interface HeldRoles {
  readonly titles: readonly IncomingTitle[]
  readonly endedTitles: readonly TitleId[]
  readonly suggested: readonly TitleId[]
  readonly schools: readonly string[]
  readonly roles: readonly OneRosterRole[]
}

/** What everybody holds, by the user's sourcedId. */
export function readRoles(table: Table<'roles'>, findings: FindingList): Map<string, HeldRoles> {
  const byUser = Map.groupBy(table.rows, ({ userSourcedId }) => userSourcedId)
  return new Map([...byUser].map(([user, rows]) => [user, heldIn(table.file, rows, findings)]))
}

function heldIn(file: string, rows: readonly TableRow<'roles'>[], findings: FindingList): HeldRoles {
  const read = rows.flatMap(row => {
    const at = { file, line: row.line }
    const role = readWord('role', row.role, at, findings)
    if (role === null) return []
    const end = readDay(row.endDate, 'endDate', at, findings)
    return [
      {
        role,
        ended: readWord('status', row.status, at, findings) === 'tobedeleted',
        from: readDay(row.beginDate, 'beginDate', at, findings),
        until: end && dayBefore(end),
        school: row.orgSourcedId,
      },
    ]
  })
  const [ended, held] = [read.filter(one => one.ended), read.filter(one => !one.ended)]
  const titles = held.flatMap(({ role, from, until }) => meaningOf(role).titles.map(title => ({ title, from, until })))
  const once = [...Map.groupBy(titles, ({ title }) => title).values()].flatMap(([first]) => first ?? [])
  return {
    titles: once,
    endedTitles: ended.flatMap(({ role }) => [...meaningOf(role).titles]).filter(title => !once.some(one => one.title === title)),
    suggested: [...new Set(held.flatMap(({ role }) => [...meaningOf(role).suggested]))],
    schools: [...new Set(held.map(({ school }) => school).filter(school => school !== ''))],
    roles: held.map(({ role }) => role),
  }
}
