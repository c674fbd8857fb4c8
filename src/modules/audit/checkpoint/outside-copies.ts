/** Copies of checkpoints outside the database: one file for each day, to which each checkpoint of the day is added. */
import { mkdir, open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Checkpoint, copiesIn, wholeCopy } from './checkpoint.ts'

/** A copy, not yet checked, and where it was found. */
export interface FoundCopy {
  readonly source: string
  readonly text: string
}

const folderOf = (dataFolder: string): string => join(dataFolder, 'checkpoints')

/** Adds a copy, and waits until it is on the disk. */
export async function keepCopy(dataFolder: string, checkpoint: Checkpoint): Promise<void> {
  const folder = folderOf(dataFolder)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const day = checkpoint.takenAt.toString().slice(0, 10)
  const file = await open(join(folder, `${day}.txt`), 'a', 0o600)
  try {
    await file.appendFile(wholeCopy(checkpoint))
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The copies in one file. @throws the system's error where it cannot be read */
export async function copiesOfFile(path: string): Promise<FoundCopy[]> {
  return copiesIn(await readFile(path, 'utf8')).map((text, index) => ({ source: `${path} (${index + 1})`, text }))
}

/** Every copy in the data folder, oldest first; none where there is no such folder. */
export async function keptCopies(dataFolder: string): Promise<FoundCopy[]> {
  const folder = folderOf(dataFolder)
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const found = await Promise.all(
    files
      .filter(name => name.endsWith('.txt'))
      .toSorted()
      .map(name => copiesOfFile(join(folder, name))),
  )
  return found.flat()
}
