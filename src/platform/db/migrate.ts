import pg from 'pg'
import { migrateJobs } from '../jobs/job-schema.ts'
import { type Connection, clientConfig, connectionFault } from './connection.ts'
import { type Migration, readMigrations } from './migration-files.ts'
import { codeOf, StartFault } from './start-fault.ts'
import { ensureWebRole } from './web-role.ts'

export type Migrated = { readonly web: Connection; readonly applied: readonly string[]; readonly server: string }

const oldestServer = 150_000

/**
 * Brings the database to this program's schema as its owner, and returns as whom the web processes enter.
 * Each file runs in a transaction of its own and is recorded with its checksum. Any number of processes may call this at once.
 * @throws StartFault for a server that cannot be entered or is too old, a database that is newer than the program, or an edited migration
 */
export async function migrate(owner: Connection, migrations: readonly Migration[] = readMigrations()): Promise<Migrated> {
  const client = new pg.Client({ ...clientConfig(owner), query_timeout: 600_000, statement_timeout: 600_000 })
  client.on('error', () => undefined) // the query in hand fails with it
  try {
    await client.connect().catch(error => {
      throw connectionFault(error, owner)
    })
    const server = await checkServer(client)
    const web = await ensureWebRole(client, owner)
    await createRecord(client)
    const applied: string[] = []
    for (const migration of migrations) if (await apply(client, migration, migrations, web)) applied.push(migration.name)
    await migrateJobs(client, web.user)
    return { web, applied, server }
  } catch (error) {
    throw concernsAccess(error) ? connectionFault(error, owner) : error
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function checkServer(client: pg.Client): Promise<string> {
  const { rows } = await client.query(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version, current_setting('server_encoding') as encoding`,
  )
  const { number, version, encoding } = rows[0]
  if (number < oldestServer)
    throw new StartFault('server-version', `The server is PostgreSQL ${version}; Schoolgate needs 15 or newer.`)
  if (encoding !== 'UTF8')
    throw new StartFault('bad-setting', `The database has the encoding ${encoding}: make one with ENCODING 'UTF8'.`)
  return version
}

async function createRecord(client: pg.Client): Promise<void> {
  if (await hasRecord(client)) return
  try {
    await client.query(
      `create table if not exists public.schema_migration (
         number integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null)`,
    )
  } catch (error) {
    // "if not exists" does not hold between two processes at the same moment: who comes second is told of a table, a type or a key.
    if (!(await hasRecord(client))) throw error
  }
}

async function hasRecord(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query("select where to_regclass('public.schema_migration') is not null")
  return rowCount === 1
}

/** Applies one migration unless it is recorded. @returns true when it was applied now */
async function apply(client: pg.Client, migration: Migration, known: readonly Migration[], web: Connection): Promise<boolean> {
  const { number, name, sql, sha256 } = migration
  if (await isRecorded(client, migration, known)) return false
  await client.query('begin')
  try {
    // Whoever comes second waits here, and then finds it recorded.
    await client.query('lock table public.schema_migration in exclusive mode')
    const recorded = await isRecorded(client, migration, known)
    if (!recorded) {
      await client.query(sql.replaceAll(':"web"', client.escapeIdentifier(web.user)))
      await client.query('insert into public.schema_migration (number, name, sha256, applied_at) values ($1, $2, $3, now())', [
        number,
        name,
        sha256,
      ])
    }
    await client.query('commit')
    return !recorded
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

/** @throws StartFault when the record and the files do not agree */
async function isRecorded(client: pg.Client, migration: Migration, known: readonly Migration[]): Promise<boolean> {
  const { rows } = await client.query('select number, name, sha256 from public.schema_migration order by number')
  const newest = rows.at(-1)
  if (newest && newest.number > known.length) {
    throw new StartFault(
      'database-newer',
      `The database is newer than this program: it has ${newest.name}, the program ends at number ${known.length}. Start the newer Schoolgate.`,
    )
  }
  const row = rows.find(({ number }) => number === migration.number)
  if (row && row.sha256 !== migration.sha256) {
    throw new StartFault(
      'database-edited',
      `Migration ${migration.name} was edited after it was applied: restore the file, and put the change in a new one.`,
    )
  }
  return row !== undefined
}

/** PostgreSQL's classes for connections, rights and a server that is going down: for the operator, not for us. */
function concernsAccess(error: unknown): boolean {
  return /^(08|28|53|57P|42501)/.test(codeOf(error))
}
