/** Acceptances are added, and that is all: nothing here changes one or takes one away. */
import { contextOf, newId, type Tx } from '../../platform/db/index.ts'
import { record } from '../audit/index.ts'
import { type AcceptanceRecord, digestOf, type GivenAcceptance, recordOf, toMillisecond } from './acceptance.ts'

/** An acceptance that was kept. */
export interface KeptAcceptance {
  readonly id: string
  /** SHA-256 of its record, 64 hex digits. */
  readonly digest: string
  readonly record: AcceptanceRecord
}

/**
 * Keeps an acceptance and records it in the audit: the last statement of the act. The audit entry names the acceptance by its
 * digest, so that the chain binds every word of the record (docs/verify-acceptance.md).
 *
 * @param alongside what else is written of it, before the audit
 * @throws RangeError where it accepts no clause, or was accepted before it was shown: a fault of the program
 */
export async function keepAcceptance(
  tx: Tx,
  given: GivenAcceptance,
  alongside: (acceptanceId: string) => Promise<void> = async () => undefined,
): Promise<KeptAcceptance> {
  const { version, who, shown, language, method } = given
  const [shownAt, acceptedAt] = [toMillisecond(given.shownAt), toMillisecond(given.acceptedAt)]
  if (given.clauses.length === 0) throw new RangeError('An acceptance needs a clause')
  if (Temporal.Instant.compare(shownAt, acceptedAt) > 0) throw new RangeError('Nothing is accepted before it was shown')
  const id = newId()
  const kept = recordOf({ id, school: contextOf(tx).schoolId }, given)
  const digest = digestOf(kept)
  const person = 'person' in who ? who.person : null
  await tx
    .insertInto('acceptance')
    .values({
      id,
      version_id: version.id,
      version_sha256: Buffer.from(version.fingerprint, 'hex'),
      person_id: person,
      visitor: 'visitor' in who ? who.visitor : null,
      roles: [...given.roles],
      clauses: [...given.clauses],
      shown,
      language,
      method,
      shown_at: shownAt,
      accepted_at: acceptedAt,
      digest,
    })
    .execute()
  await alongside(id)
  await record(tx, {
    did: person === null ? 'acceptance.given-at-door' : 'acceptance.given',
    by: person ?? 'system',
    to: { kind: 'acceptance', id: digest.toString('hex') },
    ...(person !== null && { about: person }),
    at: acceptedAt,
  })
  return { id, digest: digest.toString('hex'), record: kept }
}
