/**
 * Links by which somebody accepts without signing in. Only the hash of a token is kept. A link is opened as often as its holder likes,
 * and lets them answer for one person; once that person has accepted, it shows what they accepted.
 */
import { contextOf, type Tx } from '../../platform/db/index.ts'
import { newToken, sessionCookieValue, tokenHash } from '../../platform/sessions/session-cookie.ts'

/** Long enough for a term's start; a reminder brings a new one. */
export const linksHold = Temporal.Duration.from({ hours: 24 * 60 })

/** Rows of one statement. */
const atOnce = 5000

/** Makes a link for each of these people. @returns the paths, by person: to be mailed, and never stored */
export async function issueLinks(
  tx: Tx,
  {
    campaignId,
    personIds,
    at,
  }: { readonly campaignId: string; readonly personIds: readonly string[]; readonly at: Temporal.Instant },
): Promise<ReadonlyMap<string, string>> {
  const { schoolId } = contextOf(tx)
  const tokens = new Map(personIds.map(id => [id, sessionCookieValue({ schoolId, token: newToken() })]))
  const rows = [...tokens].map(([person_id, token]) => ({
    token_hash: tokenHash(token),
    campaign_id: campaignId,
    person_id,
    created_at: at,
    expires_at: at.add(linksHold),
  }))
  for (let from = 0; from < rows.length; from += atOnce)
    await tx
      .insertInto('campaign_link')
      .values(rows.slice(from, from + atOnce))
      .execute()
  return new Map([...tokens].map(([id, token]) => [id, `/accept/${token}`]))
}

/** Whose link a token is, and for which campaign; null where it is none, or holds no more. */
export async function findLink(
  tx: Tx,
  token: string,
  now: Temporal.Instant,
): Promise<{ readonly personId: string; readonly campaignId: string } | null> {
  const row = await tx
    .selectFrom('campaign_link')
    .select(['person_id', 'campaign_id'])
    .where('token_hash', '=', tokenHash(token))
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row ? { personId: row.person_id, campaignId: row.campaign_id } : null
}

/** Takes away the links that have run out. */
export async function sweepLinks(tx: Tx, now: Temporal.Instant): Promise<void> {
  await tx.deleteFrom('campaign_link').where('expires_at', '<=', now).execute()
}
