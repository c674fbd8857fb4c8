/** Made-up exports for tests, written from the standard's headers. */
import { sampleArchive } from '../csv/sample-archive.ts'

export type Lines = readonly (readonly string[])[]

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** A table as text: the header as it stands, then the lines. */
export const csv = (header: string, lines: Lines, lineEnd = '\r\n'): string =>
  [header, ...lines.map(cells => cells.map(quoted).join(','))].map(line => line + lineEnd).join('')

export const headers = {
  orgs: 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId',
  academicSessions: 'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear',
  classes:
    'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods',
  enrollments: 'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate',
  demographics:
    'sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus',
  users:
    'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password',
  users12:
    'sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,resourceSourcedIds,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns',
  roles: 'sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId',
} as const

export const manifest = (version: string, modes: Readonly<Record<string, string>>): string =>
  csv('propertyName,value', [
    ['manifest.version', '1.0'],
    ['oneroster.version', version],
    ...Object.entries(modes).map(([file, mode]) => [`file.${file}`, mode]),
  ])

const status = ['', '']

/** A user of version 1.1. */
export const user = (key: string, role: string, given: string, family: string, more: Readonly<Record<string, string>> = {}) =>
  row(headers.users, {
    sourcedId: key,
    enabledUser: 'true',
    orgSourcedIds: 's1',
    role,
    username: key,
    givenName: given,
    familyName: family,
    ...more,
  })

/** Cells in the order of a header. */
export const row = (header: string, cells: Readonly<Record<string, string>>): string[] =>
  header.split(',').map(column => cells[column] ?? '')

/** A small whole export of version 1.1: a class with two pupils, a teacher, an aide, and a parent of one of them. */
export const smallSet = {
  'manifest.csv': manifest('1.1', {
    orgs: 'bulk',
    academicSessions: 'bulk',
    courses: 'absent',
    classes: 'bulk',
    enrollments: 'bulk',
    demographics: 'bulk',
    users: 'bulk',
  }),
  'orgs.csv': csv(headers.orgs, [['s1', ...status, 'Holm Oak Primary', 'school', '115512', '']]),
  'academicSessions.csv': csv(headers.academicSessions, [
    ['y26', ...status, '2026/27', 'schoolYear', '2026-09-01', '2027-08-01', '', '2027'],
  ]),
  'classes.csv': csv(headers.classes, [['c1', ...status, 'Hazel', '03', 'k1', 'HZ', 'homeroom', '', 's1', 'y26', '', '', '']]),
  'enrollments.csv': csv(headers.enrollments, [
    ['e1', ...status, 'c1', 's1', 'p1', 'student', '', '', ''],
    ['e2', ...status, 'c1', 's1', 'p2', 'student', '', '', ''],
    ['e3', ...status, 'c1', 's1', 't1', 'teacher', 'true', '', ''],
    ['e4', ...status, 'c1', 's1', 'a1', 'teacher', 'false', '', ''],
  ]),
  'demographics.csv': csv(headers.demographics, [
    row(headers.demographics, { sourcedId: 'p1', birthDate: '2018-11-02', sex: 'female', white: 'true' }),
    row(headers.demographics, { sourcedId: 'p2', birthDate: '2019-03-17', sex: 'male', asian: 'true' }),
  ]),
  'users.csv': csv(headers.users, [
    user('p1', 'student', 'Marigold', 'Thwaite', { grades: '03', identifier: 'B801200005001', agentSourcedIds: 'g1' }),
    user('p2', 'student', 'Idris', 'Okonjo-Pell', { grades: '03' }),
    user('t1', 'teacher', 'Wilhelmina', 'Stroud', { email: 'w.stroud@holmoak.example' }),
    user('a1', 'aide', 'Teodor', 'Banks'),
    user('g1', 'parent', 'Felicity', 'Thwaite', { email: 'fthwaite@post.example', sms: '07700 900123', agentSourcedIds: 'p1' }),
  ]),
} as const

export type SampleSet = Readonly<Record<string, string>>

/** The small set as a zip, with files put in, replaced, or taken out (undefined). */
export function sampleSet(changes: Readonly<Record<string, string | undefined>> = {}, base: SampleSet = smallSet): Buffer {
  const files = Object.entries({ ...base, ...changes }).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, text] as const],
  )
  return sampleArchive(Object.fromEntries(files))
}
