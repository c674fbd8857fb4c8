import { createHmac } from 'node:crypto'
import pg from 'pg'
import { type Connection, clientConfig } from './connection.ts'
import { codeOf, StartFault } from './start-fault.ts'

const longestName = 63

/**
 * As whom the web processes enter: a role that owns nothing and cannot pass row security.
 * Its password follows from the owner's, so that any number of processes agree on it and nobody has to keep it; where the
 * owner enters without one (trust), any will do.
 */
export function webConnection(owner: Connection): Connection {
  const user = `${owner.user.slice(0, longestName - '_web'.length)}_web`
  const password = createHmac('sha256', owner.password ?? '')
    .update(`schoolgate web role ${user}`)
    .digest('hex')
  return { ...owner, user, password }
}

/**
 * Makes sure that the web role exists and lets us in. At an ordinary start this is one connection and no write.
 * @param client a connection of the owner
 * @throws StartFault `role-refused`
 */
export async function ensureWebRole(client: pg.Client, owner: Connection): Promise<Connection> {
  const web = webConnection(owner)
  if (await entersSafely(web)) return web
  try {
    await createOrAlter(client, web)
  } catch (cause) {
    throw new StartFault(
      'role-refused',
      `"${owner.user}" could not make the role "${web.user}" that web processes use: give "${owner.user}" CREATEROLE (docs/runbooks/database.md).`,
      { cause },
    )
  }
  if (await entersSafely(web)) return web
  throw new StartFault(
    'role-refused',
    `The server does not let the role "${web.user}" in by password: allow it in pg_hba.conf (docs/runbooks/database.md).`,
  )
}

async function createOrAlter(client: pg.Client, web: Connection): Promise<void> {
  const name = client.escapeIdentifier(web.user)
  const secret = client.escapeLiteral(web.password ?? '')
  const attributes = `login noinherit nocreatedb nocreaterole connection limit -1 password ${secret}`
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [web.user])
  if (rowCount) {
    // Another process may be setting the same at this moment: PostgreSQL says so in no better way (XX000).
    await client.query(`alter role ${name} ${attributes}`).catch(error => {
      if (!(error instanceof Error && error.message === 'tuple concurrently updated')) throw error
    })
    return
  }
  try {
    await client.query(`create role ${name} ${attributes}`)
  } catch (error) {
    // Another process made it this moment, with the same password.
    if (!['42710', '23505'].includes(codeOf(error))) throw error
  }
}

/** True when the role lets us in. @throws StartFault when somebody has given it powers that would undo row security */
async function entersSafely(web: Connection): Promise<boolean> {
  const client = new pg.Client(clientConfig(web))
  client.on('error', () => undefined) // what ends this connection early also fails the query below
  try {
    await client.connect()
    const { rows } = await client.query('select rolsuper or rolbypassrls as powerful from pg_roles where rolname = current_user')
    if (!rows[0]?.powerful) return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
  throw new StartFault(
    'role-refused',
    `The role "${web.user}" is a superuser or may bypass row security: take that from it (ALTER ROLE).`,
  )
}
