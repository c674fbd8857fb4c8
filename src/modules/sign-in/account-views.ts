/** Persons as signing in needs them. */
import type { Tx } from '../../platform/db/index.ts'
import type { PasswordHash } from './passwords/password-hash.ts'

/** Somebody who may sign in with a password and a code. */
export interface PasswordAccount {
  readonly personId: string
  readonly password: PasswordHash
}

/** What a page about a person's own factors calls them. */
export interface OwnAccount {
  readonly name: string
  readonly email: string | null
}

/**
 * Who signs in with a password under an email address on a day; null where nobody does, or where two would be meant. One
 * query in any case.
 */
export async function passwordAccount(tx: Tx, email: string, today: Temporal.PlainDate): Promise<PasswordAccount | null> {
  const rows = await tx
    .selectFrom('person')
    .innerJoin('password', 'password.person_id', 'person.id')
    .innerJoin('authenticator', 'authenticator.person_id', 'person.id')
    .select(['person.id', 'password.hash', 'password.salt', 'password.memory', 'password.passes', 'password.parallelism'])
    .where(eb => eb(eb.fn<string>('lower', ['person.email']), '=', email.toLowerCase()))
    .where(eb => eb.or([eb('person.left_on', 'is', null), eb('person.left_on', '>=', today)]))
    .limit(2)
    .execute()
  const [row] = rows
  if (!row || rows.length > 1) return null
  const { id: personId, ...password } = row
  return { personId, password }
}

/** Whether somebody is at the school on a day. */
export async function isHere(tx: Tx, personId: string, today: Temporal.PlainDate): Promise<boolean> {
  const row = await tx
    .selectFrom('person')
    .select('id')
    .where('id', '=', personId)
    .where(eb => eb.or([eb('left_on', 'is', null), eb('left_on', '>=', today)]))
    .executeTakeFirst()
  return row !== undefined
}

/** The person's own name and address. */
export const ownAccount = (tx: Tx, personId: string): Promise<OwnAccount> =>
  tx.selectFrom('person').select(['name', 'email']).where('id', '=', personId).executeTakeFirstOrThrow()
