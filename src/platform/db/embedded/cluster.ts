import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { StartFault } from '../start-fault.ts'
import type { Binaries } from './binaries.ts'
import { diagnose } from './diagnose.ts'
import { endMakersOf } from './processes.ts'
import { launchAs, type ServerAccount } from './server-account.ts'

/** Written last, before the rename: a folder without it was never finished. Only our own account may read it. */
export type Ready = {
  readonly format: 1
  readonly postgres: string
  readonly superuserPassword: string
  readonly ownerPassword: string
}

export const ownerRole = 'schoolgate'
export const databaseName = 'schoolgate'

/** Where things lie in DATA_DIR: `postgres/ready.json` and `postgres/cluster/`. */
export function placesIn(dataFolder: string) {
  const home = join(dataFolder, 'postgres')
  return { home, ready: join(home, 'ready.json'), cluster: join(home, 'cluster') }
}

/** The marker of a finished cluster; undefined when there is none or it cannot be read as one. */
export function readReady(file: string): Ready | undefined {
  try {
    const ready: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isReady(ready) ? ready : undefined
  } catch {
    return undefined
  }
}

/** The uid that owns the cluster's files; undefined before the first start. */
export function clusterOwner(cluster: string): number | undefined {
  return existsSync(cluster) ? statSync(cluster).uid : undefined
}

/** Clears what an interrupted first start left: half-made folders go, a home without its marker is set aside, never used again. */
export function tidy(dataFolder: string, now: Temporal.Instant): { setAside: string | undefined } {
  for (const name of readdirSync(dataFolder)) {
    if (!name.startsWith('postgres.new-')) continue
    endMakersOf(join(dataFolder, name))
    rmSync(join(dataFolder, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
  const { home, ready } = placesIn(dataFolder)
  if (!existsSync(home) || readReady(ready)) return { setAside: undefined }
  const setAside = `${home}.set-aside-${now.epochMilliseconds}`
  renameSync(home, setAside)
  return { setAside }
}

/**
 * Makes the cluster with its owner and database beside its final place, then puts it there by one rename.
 * @param durable false only for throw-away servers of tests: skips every fsync
 * @throws StartFault
 */
export async function createCluster(
  dataFolder: string,
  binaries: Binaries,
  account: ServerAccount,
  durable: boolean,
): Promise<Ready> {
  const made = join(dataFolder, `postgres.new-${randomBytes(6).toString('hex')}`)
  const cluster = join(made, 'cluster')
  const ready: Ready = { format: 1, postgres: binaries.major, superuserPassword: password(), ownerPassword: password() }
  try {
    mkdirSync(cluster, { recursive: true, mode: 0o711 })
    writeFileSync(join(made, 'password'), ready.superuserPassword, { mode: 0o600 })
    if (account.kind === 'drop') for (const path of [cluster, join(made, 'password')]) chownSync(path, account.uid, account.gid)
    await run(account, binaries.initdb, initdbArguments(cluster, join(made, 'password'), durable), '')
    rmSync(join(made, 'password'))
    await run(account, binaries.postgres, ['--single', '-D', cluster, 'postgres'], foundation(ready.ownerPassword))
    writeFileSync(join(made, 'ready.json'), `${JSON.stringify(ready)}\n`, { mode: 0o600 })
    if (durable) for (const path of [join(made, 'ready.json'), made]) sync(path)
    renameSync(made, placesIn(dataFolder).home)
    if (durable) sync(dataFolder)
    return ready
  } catch (cause) {
    rmSync(made, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    throw cause instanceof StartFault ? cause : diagnose(String(cause), dataFolder)
  }
}

function initdbArguments(cluster: string, passwordFile: string, durable: boolean): string[] {
  return [
    `--pgdata=${cluster}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    ...(durable ? [] : ['--no-sync']),
  ]
}

/** One statement a line, as single-user mode wants it. The owner is no superuser: it may make roles and databases. */
function foundation(ownerPassword: string): string {
  return [
    `create role ${ownerRole} login createrole createdb password '${ownerPassword}'`,
    `create database ${databaseName} owner ${ownerRole}`,
    '',
  ].join('\n')
}

/** Runs one program to its end. @throws Error with what it said when it fails. */
export function run(account: ServerAccount, program: string, args: readonly string[], input: string): Promise<void> {
  const launch = launchAs(account, program, args)
  return new Promise((resolve, reject) => {
    let said = ''
    const child = spawn(launch.command, launch.args, { ...launch.options, cwd: '/', env: serverEnvironment, stdio: 'pipe' })
    const hear = (bytes: Buffer) => {
      said = (said + bytes.toString('utf8')).slice(-64_000)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.stdin.on('error', () => undefined) // it ended before it read all: its exit code says why
    child.stdin.end(input)
    child.on('error', reject)
    // Single-user mode ends with 0 even when a statement failed; it then says ERROR.
    child.on('close', code =>
      code === 0 && !/ERROR:/.test(said) ? resolve() : reject(new Error(said.trim() || `${program} ended with ${code}`)),
    )
  })
}

/** What PostgreSQL may see of our environment: nothing. LANG, PGDATA and their like would bend it. */
export const serverEnvironment: NodeJS.ProcessEnv = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

function isReady(value: unknown): value is Ready {
  if (value === null || typeof value !== 'object') return false
  const fields: Record<string, unknown> = { ...value }
  return (
    fields['format'] === 1 && ['postgres', 'superuserPassword', 'ownerPassword'].every(name => typeof fields[name] === 'string')
  )
}

/** URL- and SQL-safe, 192 bits. */
function password(): string {
  return randomBytes(24).toString('hex')
}

function sync(path: string): void {
  const file = openSync(path, 'r')
  fsyncSync(file)
  closeSync(file)
}
