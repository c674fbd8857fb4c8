/** Sets of tables that look like OneRoster and are not. */
import type { Archive } from '../csv/read-archive.ts'

const headerOf = (archive: Archive, file: string): string =>
  archive.get(file)?.bytes.toString('latin1').split(/\r?\n/, 1)[0]?.toLowerCase() ?? ''

/** Whether an archive is tables of a program's own database, numbered by itself, whose columns only sound like OneRoster's. */
export function looksLikeADump(archive: Archive): boolean {
  const columns = new Set(headerOf(archive, 'users.csv').split(','))
  return !archive.has('manifest.csv') && columns.has('userid') && columns.has('orgid') && !columns.has('orgsourcedids')
}

/** Files that only Microsoft School Data Sync has: version 1 (and its form for the UK), and version 2.1. */
const sdsFiles = [
  'student.csv',
  'section.csv',
  'studentenrollment.csv',
  'teacherroster.csv',
  'relationships.csv',
  'usersflags.csv',
]

/**
 * Whether an archive is one for Microsoft School Data Sync: by its files, or by columns that it alone has. Its roles.csv says
 * the role of a user without an id of its own.
 */
export function looksLikeSds(archive: Archive): boolean {
  if (archive.has('manifest.csv')) return false
  const roles = headerOf(archive, 'roles.csv')
  return (
    sdsFiles.some(file => archive.has(file)) ||
    (roles !== '' && !roles.includes('roletype') && !/(^|,)"?sourcedid/.test(roles)) ||
    headerOf(archive, 'users.csv').includes('activedirectorymatchid') ||
    [...archive.keys()].some(file => headerOf(archive, file).includes('school dfe number'))
  )
}
