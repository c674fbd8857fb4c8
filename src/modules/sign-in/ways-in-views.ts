/** By what a person can sign in. */
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
}

/** All of a person's factors. */
export async function waysInOf(tx: Tx, personId: string): Promise<WaysIn> {
  const row = await tx
    .selectFrom('person')
    .select(eb => [
      eb
        .selectFrom('passkey')
        .whereRef('passkey.person_id', '=', 'person.id')
        .select(count => count.fn.countAll<number>().as('count'))
        .as('passkeys'),
      eb
        .selectFrom('password')
        .whereRef('password.person_id', '=', 'person.id')
        .select(count => count.fn.countAll<number>().as('count'))
        .as('passwords'),
      eb
        .selectFrom('authenticator')
        .whereRef('authenticator.person_id', '=', 'person.id')
        .select(count => count.fn.countAll<number>().as('count'))
        .as('authenticators'),
      eb
        .selectFrom('recovery_code')
        .whereRef('recovery_code.person_id', '=', 'person.id')
        .where('used_at', 'is', null)
        .select(count => count.fn.countAll<number>().as('count'))
        .as('recoveryCodes'),
      eb
        .selectFrom('openid_identity')
        .innerJoin('openid_provider', 'openid_provider.id', 'openid_identity.provider_id')
        .whereRef('openid_identity.person_id', '=', 'person.id')
        .where('openid_provider.withdrawn_at', 'is', null)
        .select(count => count.fn.countAll<number>().as('count'))
        .as('openidAccounts'),
    ])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  const { passkeys, passwords, authenticators, recoveryCodes, openidAccounts } = row
  const [password, authenticator] = [(passwords ?? 0) > 0, (authenticators ?? 0) > 0]
  return {
    passkeys: passkeys ?? 0,
    password,
    authenticator,
    recoveryCodes: recoveryCodes ?? 0,
    openidAccounts: openidAccounts ?? 0,
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
