/**
 * Links that work once: the database holds the hash of their token only. A token begins with the school's id, so that it is
 * found within one school. Mail scanners open links, so a GET looks and only a POST uses one up.
 */
import { contextOf, newId, type Tx } from '../../platform/db/index.ts'
import { newToken, readSessionCookie, sessionCookieValue, tokenHash } from '../../platform/sessions/session-cookie.ts'

export type LinkPurpose = 'invitation' | 'email-link' | 'recovery' | 'stop-recovery'

/** A link to be made. */
export interface NewLink {
  readonly purpose: LinkPurpose
  readonly personId: string
  readonly expiresAt: Temporal.Instant
  /** From when it works; at once when absent. */
  readonly holdsFrom?: Temporal.Instant
  /** The invitation or recovery that it belongs to. */
  readonly aboutId?: string
  /** Hash of the mark of the only browser that may use it (`browser-mark.ts`). */
  readonly browser?: Buffer
  /** A pseudonym of the address that it is mailed to. */
  readonly address?: string
}

/** A link as it was found. */
export interface FoundLink {
  readonly id: string
  readonly purpose: LinkPurpose
  readonly personId: string
  readonly aboutId: string | null
  readonly browser: Buffer | null
  readonly address: string | null
  readonly holdsFrom: Temporal.Instant
  readonly expiresAt: Temporal.Instant
  /** Whether it still works, and if not, why. */
  readonly state: 'holds' | 'not-yet' | 'used' | 'expired'
}

/** Links that were over this long ago are swept out. */
const kept = Temporal.Duration.from({ hours: 24 * 30 })

/** The database rounds to microseconds, upwards too: a link that holds from now on is not to hold from a moment later. */
const downTo = (now: Temporal.Instant): Temporal.Instant => now.round({ smallestUnit: 'millisecond', roundingMode: 'floor' })

/** Makes a link. @returns its token, `<school's id>.<32 random bytes>`: to be mailed, and never stored */
export async function issueLink(tx: Tx, link: NewLink, now: Temporal.Instant): Promise<string> {
  await tx.deleteFrom('one_time_link').where('expires_at', '<', now.subtract(kept)).execute()
  const token = sessionCookieValue({ schoolId: contextOf(tx).schoolId, token: newToken() })
  await tx
    .insertInto('one_time_link')
    .values({
      id: newId(),
      token_hash: tokenHash(token),
      purpose: link.purpose,
      person_id: link.personId,
      about_id: link.aboutId ?? null,
      browser_hash: link.browser ?? null,
      address: link.address ?? null,
      created_at: now,
      holds_from: link.holdsFrom ?? downTo(now),
      expires_at: link.expiresAt,
    })
    .execute()
  return token
}

/** The school that a token names; null for what is no token of ours. */
export const schoolOfToken = (token: string): string | null => readSessionCookie(token)?.schoolId ?? null

/** The link of a token, without using it up. @returns null where there is none for that purpose */
export async function findLink(tx: Tx, purpose: LinkPurpose, token: string, now: Temporal.Instant): Promise<FoundLink | null> {
  const row = await tx
    .selectFrom('one_time_link')
    .select(['id', 'person_id', 'about_id', 'browser_hash', 'address', 'holds_from', 'expires_at', 'used_at'])
    .where('token_hash', '=', tokenHash(token))
    .where('purpose', '=', purpose)
    .executeTakeFirst()
  if (!row) return null
  const { id, person_id: personId, about_id: aboutId, browser_hash: browser, address } = row
  const dates = { holdsFrom: row.holds_from, expiresAt: row.expires_at }
  const state = stateAt({ ...dates, used: row.used_at !== null }, now)
  return { id, purpose, personId, aboutId, browser, address, ...dates, state }
}

interface Lifetime {
  readonly holdsFrom: Temporal.Instant
  readonly expiresAt: Temporal.Instant
  readonly used: boolean
}

function stateAt({ holdsFrom, expiresAt, used }: Lifetime, now: Temporal.Instant): FoundLink['state'] {
  if (used) return 'used'
  if (Temporal.Instant.compare(now, holdsFrom) < 0) return 'not-yet'
  return Temporal.Instant.compare(now, expiresAt) < 0 ? 'holds' : 'expired'
}

/** Uses a link up. Of two who try at once, one succeeds. @returns false where it does not hold any more */
export async function useLink(tx: Tx, { id }: Pick<FoundLink, 'id'>, now: Temporal.Instant): Promise<boolean> {
  const used = await tx
    .updateTable('one_time_link')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('holds_from', '<=', now)
    .where('expires_at', '>', now)
    .returning('id')
    .executeTakeFirst()
  return used !== undefined
}

/** Ends the unused links of an invitation or recovery: another was sent, or it was withdrawn. */
export async function endLinksAbout(tx: Tx, aboutId: string): Promise<void> {
  await tx.deleteFrom('one_time_link').where('about_id', '=', aboutId).where('used_at', 'is', null).execute()
}

/** Ends whatever unused links a person has, of any kind. */
export async function endLinksOf(tx: Tx, personId: string): Promise<void> {
  await tx.deleteFrom('one_time_link').where('person_id', '=', personId).where('used_at', 'is', null).execute()
}

/** Lets the links of a recovery work from now on. */
export async function letLinksHold(tx: Tx, aboutId: string, now: Temporal.Instant): Promise<void> {
  await tx
    .updateTable('one_time_link')
    .set({ holds_from: downTo(now) })
    .where('about_id', '=', aboutId)
    .where('holds_from', '>', now)
    .execute()
}
