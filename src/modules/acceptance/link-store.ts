/**
 * Links by which somebody accepts without signing in. Only the hash of a token is kept. A link is opened as often as its holder likes,
 * and lets them answer for one person; once that person has accepted, it shows what they accepted. It is bound to the address that it went
 * to: whoever is reached elsewhere now is not answered for by whoever reads what came to the old one.
 */
import { pseudonymOf } from '../../platform/crypto/secrets.ts'
import { contextOf, type Tx } from '../../platform/db/index.ts'
import { newToken, sessionCookieValue, tokenHash } from '../../platform/sessions/session-cookie.ts'
import { addressesOf } from '../people/index.ts'

/** Long enough for a term's start; a reminder brings a new one. */
export const linksHold = Temporal.Duration.from({ hours: 24 * 60 })

/** Rows of one statement. */
const atOnce = 5000

interface Reached {
  readonly email: string | null
  readonly mobile: string | null
}

/** A pseudonym of an address of somebody. */
const pseudonym = (tx: Tx, personId: string, address: string): Promise<string> =>
  pseudonymOf(tx, 'campaign link', `${personId} ${address.toLowerCase()}`)

/** What a link is bound to: their email address, else their mobile number; null for whoever has neither and gets it on paper. */
async function boundTo(tx: Tx, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const bound = new Map<string, string>()
  for (const { personId, email, mobile } of await addressesOf(tx, personIds)) {
    const address = email ?? mobile
    if (address !== null) bound.set(personId, await pseudonym(tx, personId, address))
  }
  return bound
}

async function isStillTheirs(tx: Tx, personId: string, bound: string, { email, mobile }: Reached): Promise<boolean> {
  for (const address of [email, mobile]) if (address !== null && (await pseudonym(tx, personId, address)) === bound) return true
  return false
}

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
  const bound = await boundTo(tx, personIds)
  const rows = [...tokens].map(([person_id, token]) => ({
    token_hash: tokenHash(token),
    campaign_id: campaignId,
    person_id,
    created_at: at,
    expires_at: at.add(linksHold),
    address: bound.get(person_id) ?? null,
  }))
  for (let from = 0; from < rows.length; from += atOnce)
    await tx
      .insertInto('campaign_link')
      .values(rows.slice(from, from + atOnce))
      .execute()
  return new Map([...tokens].map(([id, token]) => [id, `/accept/${token}`]))
}

/** Whose link a token is, and for which campaign; null where it is none, holds no more, or went to an address of before. */
export async function findLink(
  tx: Tx,
  token: string,
  now: Temporal.Instant,
): Promise<{ readonly personId: string; readonly campaignId: string } | null> {
  const row = await tx
    .selectFrom('campaign_link')
    .innerJoin('person', 'person.id', 'campaign_link.person_id')
    .select(['person_id', 'campaign_id', 'address', 'person.email', 'person.mobile'])
    .where('token_hash', '=', tokenHash(token))
    .where('expires_at', '>', now)
    .executeTakeFirst()
  if (!row) return null
  const { person_id: personId, campaign_id: campaignId, address } = row
  return address === null || (await isStillTheirs(tx, personId, address, row)) ? { personId, campaignId } : null
}

/** Takes away the links that have run out. */
export async function sweepLinks(tx: Tx, now: Temporal.Instant): Promise<void> {
  await tx.deleteFrom('campaign_link').where('expires_at', '<=', now).execute()
}
