/** Keeps what a meeting decided about a version. A decision is added, and never changed. */
import { newId, type Tx } from '../../../platform/db/index.ts'
import { fingerprintOf } from '../policy-store.ts'
import type { VersionContent } from '../version-content.ts'
import { isOpen, type VersionState } from './version-life.ts'
import type { Decision } from './version-views.ts'

/** A decision to be kept. */
export interface NewDecision extends Omit<Decision, 'keptBy' | 'fingerprint'> {
  readonly writtenOn: Temporal.PlainDate
  /** The draft's revision that the meeting had before it: another one was not decided on. */
  readonly revision: number
  /** Who keeps it, by id. */
  readonly by: string
  readonly at: Temporal.Instant
}

export type DecisionProblem = 'not-open' | 'changed-meanwhile'

type Kept = { readonly problem: DecisionProblem } | { readonly problem: null; readonly fingerprint: string }

/** Keeps a decision; where it ratifies, the version's words are fixed from here on. @returns the fingerprint of the words decided on */
export async function keepDecision(tx: Tx, decision: NewDecision): Promise<Kept> {
  const { versionId, outcome, by, at } = decision
  const version = await tx
    .selectFrom('policy_version')
    .select(['state', 'revision', 'content'])
    .where('id', '=', versionId)
    .forUpdate()
    .executeTakeFirst()
  if (!version || !isOpen(version.state as VersionState)) return { problem: 'not-open' }
  if (version.revision !== decision.revision) return { problem: 'changed-meanwhile' }
  const sha256 = fingerprintOf(version.content as unknown as VersionContent)
  await tx
    .insertInto('policy_decision')
    .values({
      id: newId(),
      version_id: versionId,
      version_sha256: sha256,
      body: decision.body,
      outcome,
      met_on: decision.metOn,
      minute: decision.minute,
      quorum: decision.quorum,
      present: JSON.stringify(decision.present),
      recused: JSON.stringify(decision.recused),
      votes_for: decision.votesFor,
      votes_against: decision.votesAgainst,
      abstained: decision.abstained,
      starts_on: decision.startsOn,
      review_on: decision.reviewOn,
      kept_by: by,
      kept_at: at,
    })
    .execute()
  const kept = { problem: null, fingerprint: sha256.toString('hex') } as const
  if (outcome !== 'ratified') return kept
  await tx
    .updateTable('policy_version')
    .set({ state: 'ratified', written_on: decision.writtenOn, review_on: decision.reviewOn, sha256 })
    .where('id', '=', versionId)
    .execute()
  return kept
}
