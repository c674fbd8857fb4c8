import pg from 'pg'
import { codeOf, StartFault } from './start-fault.ts'

/** Where a database is and as whom to enter it. `ssl` as node-postgres takes it. */
export type Connection = {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly user: string
  readonly password: string | undefined
  readonly ssl: pg.ClientConfig['ssl']
}

/** How long we wait, in milliseconds. The server's own limits come first, so that it is it who ends a query. */
export const timeouts = { connect: 3_000, query: 5_000, statement: 4_500, lock: 4_000, idleInTransaction: 10_000 } as const

/** @throws StartFault when the address cannot be read */
export function connectionFromUrl(url: string): Connection {
  if (!/^postgres(ql)?:\/\//.test(url)) throw badUrl('it must start with postgres://')
  try {
    const { host, port, database, user, password, ssl } = new pg.Client({ connectionString: url })
    if (!user || !database) throw badUrl('it must name a user and a database')
    return { host, port, database, user, password: password ?? undefined, ssl }
  } catch (cause) {
    throw cause instanceof StartFault ? cause : badUrl('it cannot be read', cause)
  }
}

/** What node-postgres needs to enter, with our limits. Parameters go unnamed: poolers mix up named statements. */
export function clientConfig(connection: Connection): pg.ClientConfig {
  return {
    ...connection,
    password: connection.password ?? '',
    application_name: 'schoolgate',
    keepAlive: true,
    connectionTimeoutMillis: timeouts.connect,
    query_timeout: timeouts.query,
    statement_timeout: timeouts.statement,
    lock_timeout: timeouts.lock,
    idle_in_transaction_session_timeout: timeouts.idleInTransaction,
  }
}

/** One line for what keeps us from entering a database. Never shows the password. */
export function connectionFault(error: unknown, { host, port, database, user }: Connection): StartFault {
  const place = host.startsWith('/') ? host : `${host}:${port}`
  const line: Record<string, string> = {
    ECONNREFUSED: `nothing answers at ${place}: is the server running?`,
    ENOENT: `there is no server socket in ${place}`,
    ENOTFOUND: `the host ${host} is not known`,
    EAI_AGAIN: `the host ${host} cannot be looked up`,
    '28P01': `the server at ${place} refused the password of "${user}"`,
    '28000': `the server at ${place} does not let "${user}" in`,
    '3D000': `the server at ${place} has no database "${database}"`,
    '42501': `"${user}" may not do what a start needs in "${database}" (docs/runbooks/database.md)`,
    '53300': `the server at ${place} has no connection left`,
    '57P03': `the server at ${place} is still starting`,
  }
  const cause = error instanceof AggregateError ? error.errors[0] : error
  const said = line[codeOf(cause)] ?? `${place} gave no good answer (${cause instanceof Error ? cause.message : String(cause)})`
  return new StartFault('database-unreachable', `The database cannot be used: ${said}. Check DATABASE_URL.`, { cause: error })
}

function badUrl(why: string, cause?: unknown): StartFault {
  return new StartFault(
    'bad-setting',
    `DATABASE_URL is not the address of a PostgreSQL database: ${why}, as in postgres://user:password@host:5432/database.`,
    { cause },
  )
}
