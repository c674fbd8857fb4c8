/** The school's register of the policies that this one is read together with (clause G2). Callers record the acts. */
import type { Tx } from '../../../platform/db/index.ts'
import type { LinkAnswer } from '../../../platform/fetch-outside/follow-link.ts'

/** What the school says of one of them. What it has not said is null. */
export interface RelatedEntry {
  /** What the school calls it, where that differs from the version's list. */
  readonly name: string | null
  readonly url: string | null
  readonly reviewedOn: Temporal.PlainDate | null
}

/** An entry with what became of its link. */
export interface CheckedEntry extends RelatedEntry {
  /** Null until it was followed. */
  readonly answer: LinkAnswer | null
  readonly checkedAt: Temporal.Instant | null
  /** It did not answer twice in a row. */
  readonly broken: boolean
}

/** How often in a row a link must fail before we call it broken: a server may be away for a night. */
export const failuresUntilBroken = 2

/** What readers and pages need of the register, by the id of the policy in the version's list. One query. */
export async function relatedOfSchool(tx: Tx): Promise<ReadonlyMap<string, CheckedEntry>> {
  const rows = await tx.selectFrom('related_policy').selectAll().execute()
  return new Map(
    rows.map(row => [
      row.policy,
      {
        name: row.name,
        url: row.url,
        reviewedOn: row.reviewed_on,
        // A check of the table says that it is nothing else.
        answer: row.answer as LinkAnswer | null,
        checkedAt: row.checked_at,
        broken: row.url !== null && row.failures >= failuresUntilBroken,
      },
    ]),
  )
}

interface Change {
  readonly by: string
  readonly at: Temporal.Instant
}

/** Keeps what the school says of a policy. A link that changed has not been followed yet. */
export async function keepRelated(tx: Tx, policy: string, entry: RelatedEntry, { by, at }: Change): Promise<void> {
  const said = { name: entry.name, url: entry.url, reviewed_on: entry.reviewedOn, changed_by: by, changed_at: at }
  const before = await tx.selectFrom('related_policy').select('url').where('policy', '=', policy).forUpdate().executeTakeFirst()
  const unchecked = before?.url === entry.url ? {} : { answer: null, checked_at: null, failures: 0, told_at: null }
  await tx
    .insertInto('related_policy')
    .values({ policy, ...said })
    .onConflict(conflict => conflict.columns(['school_id', 'policy']).doUpdateSet({ ...said, ...unchecked }))
    .execute()
}
