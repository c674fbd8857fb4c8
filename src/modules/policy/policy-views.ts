/** What other modules read of a school's policy. */

import type { Tx } from '../../platform/db/index.ts'
import { wordsOf } from './fixed-words.ts'
import type { VersionContent } from './version-content.ts'

/** Which version this is, for a citation. */
export interface VersionIdentity {
  readonly id: string
  /** Counted from 1 within the school's document, drafts included. */
  readonly number: number
  /** The first day on which it applies. */
  readonly from: Temporal.PlainDate
  /** SHA-256 of its content, 64 hex digits. */
  readonly fingerprint: string
}

/** The version in force on a day, without its content: of those published, the one with the latest first day that had come. */
export async function versionOn(tx: Tx, day: Temporal.PlainDate): Promise<VersionIdentity | undefined> {
  const row = await tx
    .selectFrom('policy_version')
    .select(['id', 'number', 'effective_from', 'sha256'])
    .where('state', '=', 'published')
    .where('effective_from', '<=', day)
    .orderBy('effective_from', 'desc')
    .orderBy('published_at', 'desc')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row?.effective_from) return undefined
  return { id: row.id, number: row.number, from: row.effective_from, fingerprint: row.sha256.toString('hex') }
}

/**
 * The content of a version, as it was stored. Undefined where the school has no such version.
 *
 * @throws ChangedWords where it was changed after a meeting ratified it
 */
export async function contentOf(tx: Tx, versionId: string): Promise<VersionContent | undefined> {
  const row = await tx
    .selectFrom('policy_version')
    .select(['id', 'state', 'sha256', 'content'])
    .where('id', '=', versionId)
    .executeTakeFirst()
  return row && wordsOf(row)
}
