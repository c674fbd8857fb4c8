/** What other modules read of a school's policy. */

import type { Tx } from '../../platform/db/index.ts'
import type { VersionContent } from './version-content.ts'

/** Which version this is, for a citation. */
export interface VersionIdentity {
  readonly id: string
  /** Counted from 1 within the school's document. */
  readonly number: number
  readonly from: Temporal.PlainDate
}

/** The version in force, without its content. */
export async function versionInForce(tx: Tx): Promise<VersionIdentity | undefined> {
  const row = await tx
    .selectFrom('policy_version')
    .select(['id', 'number', 'effective_from'])
    .where('state', '=', 'in_force')
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.effective_from ? { id: row.id, number: row.number, from: row.effective_from } : undefined
}

/** The content of a version, as it was stored. Undefined where the school has no such version. */
export async function contentOf(tx: Tx, versionId: string): Promise<VersionContent | undefined> {
  const row = await tx.selectFrom('policy_version').select('content').where('id', '=', versionId).executeTakeFirst()
  // Written by putInForce only, from the same type.
  return row?.content as unknown as VersionContent | undefined
}
