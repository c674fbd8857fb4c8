import { readFile } from 'node:fs/promises'
import { Refused } from './refused.ts'

/** Reads a file. Throws `Refused` where it cannot be read. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch {
    throw new Refused(`${file} cannot be read. Check the name, and that you may open it.`)
  }
}
