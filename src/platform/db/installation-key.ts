import pg from 'pg'
import { findRootKey, fingerprintOf, type RootKey, readRootKey, rootKeyFile } from '../crypto/root-key.ts'
import { type Connection, clientConfig } from './connection.ts'
import { StartFault } from './start-fault.ts'

/**
 * The root key of the data folder, once it is sure that it is the one with which this database was begun; at the very first start
 * it is made. With another key, whatever is sealed could not be opened, and new keys would be wrapped beside the old ones.
 * @param web any connection to the migrated database
 * @throws StartFault `root-key-refused`
 */
export async function installationKey(web: Connection, dataFolder: string): Promise<RootKey> {
  const client = new pg.Client(clientConfig(web))
  client.on('error', () => undefined) // what ends this connection early also fails the query below
  await client.connect()
  try {
    const known = await knownFingerprint(client)
    const key = keyIn(dataFolder, known ? findRootKey : readRootKey)
    if (!key) throw refused(`its key is not there: ${rootKeyFile(dataFolder)} is missing`)
    if (!(known ?? (await remember(client, key))).equals(fingerprintOf(key)))
      throw refused(`${rootKeyFile(dataFolder)} is the key of another database`)
    return key
  } finally {
    await client.end()
  }
}

function keyIn(dataFolder: string, read: (folder: string) => RootKey | null): RootKey | null {
  try {
    return read(dataFolder)
  } catch (cause) {
    throw refused(`its key cannot be read (${cause instanceof Error ? cause.message : String(cause)})`, cause)
  }
}

async function knownFingerprint(client: pg.Client): Promise<Buffer | undefined> {
  return (await client.query('select fingerprint from root_key')).rows[0]?.fingerprint
}

/** Of two first starts at once, with two data folders, one is first: its key stands. */
async function remember(client: pg.Client, key: RootKey): Promise<Buffer> {
  const fingerprint = fingerprintOf(key)
  await client.query('insert into root_key (fingerprint, created_at) values ($1, now()) on conflict do nothing', [fingerprint])
  return (await knownFingerprint(client)) ?? fingerprint
}

const refused = (why: string, cause?: unknown): StartFault =>
  new StartFault(
    'root-key-refused',
    `The database cannot be used: ${why}. Put back keys/root.key from the copy of the data folder, or start with that folder as DATA_DIR (docs/runbooks/audit.md).`,
    { cause },
  )
