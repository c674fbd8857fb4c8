import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ServerAccount } from './server-account.ts'

/** A socket's address holds 107 bytes at most (103 on macOS), its own name `/.s.PGSQL.5432` included. */
const longestFolder = 88

/**
 * The private folder of the server's socket: below the data folder, or a short one of its own when that path is too long
 * or holds a sign that PostgreSQL would read as a list.
 */
export function makeSocketFolder(dataFolder: string, account: ServerAccount): { readonly folder: string; remove(): void } {
  const usual = join(dataFolder, 'socket')
  const fits = Buffer.byteLength(usual) <= longestFolder && !/[,"@]/.test(usual)
  const folder = fits ? usual : mkdtempSync(join(Buffer.byteLength(tmpdir()) < 60 ? tmpdir() : '/tmp', 'schoolgate-'))
  mkdirSync(folder, { recursive: true })
  if (account.kind === 'drop') chownSync(folder, account.uid, account.gid)
  chmodSync(folder, 0o700)
  return { folder, remove: () => (fits ? undefined : rmSync(folder, { recursive: true, force: true })) }
}
