import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { serverEnvironment } from './cluster.ts'
import { readPidFile, signal } from './processes.ts'
import { launchAs, type ServerAccount } from './server-account.ts'

/** A running `postgres`, with the small process that ends it when we are gone. */
export type ServerProcess = { readonly pid: number; readonly ended: Promise<void>; said(): string; stop(): Promise<void> }

export type ServerPlan = {
  readonly binaries: Binaries
  readonly account: ServerAccount
  readonly cluster: string
  readonly socketFolder: string
  /** false only for throw-away servers of tests. */
  readonly durable: boolean
  /** How long a fast shutdown may take, in milliseconds, before harder means. */
  readonly graceMs: number
}

/**
 * Starts the server once and waits until it takes connections; recovery after a crash may take minutes, so only the end of the
 * process counts as failure.
 * @returns the server, or what it said before it ended
 */
export async function startProcess(plan: ServerPlan): Promise<ServerProcess | { readonly failed: string }> {
  const launch = launchAs(plan.account, plan.binaries.postgres, serverArguments(plan))
  // Detached: Ctrl-C in a terminal goes to the whole group, and the database must end after its clients, not with them.
  const child = spawn(launch.command, launch.args, {
    ...launch.options,
    cwd: plan.cluster,
    env: serverEnvironment,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (bytes: Buffer) => {
    said = (said + bytes.toString('utf8')).slice(-64_000)
  })
  const ended = new Promise<void>(resolve => {
    child.once('close', () => resolve())
    child.once('error', error => {
      said += `\nFATAL: ${error.message}`
      resolve()
    })
  })
  const pid = child.pid ?? 0
  const watchdog = startWatchdog(pid, plan.cluster)
  void ended.then(() => watchdog.kill('SIGKILL'))
  if (!(await becomesReady(child, plan.cluster, pid, ended))) return { failed: said }
  return { pid, ended, said: () => said, stop: () => stopProcess(pid, ended, plan.graceMs) }
}

async function becomesReady(child: ChildProcess, cluster: string, pid: number, ended: Promise<void>): Promise<boolean> {
  const file = join(cluster, 'postmaster.pid')
  let over = pid === 0
  void ended.then(() => {
    over = true
  })
  while (!over && child.exitCode === null) {
    const state = readPidFile(file)
    if (state.kind === 'process' && state.pid === pid && state.status === 'ready') return true
    await wait(10)
  }
  await ended
  return false
}

function serverArguments({ cluster, socketFolder, durable }: ServerPlan): string[] {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    max_connections: '60',
    max_wal_size: '256MB',
    min_wal_size: '64MB',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Personal data: neither statements nor the values of a failed row belong in a log.
    log_statement: 'none',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

/**
 * Holds the reading end of a pipe to us. When we end, however we end, the pipe closes and the server is told to shut down fast, then at once.
 * The pid is used only while the cluster's own lock file still names it: a pid that was given away is never touched.
 */
function startWatchdog(pid: number, cluster: string): ChildProcess {
  const script = [
    'while read -r _; do :; done',
    'ours() { read -r first 2>/dev/null <"$2/postmaster.pid" && [ "$first" = "$1" ] && kill -0 "$1" 2>/dev/null; }',
    'ours "$1" "$2" && kill -INT "$1"',
    'for i in 1 2 3 4 5 6 7 8 9 10; do ours "$1" "$2" || exit 0; sleep 1; done',
    'kill -QUIT "$1"',
  ].join('\n')
  const child = spawn('/bin/sh', ['-c', script, 'schoolgate-watchdog', String(pid), cluster], {
    detached: true,
    cwd: '/',
    env: serverEnvironment,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  child.on('error', () => undefined) // without it, the next start still ends an orphan
  return child
}

/** Fast shutdown, then immediate, then the kernel's: each with its deadline, so that this always ends. */
async function stopProcess(pid: number, ended: Promise<void>, graceMs: number): Promise<void> {
  const steps: readonly (readonly [NodeJS.Signals, number])[] = [
    ['SIGINT', graceMs],
    ['SIGQUIT', 3_000],
    ['SIGKILL', 2_000],
  ]
  for (const [name, ms] of steps) {
    signal(pid, name)
    const stopped = await Promise.race([ended.then(() => true), wait(ms, false, { ref: false })])
    if (stopped) return
  }
}

/** Removes a lock file that names no server of ours. Call it only while holding the folder's lock. */
export function clearPidFile(cluster: string): void {
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
}
