/** Sessions in the tenant's own table. The database holds hashes of tokens only. */
import { newId, type Tx } from '../db/index.ts'
import { Fault } from '../errors.ts'
import type { Factor } from './factors.ts'
import { tokenHash } from './session-cookie.ts'

/** A session ends after half an hour without a request, and after twelve hours in any case. */
export const lifetimes = { idle: Temporal.Duration.from({ minutes: 30 }), whole: Temporal.Duration.from({ hours: 12 }) } as const

/** `seen_at` is written at most this often, so that most requests write nothing. */
const seenStep = Temporal.Duration.from({ minutes: 1 })

/** A session to begin. The token is a secret. */
export interface NewSession {
  readonly personId: string
  readonly token: string
  /** By what the person just showed who they are. */
  readonly factors: readonly Factor[]
  /** "Firefox on Windows": for the person's own list of sessions. */
  readonly device: string
}

/** A session that was found. */
export interface ResumedSession {
  readonly id: string
  readonly personId: string
  readonly factors: readonly Factor[]
  /** When the person last showed a factor. */
  readonly freshAt: Temporal.Instant | null
}

/** Begins a session; sessions of the school that are over are swept out on the way. @returns its id */
export async function beginSession(tx: Tx, session: NewSession, now: Temporal.Instant): Promise<string> {
  const id = newId()
  await tx.deleteFrom('session').where('expires_at', '<=', now).execute()
  await tx
    .insertInto('session')
    .values({
      id,
      token_hash: tokenHash(session.token),
      person_id: session.personId,
      factors: [...session.factors],
      device: session.device,
      created_at: now,
      seen_at: now,
      fresh_at: now,
      expires_at: now.add(lifetimes.whole),
    })
    .execute()
  return id
}

/** The session; undefined where there is none or it is over. Notes that it was used. */
export async function resumeSession(tx: Tx, token: string, now: Temporal.Instant): Promise<ResumedSession | undefined> {
  const found = await tx
    .selectFrom('session')
    .select(['id', 'person_id', 'factors', 'fresh_at', 'seen_at'])
    .where('token_hash', '=', tokenHash(token))
    .where('expires_at', '>', now)
    .where('seen_at', '>', now.subtract(lifetimes.idle))
    .executeTakeFirst()
  if (!found) return undefined
  if (Temporal.Instant.compare(found.seen_at, now.subtract(seenStep)) < 0) {
    await tx.updateTable('session').set({ seen_at: now }).where('token_hash', '=', tokenHash(token)).execute()
  }
  // The table holds nothing else: a check says so.
  return { id: found.id, personId: found.person_id, factors: found.factors as Factor[], freshAt: found.fresh_at }
}

/**
 * Gives a session that is there another token, so that a copy of the old one is worth nothing: after a factor was shown
 * within it, and after what it was begun with has changed.
 *
 * @param factor what was shown just now; null where nothing was
 * @throws Fault `sign-in-needed` where it was ended meanwhile
 */
export async function renewSession(
  tx: Tx,
  sessionId: string,
  { token, factor }: { readonly token: string; readonly factor: Factor | null },
  now: Temporal.Instant,
): Promise<void> {
  const session = tx.selectFrom('session').select(['factors', 'fresh_at']).where('id', '=', sessionId).forUpdate()
  const { factors, fresh_at } = await session.executeTakeFirstOrThrow(() => new Fault('sign-in-needed'))
  await tx
    .updateTable('session')
    .set({
      token_hash: tokenHash(token),
      fresh_at: factor ? now : fresh_at,
      factors: factor ? [...new Set([...factors, factor])] : factors,
    })
    .where('id', '=', sessionId)
    .execute()
}

/** Ends a session for good: its cookie, wherever it may be, is worth nothing any more. */
export async function endSession(tx: Tx, token: string): Promise<void> {
  await tx.deleteFrom('session').where('token_hash', '=', tokenHash(token)).execute()
}

/** Ends all sessions of a person, but for one where that is named: after a change of password, for a leaver, at "sign out everywhere". */
export async function endSessionsOf(tx: Tx, personId: string, butFor?: string): Promise<void> {
  const all = tx.deleteFrom('session').where('person_id', '=', personId)
  await (butFor === undefined ? all : all.where('id', '!=', butFor)).execute()
}

/** A session as its owner sees it in the list of their own. */
export interface OwnSession {
  readonly id: string
  readonly device: string
  readonly begunAt: Temporal.Instant
  readonly seenAt: Temporal.Instant
}

/** All of a person's sessions that still hold, the one used last first. */
export async function sessionsOf(tx: Tx, personId: string, now: Temporal.Instant): Promise<OwnSession[]> {
  const rows = await tx
    .selectFrom('session')
    .select(['id', 'device', 'created_at', 'seen_at'])
    .where('person_id', '=', personId)
    .where('expires_at', '>', now)
    .where('seen_at', '>', now.subtract(lifetimes.idle))
    .orderBy('seen_at', 'desc')
    .execute()
  return rows.map(({ id, device, created_at, seen_at }) => ({ id, device, begunAt: created_at, seenAt: seen_at }))
}

/** Ends one of a person's own sessions. @returns false where they have no such session */
export async function endOwnSession(tx: Tx, personId: string, sessionId: string): Promise<boolean> {
  const ended = await tx
    .deleteFrom('session')
    .where('id', '=', sessionId)
    .where('person_id', '=', personId)
    .returning('id')
    .executeTakeFirst()
  return ended !== undefined
}
