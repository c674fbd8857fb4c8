/** Systems that may provision people here. Each has one token, of which the hash alone is kept. */
import { type Database, inSchool, newId, type Tx } from '../../../platform/db/index.ts'
import { newToken, tokenHash } from '../../../platform/sessions/session-cookie.ts'

/** A system as its administrators see it. */
export interface Client {
  readonly id: string
  readonly name: string
  readonly createdAt: Temporal.Instant
  readonly usedAt: Temporal.Instant | null
}

/** A token names its school, so that it is looked up within that school alone. */
const shape = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.([\w-]{43})$/

/** When a token was last used is noted at most this often. */
const usedStep = Temporal.Duration.from({ minutes: 15 })

/** Enters a system. @returns its token, which nobody can see again */
export async function addClient(
  tx: Tx,
  {
    name,
    by,
    at,
    schoolId,
  }: { readonly name: string; readonly by: string; readonly at: Temporal.Instant; readonly schoolId: string },
): Promise<{ readonly id: string; readonly token: string }> {
  const [id, secret] = [newId(), newToken()]
  await tx
    .insertInto('scim_client')
    .values({ id, name, token_hash: tokenHash(secret), created_by: by, created_at: at })
    .execute()
  return { id, token: `${schoolId}.${secret}` }
}

/** The systems whose tokens hold. */
export async function clients(tx: Tx): Promise<Client[]> {
  const rows = await tx
    .selectFrom('scim_client')
    .select(['id', 'name', 'created_at', 'used_at'])
    .where('revoked_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(({ id, name, created_at, used_at }) => ({ id, name, createdAt: created_at, usedAt: used_at }))
}

/** Ends a token for good. @returns false where there is no such system (any more) */
export async function revokeClient(tx: Tx, id: string, at: Temporal.Instant): Promise<boolean> {
  const revoked = await tx
    .updateTable('scim_client')
    .set({ revoked_at: at })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return revoked !== undefined
}

/** Whose request this is, from its header `Authorization: Bearer …`; null where the token does not hold. */
export async function clientOf(
  db: Database,
  header: string | undefined,
  now: Temporal.Instant,
): Promise<{ readonly schoolId: string; readonly clientId: string } | null> {
  const [, schoolId, secret] = shape.exec(/^Bearer (\S+)$/i.exec(header ?? '')?.[1] ?? '') ?? []
  if (!schoolId || !secret) return null
  return inSchool(db, schoolId, async tx => {
    const client = await tx
      .selectFrom('scim_client')
      .select(['id', 'used_at'])
      .where('token_hash', '=', tokenHash(secret))
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    if (!client) return null
    if (!client.used_at || Temporal.Instant.compare(client.used_at, now.subtract(usedStep)) < 0)
      await tx.updateTable('scim_client').set({ used_at: now }).where('id', '=', client.id).execute()
    return { schoolId, clientId: client.id }
  })
}
