import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StartFault } from '../start-fault.ts'

export type FolderLock = { release(): void }

/**
 * Takes the data folder for this process alone, or refuses in one line.
 *
 * Node offers no `flock`. SQLite, which Node carries, locks a file through the kernel: the lock dies with the process
 * however it ends, holds between containers that share the folder, needs no helper process and works on macOS too.
 * Nothing is ever written to that database, so a full disk does not matter.
 *
 * @throws StartFault `folder-in-use`; the system's error when the folder cannot be written to
 */
export function lockFolder(folder: string): FolderLock {
  const holderFile = join(folder, 'holder')
  const file = join(folder, 'lock')
  closeSync(openSync(file, 'a')) // says in the system's words what SQLite only calls "unable to open"
  const database = new DatabaseSync(file, { timeout: 0 })
  try {
    database.exec('begin exclusive')
  } catch (cause) {
    database.close()
    throw new StartFault(
      'folder-in-use',
      `Schoolgate is already running on ${folder}${holder(holderFile)}: stop it first, or choose another DATA_DIR.`,
      { cause },
    )
  }
  try {
    writeFileSync(holderFile, `${process.pid}\n`)
  } catch {
    // Only a courtesy to the reader of the message above; a full disk must not keep us from recovering.
  }
  return { release: () => database.close() }
}

function holder(file: string): string {
  try {
    const pid = readFileSync(file, 'utf8').trim()
    return /^\d+$/.test(pid) ? ` (process ${pid})` : ''
  } catch {
    return ''
  }
}
