// Runs a command with DATABASE_URL at a throw-away server made from the PostgreSQL programs of a folder:
//   node_modules/node/bin/node test/database/on-server.ts /usr/lib/postgresql/15/bin npm test
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { run, serverEnvironment } from '../../src/platform/db/embedded/cluster.ts'
import { readPidFile } from '../../src/platform/db/embedded/processes.ts'
import { chooseAccount, launchAs } from '../../src/platform/db/embedded/server-account.ts'
import { urlOf } from './server.ts'

const [programs, command, ...args] = process.argv.slice(2)
if (!programs || !command) throw new Error('Usage: on-server.ts FOLDER-OF-POSTGRES COMMAND …')
const folder = mkdtempSync(join(tmpdir(), 'schoolgate-on-'))
const cluster = join(folder, 'cluster')
chmodSync(folder, 0o755)
mkdirSync(cluster, { mode: 0o700 })
const account = chooseAccount([programs, folder], undefined)
if (account.kind === 'drop') chownSync(cluster, account.uid, account.gid)

writeFileSync(join(folder, 'password'), 'unused')
await run(
  account,
  join(programs, 'initdb'),
  [
    '-D',
    cluster,
    '-U',
    'postgres',
    '--auth=scram-sha-256',
    `--pwfile=${join(folder, 'password')}`,
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
  ],
  '',
)
// An ordinary owner, as the runbook asks for: no superuser.
await run(
  account,
  join(programs, 'postgres'),
  ['--single', '-D', cluster, 'postgres'],
  "create role owner login createrole createdb password 'owner'\ncreate database owner owner owner\n",
)
const server = launchAs(account, join(programs, 'postgres'), [
  '-D',
  cluster,
  '-c',
  'listen_addresses=',
  '-c',
  `unix_socket_directories=${cluster}`,
  '-c',
  'fsync=off',
  '-c',
  'log_min_messages=panic',
])
const child = spawn(server.command, server.args, { ...server.options, cwd: cluster, env: serverEnvironment, stdio: 'ignore' })
const pidFile = join(cluster, 'postmaster.pid')
for (let state = readPidFile(pidFile); state.kind !== 'process' || state.status !== 'ready'; state = readPidFile(pidFile))
  await wait(20)

const url = urlOf({ host: cluster, port: 5432, user: 'owner', password: 'owner', database: 'owner', ssl: false })
process.exitCode = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DATABASE_URL: url } }).status ?? 1
const ended = once(child, 'exit')
child.kill('SIGINT')
await ended
rmSync(folder, { recursive: true, force: true })
