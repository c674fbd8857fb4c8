/** Keeps what somebody answered, sealed under their own key: nothing else in the program can open it. */
import { sealFor, unsealFor } from '../../../platform/crypto/secrets.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { type SafetyAnswers, safetyAnswersSchema } from './safety-check.ts'

const sealedAs = (personId: string) => ({ kind: 'safety answers', of: personId })

/** Lengths are rounded up to this many bytes, so that they tell nothing of how much was answered. */
const block = 8192

const padded = (text: string): string => {
  const length = Buffer.byteLength(text)
  return text + ' '.repeat(Math.ceil(length / block) * block - length)
}

/** A person's own answers, for a page that is theirs; null where there are none. */
export async function safetyAnswersOf(tx: Tx, personId: string): Promise<SafetyAnswers | null> {
  const row = await tx.selectFrom('safety_answers').select('sealed').where('person_id', '=', personId).executeTakeFirst()
  const text = row && (await unsealFor(tx, personId, sealedAs(personId), row.sealed))
  return text ? safetyAnswersSchema.parse(JSON.parse(text)) : null
}

/** Keeps a person's own answers in place of those before. */
export async function keepSafetyAnswers(tx: Tx, personId: string, answers: SafetyAnswers): Promise<void> {
  const sealed = await sealFor(tx, personId, sealedAs(personId), padded(JSON.stringify(answers)))
  await tx
    .insertInto('safety_answers')
    .values({ person_id: personId, sealed })
    .onConflict(conflict => conflict.column('person_id').doUpdateSet({ sealed }))
    .execute()
}

/** Deletes the answers of these people. That they did the check stays. */
export async function forgetSafetyAnswers(tx: Tx, ...personIds: readonly string[]): Promise<void> {
  if (personIds.length > 0) await tx.deleteFrom('safety_answers').where('person_id', 'in', personIds).execute()
}
