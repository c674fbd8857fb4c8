/** The providers of identity of a school, and whose accounts there belong to whom. */
import { seal, unseal } from '../../../platform/crypto/secrets.ts'
import { newId, type Tx } from '../../../platform/db/index.ts'
import type { Provider, ProviderKind, ProviderWithSecret } from './provider.ts'

const columns = ['id', 'kind', 'name', 'issuer', 'hosted_domain', 'client_id', 'enforces_mfa'] as const

interface Row {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly issuer: string
  readonly hosted_domain: string | null
  readonly client_id: string
  readonly enforces_mfa: boolean
}

const providerFrom = (row: Row): Provider => ({
  id: row.id,
  // The table holds nothing else: a check says so.
  kind: row.kind as ProviderKind,
  name: row.name,
  issuer: row.issuer,
  hostedDomain: row.hosted_domain,
  clientId: row.client_id,
  enforcesMfa: row.enforces_mfa,
})

/** The providers by which people of the school sign in, for the buttons of the sign-in page. */
export async function signInProviders(tx: Tx): Promise<Provider[]> {
  const rows = await tx.selectFrom('openid_provider').select(columns).where('withdrawn_at', 'is', null).orderBy('name').execute()
  return rows.map(providerFrom)
}

/** A provider with its secret; null where the school has none with that id, or withdrew it. */
export async function providerWithSecret(tx: Tx, providerId: string): Promise<ProviderWithSecret | null> {
  const row = await tx
    .selectFrom('openid_provider')
    .select([...columns, 'sealed_secret', 'changed_at'])
    .where('id', '=', providerId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (!row) return null
  const clientSecret = await unseal(tx, { kind: 'openid-client', of: row.id }, row.sealed_secret)
  return { ...providerFrom(row), clientSecret, changedAt: row.changed_at }
}

/** What a school says of a provider. */
export type ProviderSettings = Omit<Provider, 'id'> & { readonly clientSecret: string }

const rowOf = ({ kind, name, issuer, hostedDomain, clientId, enforcesMfa }: Omit<Provider, 'id'>) => ({
  kind,
  name,
  issuer,
  hosted_domain: hostedDomain,
  client_id: clientId,
  enforces_mfa: enforcesMfa,
})

/** Adds a provider. @returns its id */
export async function addProvider(
  tx: Tx,
  { clientSecret, ...settings }: ProviderSettings,
  now: Temporal.Instant,
): Promise<string> {
  const id = newId()
  const sealed_secret = await seal(tx, { kind: 'openid-client', of: id }, clientSecret)
  await tx
    .insertInto('openid_provider')
    .values({ id, ...rowOf(settings), sealed_secret, created_at: now, changed_at: now })
    .execute()
  return id
}

/**
 * What may change of a provider. Not its issuer: accounts are known by it, and another issuer is another provider.
 * A secret that is null stays as it is.
 */
export interface ProviderChange {
  readonly name: string
  readonly clientId: string
  readonly clientSecret: string | null
  readonly enforcesMfa: boolean
}

export async function changeProvider(tx: Tx, id: string, change: ProviderChange, now: Temporal.Instant): Promise<void> {
  const { name, clientId, clientSecret, enforcesMfa } = change
  const secret = clientSecret === null ? {} : { sealed_secret: await seal(tx, { kind: 'openid-client', of: id }, clientSecret) }
  await tx
    .updateTable('openid_provider')
    .set({ name, client_id: clientId, enforces_mfa: enforcesMfa, changed_at: now, ...secret })
    .where('id', '=', id)
    .execute()
}

/** Takes a provider away: nobody signs in by it any more, and its accounts are nobody's. */
export async function withdrawProvider(tx: Tx, id: string, now: Temporal.Instant): Promise<void> {
  await tx.deleteFrom('openid_identity').where('provider_id', '=', id).execute()
  await tx.updateTable('openid_provider').set({ withdrawn_at: now, changed_at: now }).where('id', '=', id).execute()
}
