/** The installation's root key: in a file beside the database, never in it. Every other key is wrapped by it or follows from it. */
import { createHash, hkdfSync, randomBytes } from 'node:crypto'
import { chmodSync, closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** 32 random bytes. */
export type RootKey = Buffer & { readonly rootKey?: never }

const length = 32

/** A key for one purpose ("pepper", "checkpoints"), which follows from another key (HKDF with SHA-256, RFC 5869). 32 bytes. */
export const keyFor = (key: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `schoolgate ${purpose}`, length))

/** What tells one root key from another and betrays nothing of it. 32 bytes. */
export const fingerprintOf = (root: RootKey): Buffer => createHash('sha256').update(keyFor(root, 'fingerprint')).digest()

/** A key that lives as long as the process: for tests and for programs that store nothing. */
export const passingRootKey = (): RootKey => randomBytes(length)

/** Where the root key of a data folder lies. */
export const rootKeyFile = (folder: string): string => join(folder, 'keys', 'root.key')

/**
 * Reads the root key of a data folder, or makes it (readable by its owner only) where there is none.
 *
 * @throws Error where the file is there and is no key
 */
export function readRootKey(folder: string): RootKey {
  const there = findRootKey(folder)
  if (there) return there
  const file = rootKeyFile(folder)
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  placeWhole(file, randomBytes(length))
  const made = findRootKey(folder)
  if (!made) throw new Error(`${file} could not be read after it was made`)
  return made
}

/** The root key of a data folder; null where there is none. @throws Error where the file is there and is no key */
export function findRootKey(folder: string): RootKey | null {
  const file = rootKeyFile(folder)
  let text: string
  try {
    text = readFileSync(file, 'utf8').trim()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
  const key = Buffer.from(text, 'base64url')
  // Node skips what is no base64: a file that lost a character must not pass as another key.
  if (key.length !== length || key.toString('base64url') !== text)
    throw new Error(`${file} does not hold a key of ${length} bytes`)
  return key
}

/** Written beside and linked in whole: of two processes that start at once, one's key stands and both read it. */
function placeWhole(file: string, key: Buffer): void {
  const beside = `${file}.${randomBytes(6).toString('hex')}`
  const handle = openSync(beside, 'wx', 0o400)
  try {
    writeFileSync(handle, `${key.toString('base64url')}\n`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  chmodSync(beside, 0o400)
  try {
    linkSync(beside, file)
    keepFolder(dirname(file))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(beside)
  }
}

/** The new name must be on the disk before anything is sealed with the key. Windows has no such call, and needs none. */
function keepFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
