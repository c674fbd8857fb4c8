/** The installation's root key: in a file beside the database, never in it. Every other key is wrapped by it or follows from it. */
import { hkdfSync, randomBytes } from 'node:crypto'
import { chmodSync, closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** 32 random bytes. */
export type RootKey = Buffer & { readonly rootKey?: never }

const length = 32

/** A key for one purpose ("pepper", "checkpoints"), which follows from the root key (HKDF with SHA-256, RFC 5869). 32 bytes. */
export const keyFor = (root: RootKey, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', root, Buffer.alloc(0), `schoolgate ${purpose}`, length))

/** A key that lives as long as the process: for tests and for programs that store nothing. */
export const passingRootKey = (): RootKey => randomBytes(length)

/**
 * Reads `keys/root.key` below the folder, or makes it (readable by its owner only) where there is none.
 *
 * @throws Error where the file is there and is no key
 */
export function readRootKey(folder: string): RootKey {
  const keys = join(folder, 'keys')
  const file = join(keys, 'root.key')
  const there = readKey(file)
  if (there) return there
  mkdirSync(keys, { recursive: true, mode: 0o700 })
  placeWhole(file, randomBytes(length))
  const made = readKey(file)
  if (!made) throw new Error(`${file} could not be read after it was made`)
  return made
}

function readKey(file: string): RootKey | undefined {
  let text: string
  try {
    text = readFileSync(file, 'utf8').trim()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
  const key = Buffer.from(text, 'base64url')
  if (key.length !== length) throw new Error(`${file} does not hold a key of ${length} bytes`)
  return key
}

/** Written beside and linked in whole: of two processes that start at once, one's key stands and both read it. */
function placeWhole(file: string, key: Buffer): void {
  const beside = `${file}.${randomBytes(6).toString('hex')}`
  const handle = openSync(beside, 'wx', 0o400)
  try {
    writeSync(handle, `${key.toString('base64url')}\n`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  chmodSync(beside, 0o400)
  try {
    linkSync(beside, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(beside)
  }
}
