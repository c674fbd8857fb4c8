/** Things costly to make, kept in `.cache/ui` between starts. A folder that cannot be written only costs time. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

const folder = new URL('../../../.cache/ui/', import.meta.url)

/** The first 16 hexadecimal digits of SHA-256 over all parts. */
export const digest = (...parts: readonly (string | Uint8Array)[]): string =>
  parts
    .reduce((hash, part) => hash.update(part).update('\0'), createHash('sha256'))
    .digest('hex')
    .slice(0, 16)

function readIfThere(file: URL): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/**
 * @param name file name that changes whenever what `make` makes would
 * @returns what is kept under that name, else what `make` makes, now kept
 */
export function kept(name: string, make: () => Uint8Array): Uint8Array {
  const file = new URL(name, folder)
  const known = readIfThere(file)
  if (known) return known
  const made = make()
  try {
    mkdirSync(folder, { recursive: true })
    const unfinished = new URL(`${name}.${process.pid}.part`, folder)
    writeFileSync(unfinished, made)
    renameSync(unfinished, file)
  } catch {
    // A read-only installation compiles at each start.
  }
  return made
}
