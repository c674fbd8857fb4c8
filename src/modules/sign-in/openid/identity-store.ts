/** Which account at a provider belongs to whom: by issuer and subject alone. An address says nothing: it can be given to another. */
import type { Tx } from '../../../platform/db/index.ts'

/** An account as its provider names it, for good. */
export interface Account {
  readonly issuer: string
  readonly subject: string
}

/** Whose account it is; null where it is connected to nobody. */
export async function ownerOf(tx: Tx, { issuer, subject }: Account): Promise<string | null> {
  const row = await tx
    .selectFrom('openid_identity')
    .select('person_id')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row?.person_id ?? null
}

/** Notes that somebody came in by it. */
export async function noteUse(tx: Tx, { issuer, subject }: Account, now: Temporal.Instant): Promise<void> {
  await tx
    .updateTable('openid_identity')
    .set({ used_at: now })
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .execute()
}

/** Connects an account with a person; one that they had at the same provider is let go. Another's account stays another's: ask `ownerOf` first. */
export async function connectAccount(
  tx: Tx,
  account: Account & { readonly providerId: string; readonly personId: string },
  now: Temporal.Instant,
): Promise<void> {
  const { providerId, personId, issuer, subject } = account
  await disconnectAccount(tx, personId, providerId)
  await tx
    .insertInto('openid_identity')
    .values({ issuer, subject, provider_id: providerId, person_id: personId, connected_at: now, used_at: now })
    .execute()
}

/** A provider by which somebody signs in. */
export interface ConnectedProvider {
  readonly providerId: string
  readonly name: string
  readonly enforcesMfa: boolean
  readonly connectedAt: Temporal.Instant
  readonly usedAt: Temporal.Instant | null
}

/** The providers with which a person's accounts are connected. */
export async function connectedProviders(tx: Tx, personId: string): Promise<ConnectedProvider[]> {
  const rows = await tx
    .selectFrom('openid_identity')
    .innerJoin('openid_provider', join =>
      join
        .onRef('openid_provider.school_id', '=', 'openid_identity.school_id')
        .onRef('openid_provider.id', '=', 'openid_identity.provider_id'),
    )
    .select(['openid_provider.id', 'openid_provider.name', 'openid_provider.enforces_mfa'])
    .select(['openid_identity.connected_at', 'openid_identity.used_at'])
    .where('openid_identity.person_id', '=', personId)
    .where('openid_provider.withdrawn_at', 'is', null)
    .orderBy('openid_provider.name')
    .execute()
  return rows.map(({ id, name, enforces_mfa, connected_at, used_at }) => ({
    providerId: id,
    name,
    enforcesMfa: enforces_mfa,
    connectedAt: connected_at,
    usedAt: used_at,
  }))
}

/** Lets go of a person's account at one provider. */
export async function disconnectAccount(tx: Tx, personId: string, providerId: string): Promise<void> {
  await tx.deleteFrom('openid_identity').where('person_id', '=', personId).where('provider_id', '=', providerId).execute()
}

/** Lets go of all of a person's accounts. */
export async function disconnectAccounts(tx: Tx, personId: string): Promise<void> {
  await tx.deleteFrom('openid_identity').where('person_id', '=', personId).execute()
}
