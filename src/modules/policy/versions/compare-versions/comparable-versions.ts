/** Versions that somebody may put side by side. */

import type { Tx } from '../../../../platform/db/index.ts'
import type { Viewer } from '../../../../platform/permissions.ts'
import { maySeeUnpublished } from '../../permissions.ts'
import type { ReadableVersion } from '../../readable-version.ts'

/** Enough for a century of ratifications. */
const MOST_VERSIONS = 60

/** A version without its content. */
export type ListedVersion = Pick<ReadableVersion, 'id' | 'number' | 'state'>

/** The latest first: those published, for whoever may read drafts the drafts too. */
export async function versionsToCompare(tx: Tx, viewer: Viewer | null): Promise<readonly ListedVersion[]> {
  const all = tx
    .selectFrom('policy_version')
    .select(['id', 'number', 'state'])
    .where(eb => eb.not(eb.fn<boolean>('jsonb_exists', ['content', eb.val('review')])))
    .orderBy('number', 'desc')
    .limit(MOST_VERSIONS)
  const rows = await (viewer && maySeeUnpublished(viewer) ? all : all.where('state', '=', 'published')).execute()
  return rows as readonly ListedVersion[]
}

/** The published version that a version follows: the one with the number before. Undefined for the first. */
export async function versionBefore(tx: Tx, { number }: Pick<ReadableVersion, 'number'>): Promise<string | undefined> {
  const row = await tx
    .selectFrom('policy_version')
    .select('id')
    .where('state', '=', 'published')
    .where('number', '<', number)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id
}
