/** Opens and closes consultations. */

import { dateAt } from '../../../../platform/clock.ts'
import { newId, type Tx } from '../../../../platform/db/index.ts'
import { holdersOf } from '../../../people/index.ts'
import { isOpen, titlesOfGroup } from './consultation.ts'
import { consultationsOn } from './consultation-views.ts'

export interface NewConsultation {
  readonly versionId: string
  readonly groups: readonly string[]
  readonly question: string | null
  readonly closesOn: Temporal.PlainDate
  readonly by: string
}

export type OpeningProblem = 'no-draft' | 'open-already'

/**
 * Opens a consultation of a draft, which is `consulted` from then on. Its words are kept as they stand: people read these, while the
 * draft may be worked on.
 */
export async function openConsultation(
  tx: Tx,
  { versionId, groups, question, closesOn, by }: NewConsultation,
  now: Temporal.Instant,
): Promise<{ readonly problem: OpeningProblem } | { readonly problem: null; readonly id: string }> {
  const version = await tx
    .selectFrom('policy_version')
    .select(['sha256', 'content'])
    .where('id', '=', versionId)
    .where('state', 'in', ['draft', 'consulted'])
    .forUpdate()
    .executeTakeFirst()
  if (!version) return { problem: 'no-draft' }
  if ((await consultationsOn(tx, versionId)).some(one => isOpen(one, now))) return { problem: 'open-already' }
  await tx.updateTable('policy_version').set({ state: 'consulted' }).where('id', '=', versionId).execute()
  const id = newId()
  await tx
    .insertInto('policy_consultation')
    .values({
      id,
      version_id: versionId,
      version_sha256: version.sha256,
      content: JSON.stringify(version.content),
      groups: [...groups],
      question,
      opened_by: by,
      opened_at: now,
      closes_on: closesOn,
    })
    .execute()
  return { problem: null, id }
}

/** Ends a consultation before its day. */
export async function closeConsultation(tx: Tx, id: string, by: string, now: Temporal.Instant): Promise<void> {
  await tx.updateTable('policy_consultation').set({ closed_at: now, closed_by: by }).where('id', '=', id).execute()
}

/** The people of some groups on a day, each once. */
export async function peopleOfGroups(tx: Tx, groups: readonly string[], now: Temporal.Instant): Promise<readonly string[]> {
  const sought = [...new Set(groups.flatMap(titlesOfGroup))]
  return sought.length === 0 ? [] : holdersOf(tx, sought, dateAt(now))
}
