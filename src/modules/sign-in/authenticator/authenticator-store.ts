/** Authenticator apps: one for each person, its secret sealed under the person's own key. */
import { sealFor, unsealFor } from '../../../platform/crypto/secrets.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { stepOf } from './totp.ts'

const sealedAs = (personId: string) => ({ kind: 'totp', of: personId })

/** Keeps a person's authenticator; one that was there is worth nothing any more. @param step of the code that showed it works */
export async function setAuthenticator(
  tx: Tx,
  personId: string,
  { secret, step }: { readonly secret: string; readonly step: number },
  now: Temporal.Instant,
): Promise<void> {
  const values = {
    sealed_secret: await sealFor(tx, personId, sealedAs(personId), secret),
    last_counter: step,
    created_at: now,
  }
  await tx
    .insertInto('authenticator')
    .values({ person_id: personId, ...values })
    .onConflict(conflict => conflict.column('person_id').doUpdateSet(values))
    .execute()
}

/** Accepts a code, once: neither it nor an earlier one is taken again. Locked, so that of two at once one is. */
export async function acceptCode(tx: Tx, personId: string, code: string, now: Temporal.Instant): Promise<boolean> {
  const row = await tx
    .selectFrom('authenticator')
    .select(['sealed_secret', 'last_counter'])
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  const secret = row && (await unsealFor(tx, personId, sealedAs(personId), row.sealed_secret))
  if (!row || !secret) return false
  const step = stepOf(secret, code, now)
  if (step === null || step <= row.last_counter) return false
  await tx.updateTable('authenticator').set({ last_counter: step }).where('person_id', '=', personId).execute()
  return true
}
