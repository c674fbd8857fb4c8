import { statfsSync } from 'node:fs'
import { StartFault } from '../start-fault.ts'

/** PostgreSQL says it in three ways: the system's, its own after a short write, and the hint to that. */
const full = /No space left on device|ENOSPC|Disk quota exceeded|EDQUOT|Check free disk space|wrote only \d+ of \d+ bytes/

/** Turns what the server or the system said into one line that names the cause and the remedy. */
export function diagnose(said: string, dataFolder: string): StartFault {
  const cause = { cause: new Error(said) }
  if (isDiskFull(said)) {
    const free = freeMegabytes(dataFolder)
    return new StartFault(
      'disk-full',
      `The disk that holds ${dataFolder} is full (${free} MB free): free at least 400 MB, then start again.`,
      cause,
    )
  }
  if (/Permission denied|EACCES|EPERM|Operation not permitted/.test(said)) {
    return new StartFault(
      'folder-not-usable',
      `The database cannot use ${dataFolder}: ${lastLine(said)}. Give the folder to the user that starts Schoolgate.`,
      cause,
    )
  }
  if (/EROFS|Read-only file system/.test(said)) {
    return new StartFault('folder-not-usable', `The disk that holds ${dataFolder} is read-only: choose another DATA_DIR.`, cause)
  }
  if (/database files are incompatible with server/.test(said)) {
    return new StartFault(
      'server-version',
      `The database in ${dataFolder} was made by another PostgreSQL than this program brings: ${lastLine(said)}.`,
      cause,
    )
  }
  if (/cannot allocate memory|could not (create|resize) shared memory/i.test(said)) {
    return new StartFault('server-failed', `There is too little memory for the database: ${lastLine(said)}.`, cause)
  }
  return new StartFault(
    'server-failed',
    `The database in ${dataFolder} did not start: ${lastLine(said)}. See docs/runbooks/database.md.`,
    cause,
  )
}

/** True when another try may go better: memory of a dying predecessor, a lock file that has just been cleared. */
export function mayPass(said: string): boolean {
  return !isDiskFull(said) && !/Permission denied|Read-only file system|database files are incompatible/.test(said)
}

export function isDiskFull(said: string): boolean {
  return full.test(said)
}

function freeMegabytes(folder: string): number {
  try {
    const disk = statfsSync(folder)
    return Math.floor((disk.bavail * disk.bsize) / 1_048_576)
  } catch {
    return 0
  }
}

function lastLine(said: string): string {
  const lines = said.split('\n').filter(line => line.trim() !== '')
  const telling = lines.findLast(line => /FATAL|PANIC|error:|ERROR/.test(line)) ?? lines.at(-1) ?? 'it said nothing'
  return telling.replace(/^.*?(FATAL|PANIC|ERROR|error):\s*/, '').replace(/\.$/, '')
}
