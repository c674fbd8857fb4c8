import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { StartFault } from '../start-fault.ts'

/**
 * Who runs PostgreSQL, which refuses to run as root.
 * - `self`: we are not root; the server runs as we do.
 * - `drop`: we are root; the server runs as an account that exists already.
 * - `namespace`: we are root and that account cannot reach the files (a project below /root): the server stays the owner
 *   of the files but sees itself, in a user namespace of its own, as an ordinary account without any capability.
 */
export type ServerAccount =
  | { readonly kind: 'self' }
  | { readonly kind: 'drop'; readonly uid: number; readonly gid: number }
  | { readonly kind: 'namespace'; readonly uid: number; readonly gid: number }

export type Launch = {
  readonly command: string
  readonly args: readonly string[]
  readonly options: { uid?: number; gid?: number }
}

type Account = { readonly uid: number; readonly gid: number }

const preferred = ['postgres', '_postgres', 'nobody']

/**
 * @param reach folders that the server must be able to enter (binaries, data)
 * @param owner the uid that owns the existing cluster, if there is one: the server must run as its owner
 * @throws StartFault when no account can be used
 */
export function chooseAccount(reach: readonly string[], owner: number | undefined): ServerAccount {
  const self = process.geteuid?.() ?? -1
  if (self !== 0) {
    if (owner !== undefined && owner !== self) {
      throw new StartFault(
        'folder-not-usable',
        `The database in ${reach.at(-1)} belongs to another user (uid ${owner}): start as that user, or choose another DATA_DIR.`,
      )
    }
    return { kind: 'self' }
  }
  const account = owner ? { uid: owner, gid: accounts().get(String(owner))?.gid ?? owner } : namedAccount()
  const blocked = reach.map(folder => closedFolder(folder, account)).find(folder => folder !== undefined)
  if (owner !== 0 && blocked === undefined) return { kind: 'drop', ...account }
  if (!owner && namespacesWork()) return { kind: 'namespace', ...account }
  throw new StartFault(
    'folder-not-usable',
    `PostgreSQL may not run as root, and the account it would run as (uid ${account.uid}) cannot enter ${blocked ?? reach.at(-1)}: ` +
      'start Schoolgate as an ordinary user, or move it to a folder that others may enter.',
  )
}

/** The command line that runs `program` as the account. */
export function launchAs(account: ServerAccount, program: string, args: readonly string[]): Launch {
  if (account.kind === 'drop') return { command: program, args, options: { uid: account.uid, gid: account.gid } }
  if (account.kind === 'self') return { command: program, args, options: {} }
  const mapped = ['--user', `--map-user=${account.uid}`, `--map-group=${account.gid}`, '--', program]
  return { command: 'unshare', args: [...mapped, ...args], options: {} }
}

/** The first folder on the way to `folder` that the account may not enter. */
export function closedFolder(folder: string, account: Account): string | undefined {
  const parent = dirname(folder)
  const above = parent === folder ? undefined : closedFolder(parent, account)
  if (above !== undefined) return above
  const { mode, uid, gid } = statSync(folder)
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
  return mode & bit ? undefined : folder
}

function namedAccount(): Account {
  const known = accounts()
  for (const name of preferred) {
    const account = known.get(name)
    if (account) return account
  }
  return { uid: 65534, gid: 65534 }
}

/** /etc/passwd, by name and by uid. */
function accounts(): ReadonlyMap<string, Account> {
  const found = new Map<string, Account>()
  for (const line of readPasswd().split('\n')) {
    const [name, , uid, gid] = line.split(':')
    if (!name || !/^\d+$/.test(uid ?? '') || !/^\d+$/.test(gid ?? '')) continue
    const account = { uid: Number(uid), gid: Number(gid) }
    found.set(name, account)
    found.set(String(account.uid), account)
  }
  return found
}

function readPasswd(): string {
  try {
    return readFileSync('/etc/passwd', 'utf8')
  } catch {
    return ''
  }
}

function namespacesWork(): boolean {
  return (
    process.platform === 'linux' && spawnSync('unshare', ['--user', '--map-user=1', '--map-group=1', '--', 'true']).status === 0
  )
}
