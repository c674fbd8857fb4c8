import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { TestContext } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { readPidFile, serverProcesses, signal, stopServers } from '../../src/platform/db/embedded/processes.ts'
import type { Announcement } from './embedded-process.ts'

const program = join(import.meta.dirname, 'embedded-process.ts')
export const isRoot = process.geteuid?.() === 0
/** An account that every Unix has and that owns nothing. */
export const nobody = 65534

type RunOptions = {
  readonly uid?: number
  readonly env?: NodeJS.ProcessEnv
  readonly ballastBytes?: number
  readonly graceMs?: number
}

/** A data folder for one test; whatever server still stands in it is ended with the test. */
export function dataFolder(t: TestContext, owner?: number): string {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'sg-')))
  const folder = join(parent, 'data')
  chmodSync(parent, 0o755)
  if (owner !== undefined) chownSync(parent, owner, owner)
  t.after(async () => {
    await stopServers(clusterOf(folder), undefined, 0)
    spawnSync('umount', ['-l', folder]) // only the tests of full disks mount one there
    rmSync(parent, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
  })
  return folder
}

/** A data folder on a small disk of its own; undefined, with a note, where mounting is not permitted. */
export function smallDisk(t: TestContext, megabytes: number): string | undefined {
  const folder = dataFolder(t)
  mkdirSync(folder)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0711`, 'tmpfs', folder]).status === 0
  if (!mounted) t.diagnostic('mounting is not permitted here: only what is said of a full disk was tested')
  return mounted ? folder : undefined
}

export function serverCount(folder: string): number {
  return serverProcesses(clusterOf(folder)).length
}

export function clusterOf(folder: string): string {
  return join(folder, 'postgres', 'cluster')
}

export function postmasterOf(folder: string): number {
  const state = readPidFile(join(clusterOf(folder), 'postmaster.pid'))
  if (state.kind !== 'process') throw new Error(`no server in ${folder}: its lock file is ${state.kind}`)
  return state.pid
}

/** Starts the supervisor in a process of its own, without waiting for it. */
export function launch(
  t: TestContext,
  folder: string,
  { uid, env = {}, ballastBytes = 0, graceMs }: RunOptions = {},
): ChildProcess {
  const options = {
    dataFolder: folder,
    durable: false,
    ballast: { bytes: ballastBytes, afterMs: 0 },
    ...(graceMs === undefined ? {} : { graceMs }),
  }
  const child = spawn(process.execPath, [program, JSON.stringify(options)], {
    ...(uid === undefined ? {} : { uid, gid: uid }),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  t.after(() => child.kill('SIGKILL'))
  return child
}

/** Starts it and waits for what it says. */
export async function start(
  t: TestContext,
  folder: string,
  options: RunOptions = {},
): Promise<{ child: ChildProcess; said: Announcement }> {
  const child = launch(t, folder, options)
  if (!child.stdout) throw new Error('no output to read')
  for await (const line of createInterface(child.stdout)) return { child, said: JSON.parse(line) }
  throw new Error('the program ended without a word')
}

/** Starts it, expecting it to come up. */
export async function up(t: TestContext, folder: string, options: RunOptions = {}) {
  const { child, said } = await start(t, folder, options)
  if (said.state === 'fault') throw new Error(`did not start: ${said.message}`)
  return { child, connection: said.connection, stop: () => end(child, 'SIGTERM') }
}

/** Signals a process and waits until it has gone. */
export async function end(child: ChildProcess, name: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(name)
  await gone
}

export async function query(connection: pg.ClientConfig, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 3_000 })
  client.on('error', () => undefined) // the tests kill the server under it
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

/** Waits until the cluster has no process left. @returns how many there are after the deadline */
export async function leftAfter(folder: string, ms: number): Promise<number> {
  const until = performance.now() + ms
  while (serverProcesses(clusterOf(folder)).length > 0 && performance.now() < until) await wait(20)
  return serverProcesses(clusterOf(folder)).length
}

/** Ends the watchdog of a server too, as a power-off of the machine's process table would: the server becomes a true orphan. */
export function killWatchdogs(folder: string): number {
  const found = processesWith(clusterOf(folder)).filter(pid => commandOf(pid).includes('schoolgate-watchdog'))
  for (const pid of found) signal(pid, 'SIGKILL')
  return found.length
}

function processesWith(text: string): number[] {
  return pids().filter(pid => commandOf(pid).includes(text))
}

function pids(): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
