/** users.csv, with roles.csv of version 1.2 and the birthdays of demographics.csv: who is at the school, and what they are there. */

import { readMobile } from '../../person.ts'
import type { TitleId } from '../../roles.ts'
import { readEmail, readName } from '../contact-details.ts'
import type { FindingList } from '../findings.ts'
import { tidyUpn, upnProblemWords, whyNotUpn } from '../identifiers/upn.ts'
import type { IncomingTitle, Place, ReadPerson } from '../incoming.ts'
import { readDay } from './days.ts'
import type { HeldRoles } from './read-roles.ts'
import type { Table, TableRow } from './read-table.ts'
import { meaningOf, type OneRosterRole, readWord } from './vocabulary.ts'

export interface UserContext {
  /** By the user's sourcedId; null where there is no file of roles (versions 1.0 and 1.1). */
  readonly roles: ReadonlyMap<string, HeldRoles> | null
  readonly birthDates: ReadonlyMap<string, string>
  /** Whether the set is whole: then what is not said of somebody is not so. */
  readonly whole: boolean
  readonly findings: FindingList
}

/** A user with the roles by which relations are understood. */
export interface ReadUser extends ReadPerson {
  readonly oneRosterRoles: readonly OneRosterRole[]
  readonly agents: readonly string[]
}

const longestKey = 255

/** "a,b, c" → each once, without blanks. */
export const listOf = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map(item => item.trim())
      .filter(item => item !== ''),
  ),
]

/** Everybody in users.csv, each key once. */
export function readUsers(
  table: Table<'users'>,
  context: UserContext,
): { readonly users: readonly ReadUser[]; readonly unreadKeys: readonly string[] } {
  const users = new Map<string, ReadUser>()
  const unread = new Set<string>()
  for (const row of table.rows) {
    const place = { file: table.file, line: row.line }
    const problem = rowProblem(row, users)
    if (problem) {
      context.findings.add('error', problem, place)
      if (row.sourcedId !== '') unread.add(row.sourcedId)
    } else users.set(row.sourcedId, userFrom(row, place, table.has.has('role'), context))
  }
  return { users: [...users.values()], unreadKeys: [...unread] }
}

function rowProblem(
  { sourcedId, givenName, familyName, preferredGivenName, preferredFamilyName }: TableRow<'users'>,
  known: ReadonlyMap<string, unknown>,
): string | null {
  if (sourcedId === '' || sourcedId.length > longestKey)
    return 'has lines without a sourcedId that can be used: they were left out'
  if (known.has(sourcedId)) return 'has the same sourcedId on several lines: the first was read'
  const isNamed = (givenName || preferredGivenName) !== '' && (familyName || preferredFamilyName) !== ''
  return isNamed ? null : 'has people without a given or a family name: they were left out'
}

function userFrom(row: TableRow<'users'>, at: Place, hasRoleColumn: boolean, context: UserContext): ReadUser {
  const { findings } = context
  const held = heldBy(row, at, hasRoleColumn, context)
  const isPupil = held.titles.some(({ title }) => title === 'pupil')
  const status = readWord('status', row.status, at, findings)
  const enabled = readWord('enabledUser', row.enabledUser, at, findings)
  if (enabled === 'false') findings.add('note', 'has people who are switched off (enabledUser is false): they count as gone', at)
  const preferred = readName(`${row.preferredGivenName || row.givenName} ${row.preferredFamilyName || row.familyName}`)
  return {
    key: row.sourcedId,
    at,
    givenName: readName(row.givenName || row.preferredGivenName),
    familyName: readName(row.familyName || row.preferredFamilyName),
    name: preferred,
    email: contact(row.email, readEmail, 'an address for email', at, findings),
    mobile: contact(row.sms, readMobile, 'a mobile number', at, findings),
    birthDate: isPupil ? (context.birthDates.get(row.sourcedId) ?? null) : null,
    grade: isPupil ? (listOf(row.grades)[0] ?? null) : null,
    ...held,
    gone: status === 'tobedeleted' || enabled === 'false',
    agents: listOf(row.agentSourcedIds),
    upn: isPupil ? upnIn(row, at, findings) : null,
  }
}

function contact(
  text: string,
  read: (text: string) => string | null,
  what: string,
  at: Place,
  findings: FindingList,
): string | null {
  const value = text === '' ? null : read(text)
  if (text !== '' && value === null) findings.add('warning', `holds something that is not ${what}: it was left out`, at)
  return value
}

type Held = Pick<ReadUser, 'titles' | 'titlesComplete' | 'endedTitles' | 'suggested' | 'schools' | 'oneRosterRoles'>

function heldBy(row: TableRow<'users'>, at: Place, hasRoleColumn: boolean, { roles, whole, findings }: UserContext): Held {
  const schools = [...new Set([...listOf(row.orgSourcedIds), ...listOf(row.primaryOrgSourcedId)])]
  const own = roles?.get(row.sourcedId)
  if (roles && (own || !hasRoleColumn)) {
    if (!own && whole) findings.add('warning', 'has people without a role: they come in with none', at)
    const found: HeldRoles = own ?? { titles: [], endedTitles: [], suggested: [], schools: [], roles: [] }
    return { ...found, titlesComplete: whole, schools: [...new Set([...schools, ...found.schools])], oneRosterRoles: found.roles }
  }
  const role = readWord('role', row.role, at, findings)
  if (role === null) findings.add('warning', 'has people without a role: they come in with none', at)
  const { titles, suggested }: { readonly titles: readonly TitleId[]; readonly suggested: readonly TitleId[] } =
    role === null ? { titles: [], suggested: [] } : meaningOf(role)
  const held: IncomingTitle[] = titles.map(title => ({ title, from: null, until: null }))
  return {
    titles: held,
    titlesComplete: role !== null,
    endedTitles: [],
    suggested,
    schools,
    oneRosterRoles: role === null ? [] : [role],
  }
}

/** A pupil number: where userIds names one, or where the identifier is one by its check letter. */
function upnIn({ userIds, identifier }: TableRow<'users'>, at: Place, findings: FindingList): string | null {
  const [, named] = /\{\s*UPN\s*:\s*([^}]*)\}/i.exec(userIds) ?? []
  const upn = tidyUpn(named ?? identifier)
  const problem = whyNotUpn(upn)
  if (problem === null) return upn
  if (named !== undefined || problem === 'check-letter')
    findings.add('warning', `holds a UPN that ${upnProblemWords[problem]}; it was not used`, at)
  return null
}

/** The birthdays of demographics.csv by user. */
export function readBirthDates(table: Table<'demographics'> | null, findings: FindingList): Map<string, string> {
  const days = (table?.rows ?? []).flatMap(({ sourcedId, birthDate, line }) => {
    const day = readDay(birthDate, 'birthDate', { file: table?.file ?? '', line }, findings)
    return day === null ? [] : [[sourcedId, day] as const]
  })
  return new Map(days)
}
