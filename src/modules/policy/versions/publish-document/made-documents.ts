/** Documents that were made, kept in memory: the same again is not made again. */
import { createHash } from 'node:crypto'

export interface NamedFile {
  readonly bytes: Buffer
  /** What it is called when it is kept. */
  readonly name: string
}

export interface Made extends NamedFile {
  /** Of these bytes: what is asked for again is sent again only where it has changed. */
  readonly tag: string
}

/** How many are kept in one process; the oldest goes first. */
const mostKept = 24

const kept = new Map<string, Promise<Made>>()

/** @param key of everything that the document is made of; the same key asked for twice at once is made once */
export function madeOnce(key: string, make: () => Promise<NamedFile>): Promise<Made> {
  const known = kept.get(key)
  if (known) {
    kept.delete(key)
    kept.set(key, known)
    return known
  }
  const made = make().then(({ bytes, name }) => ({
    bytes,
    name,
    tag: `"${createHash('sha256').update(bytes).digest('base64url')}"`,
  }))
  kept.set(key, made)
  // What failed is tried anew when it is asked for again.
  made.catch(() => kept.delete(key))
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return made
}
