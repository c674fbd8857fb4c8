/** A OneRoster export, 1.0, 1.1 or 1.2, bulk or delta, as what it says of people; whatever it does against the standard becomes a finding. */
import { type Archive, readArchive } from '../csv/read-archive.ts'
import { type FindingList, findingList } from '../findings.ts'
import type { IncomingSchool, ReadPerson, ReadSet } from '../incoming.ts'
import { isRefusal, type Refusal } from '../refusals.ts'
import { type FileKind, fileKinds } from './file-kinds.ts'
import { looksLikeADump, looksLikeSds } from './foreign-sets.ts'
import { type Manifest, type Mode, readManifest } from './manifest.ts'
import { readClasses, readEnrollments, readTerms } from './read-classes.ts'
import { readRelations } from './read-relations.ts'
import { readRoles } from './read-roles.ts'
import { readTable, type Table } from './read-table.ts'
import { type ReadUser, readBirthDates, readUsers } from './read-users.ts'
import { readWord } from './vocabulary.ts'

/** The name under which keys of OneRoster are kept. */
export const oneRosterSystem = 'oneroster'

type Tables = { readonly [Kind in FileKind]: Table<Kind> | null }

/**
 * Reads the zip.
 *
 * @param today decides which places in classes have begun
 * @returns what it says, or why it is not taken
 */
export async function readOneRoster(bytes: Buffer, today: Temporal.PlainDate): Promise<ReadSet | Refusal> {
  const archive = await readArchive(bytes)
  if (isRefusal(archive)) return archive
  if (looksLikeSds(archive)) return { refused: 'looks-like-sds' }
  const hasPeople = archive.has('users.csv') || archive.has('manifest.csv')
  if (!hasPeople || looksLikeADump(archive)) return { refused: 'not-oneroster' }
  const findings = findingList()
  const manifest = await readManifest(archive.get('manifest.csv')?.bytes, findings)
  const tables = await readTables(archive, manifest, findings)
  return isRefusal(tables) ? tables : setFrom(tables, manifest, today.toString(), findings)
}

async function readTables(archive: Archive, manifest: Manifest, findings: FindingList): Promise<Tables | Refusal> {
  const tables: Partial<Record<FileKind, Table<FileKind>>> = {}
  for (const kind of Object.keys(fileKinds) as FileKind[]) {
    const file = fileFor(kind, archive, findings)
    const mode = manifest.modeOf(kind)
    if (file && mode === 'absent')
      findings.add('warning', 'is there, though the manifest says that it is absent: it was left out', { file: file.name })
    if (!file && (mode === 'bulk' || mode === 'delta') && manifest.version !== '1.0')
      findings.add('warning', 'is not there, though the manifest says that it is', { file: `${kind}.csv` })
    if (!file || mode === 'absent') continue
    const table = await readTable(kind, file, findings)
    if (isRefusal(table)) return table
    tables[kind] = table
  }
  noteMissing(archive, findings)
  return { ...noTables, ...tables } as Tables
}

const noTables = {
  orgs: null,
  academicSessions: null,
  classes: null,
  enrollments: null,
  demographics: null,
  users: null,
  roles: null,
}

/** A file by its name in any capitals; roles may lie in a file that is named after the profiles. */
function fileFor(kind: FileKind, archive: Archive, findings: FindingList) {
  const file = archive.get(`${kind.toLowerCase()}.csv`)
  if (file && file.name !== `${kind}.csv`)
    findings.add('warning', `is named “${file.name}”: OneRoster calls it ${kind}.csv`, { file: file.name })
  if (file || kind !== 'roles') return file
  const profiles = archive.get('userprofiles.csv')
  const [header = ''] = profiles ? profiles.bytes.toString('latin1').split(/\r?\n/, 1) : []
  if (!profiles || !/\broleType\b/i.test(header) || !/\buserSourcedId\b/i.test(header)) return undefined
  findings.add('warning', 'holds the columns of roles.csv: it was read as that', { file: profiles.name })
  return profiles
}

function noteMissing(archive: Archive, findings: FindingList): void {
  if (archive.has('classes.csv') && !archive.has('courses.csv'))
    findings.add('note', 'There is no courses.csv, to which classes refer. Nothing here needs it')
}

interface Statuses {
  readonly file: string
  readonly rows: readonly { readonly status: string }[]
}

/** A file that says what changed only, by the manifest or by its own lines: nothing follows from who is not in it. */
function isWhole(mode: Mode, table: Statuses | null, findings: FindingList, hasManifest: boolean): boolean {
  if (!table || table.rows.length === 0 || mode !== 'bulk') return false
  const isMarked = table.rows.some(({ status }) => status !== '')
  if (!isMarked) return true
  const words = 'marks lines with a status, which whole exports do not have: the status was read'
  findings.add('warning', hasManifest ? words : `${words}, and nobody is taken to have gone only for not being in it`, {
    file: table.file,
  })
  return hasManifest
}

function setFrom(tables: Tables, manifest: Manifest, today: string, findings: FindingList): ReadSet {
  const hasManifest = manifest.version !== '1.0'
  const whole = (kind: FileKind) => isWhole(manifest.modeOf(kind), tables[kind], findings, hasManifest)
  const [usersWhole, rolesWhole] = [whole('users'), whole('roles')]
  const { users, unreadKeys } = tables.users
    ? readUsers(tables.users, {
        roles: tables.roles && readRoles(tables.roles, findings),
        birthDates: readBirthDates(tables.demographics, findings),
        whole: tables.roles ? rolesWhole : usersWhole,
        findings,
      })
    : { users: [], unreadKeys: [] }
  const aides = new Set(users.filter(isAide).map(({ key }) => key))
  return {
    system: oneRosterSystem,
    complete: {
      people: usersWhole ? 'everybody' : 'nobody',
      classes: whole('classes'),
      memberships: whole('enrollments'),
      relations: usersWhole && (tables.users?.has.has('agentSourcedIds') ?? false),
    },
    schools: readSchools(tables.orgs, findings),
    people: users.map(personOf),
    unreadKeys,
    classes: readClasses(tables.classes, readTerms(tables.academicSessions, findings), findings),
    memberships: readEnrollments(tables.enrollments, { isAide: key => aides.has(key), today, findings }),
    relations: readRelations(users, findings),
    findings: findings.all(),
  }
}

const isAide = ({ oneRosterRoles }: ReadUser): boolean => oneRosterRoles.includes('aide') && !oneRosterRoles.includes('teacher')

const personOf = ({ oneRosterRoles: _roles, agents: _agents, ...person }: ReadUser): ReadPerson => person

function readSchools(table: Table<'orgs'> | null, findings: FindingList): IncomingSchool[] {
  return (table?.rows ?? []).flatMap(({ sourcedId, name, type, identifier, status, line }) => {
    const at = { file: table?.file ?? '', line }
    const isSchool = readWord('orgType', type, at, findings) === 'school' && status.toLowerCase() !== 'tobedeleted'
    return isSchool ? [{ key: sourcedId, name, number: identifier || null }] : []
  })
}
