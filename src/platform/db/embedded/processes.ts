import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** What the lock file of a cluster says about the process that wrote it. */
export type PidFile =
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'process'; readonly pid: number; readonly status: string }

/** Reads `postmaster.pid`: first line the pid, eighth the status (`starting`, `ready`, `stopping`). */
export function readPidFile(file: string): PidFile {
  const text = readOrEmpty(file)
  if (text === undefined) return { kind: 'absent' }
  const lines = text.split('\n').map(line => line.trim())
  const pid = /^\d{1,10}$/.test(lines[0] ?? '') ? Number(lines[0]) : 0
  return pid > 0 ? { kind: 'process', pid, status: lines[7] ?? '' } : { kind: 'unreadable' }
}

/**
 * The PostgreSQL processes that have this cluster open. A pid alone proves nothing (pids are used again, in containers
 * within seconds): a process counts only if it is a `postgres` and stands in the cluster's folder.
 */
export function serverProcesses(cluster: string): number[] {
  return process.platform === 'linux' ? fromProc(cluster) : fromLsof(cluster)
}

/** Ends an `initdb` that outlived the first start which ran it, before it writes on into a folder that is being removed. */
export function endMakersOf(folder: string): void {
  if (process.platform !== 'linux') return // elsewhere the next start but one clears what it leaves
  for (const pid of pids()) {
    const ofFolder =
      linkOf(`/proc/${pid}/cwd`).startsWith(`${folder}/`) || readOrEmpty(`/proc/${pid}/cmdline`)?.includes(`${folder}/`)
    if (ofFolder && ['initdb', 'postgres'].includes(programOf(pid))) signal(pid, 'SIGKILL')
  }
}

/** The program of a process: its file name, '' when it is gone, a zombie, or not ours to see. */
function programOf(pid: number): string {
  return basename(linkOf(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, ''))
}

function fromProc(cluster: string): number[] {
  return pids().filter(pid => linkOf(`/proc/${pid}/cwd`) === cluster && programOf(pid) === 'postgres')
}

function pids(): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
}

/** macOS has no /proc. `lsof` prints `p<pid>` and `n<path>` lines for the working folder of each `postgres`. */
function fromLsof(cluster: string): number[] {
  try {
    const out = execFileSync('lsof', ['-a', '-c', 'postgres', '-d', 'cwd', '-Fpn'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return [...out.matchAll(/^p(\d+)\n(?:f.*\n)?n(.*)$/gm)].filter(found => found[2] === cluster).map(found => Number(found[1]))
  } catch {
    return []
  }
}

/**
 * Ends servers that an earlier run left behind: first politely, then at once.
 * @param graceMs how long a fast shutdown may take before the server is told to stop at once
 */
export async function stopServers(cluster: string, postmaster: number | undefined, graceMs: number): Promise<void> {
  const found = serverProcesses(cluster)
  // The postmaster ends its own children; one that has lost its postmaster ends by itself when told.
  for (const pid of postmaster !== undefined && found.includes(postmaster) ? [postmaster] : found) signal(pid, 'SIGINT')
  if (await gone(cluster, graceMs)) return
  for (const pid of serverProcesses(cluster)) signal(pid, 'SIGQUIT')
  if (await gone(cluster, 3_000)) return
  for (const pid of serverProcesses(cluster)) signal(pid, 'SIGKILL')
  await gone(cluster, 2_000)
}

async function gone(cluster: string, ms: number): Promise<boolean> {
  const end = performance.now() + ms
  while (serverProcesses(cluster).length > 0) {
    if (performance.now() > end) return false
    await wait(25)
  }
  return true
}

/** Sends a signal; a process that has gone meanwhile is no fault. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // gone already
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}

function readOrEmpty(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
