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

const kept = new Map<string, { readonly origin: string; readonly made: Promise<Made> }>()

/** A document that is to be made. */
export interface ToMake {
  /** Of everything that it is made of, but for its address. */
  readonly key: string
  /** Whose address stands in it. Whoever asks may have made it up: of each document the last is kept, so that it pushes out no other. */
  readonly origin: string
}

/** The same asked for twice at once is made once. */
export function madeOnce({ key, origin }: ToMake, make: () => Promise<NamedFile>): Promise<Made> {
  const known = kept.get(key)
  kept.delete(key)
  if (known?.origin === origin) {
    kept.set(key, known)
    return known.made
  }
  const made = make().then(({ bytes, name }) => ({
    bytes,
    name,
    tag: `"${createHash('sha256').update(bytes).digest('base64url')}"`,
  }))
  kept.set(key, { origin, made })
  // What failed is tried anew when it is asked for again.
  made.catch(() => kept.get(key)?.made === made && kept.delete(key))
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return made
}
