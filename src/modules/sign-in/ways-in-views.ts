/** By what a person can sign in. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

/** A person's own factors. */
export interface WaysIn {
  readonly passkeys: number
  readonly password: boolean
  readonly authenticator: boolean
  /** Recovery codes that are not used yet. */
  readonly recoveryCodes: number
  /** Accounts elsewhere (Microsoft, Google) that are connected. */
  readonly openidAccounts: number
  /** Those of them whose provider sees to a second factor. */
  readonly accountsWithMfa: number
}

const count = sql<number>`count(*)`.as('count')

/** All of a person's factors, in one query. */
export async function waysInOf(tx: Tx, personId: string): Promise<WaysIn> {
  const connected = tx
    .selectFrom('openid_identity')
    .innerJoin('openid_provider', 'openid_provider.id', 'openid_identity.provider_id')
    .where('openid_provider.withdrawn_at', 'is', null)
  const codes = tx.selectFrom('recovery_code').where('used_at', 'is', null)
  const row = await tx
    .selectNoFrom([
      tx.selectFrom('passkey').select(count).where('person_id', '=', personId).as('passkeys'),
      tx.selectFrom('password').select(count).where('person_id', '=', personId).as('passwords'),
      tx.selectFrom('authenticator').select(count).where('person_id', '=', personId).as('authenticators'),
      codes.select(count).where('person_id', '=', personId).as('recoveryCodes'),
      connected.select(count).where('person_id', '=', personId).as('openidAccounts'),
      connected.select(count).where('person_id', '=', personId).where('enforces_mfa', '=', true).as('accountsWithMfa'),
    ])
    .executeTakeFirstOrThrow()
  return {
    passkeys: row.passkeys ?? 0,
    password: (row.passwords ?? 0) > 0,
    authenticator: (row.authenticators ?? 0) > 0,
    recoveryCodes: row.recoveryCodes ?? 0,
    openidAccounts: row.openidAccounts ?? 0,
    accountsWithMfa: row.accountsWithMfa ?? 0,
  }
}

/** As `waysInOf`, and nobody else changes them until this transaction ends: for taking one away, but never the last. */
export async function lockWaysIn(tx: Tx, personId: string): Promise<WaysIn> {
  await tx.selectFrom('person').select('id').where('id', '=', personId).forUpdate().execute()
  return waysInOf(tx, personId)
}

/** Whether a password can be used: never alone. */
export const passwordWorks = ({ password, authenticator }: WaysIn): boolean => password && authenticator

/** Whether anything of their own lets the person in. */
export const hasWayIn = (ways: WaysIn): boolean => ways.passkeys > 0 || passwordWorks(ways) || ways.openidAccounts > 0

/** Whether more than one factor lets the person in: a passkey, a password with codes, a provider that sees to it or one with codes after it. */
export const hasStrongWayIn = (ways: WaysIn): boolean =>
  ways.passkeys > 0 || passwordWorks(ways) || ways.accountsWithMfa > 0 || (ways.openidAccounts > 0 && ways.authenticator)
