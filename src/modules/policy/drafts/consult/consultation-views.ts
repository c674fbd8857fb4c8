/** Reads consultations. */

import type { Tx } from '../../../../platform/db/index.ts'
import type { Viewer } from '../../../../platform/permissions.ts'
import { allRolesOf } from '../../audience.ts'
import type { VersionContent } from '../../version-content.ts'
import type { Consultation } from './consultation.ts'

/** As many as a list shows: some ten years of them. */
const MOST_LISTED = 50

const rows = (tx: Tx) =>
  tx
    .selectFrom('policy_consultation')
    .innerJoin('policy_version', 'policy_version.id', 'policy_consultation.version_id')
    .select([
      'policy_consultation.id',
      'policy_consultation.version_id',
      'policy_consultation.version_sha256',
      'policy_consultation.groups',
      'policy_consultation.question',
      'policy_consultation.opened_by',
      'policy_consultation.opened_at',
      'policy_consultation.closes_on',
      'policy_consultation.closed_at',
      'policy_version.number',
      'policy_version.state',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

const fromRow = (row: Row): Consultation => ({
  id: row.id,
  versionId: row.version_id,
  number: row.number,
  isDraft: row.state === 'consulted',
  fingerprint: row.version_sha256.toString('hex'),
  groups: row.groups,
  question: row.question,
  openedBy: row.opened_by,
  openedAt: row.opened_at,
  closesOn: row.closes_on,
  closedAt: row.closed_at,
})

/** The groups that somebody belongs to: whoever is a headteacher is also staff. */
const groupsOf = (viewer: Viewer): string[] => [...allRolesOf(viewer.roles)]

/** The consultation; undefined where the school has none of that id. */
export async function consultationById(tx: Tx, id: string): Promise<Consultation | undefined> {
  const row = await rows(tx).where('policy_consultation.id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** The same, locked until the transaction ends. */
export async function lockConsultation(tx: Tx, id: string): Promise<Consultation | undefined> {
  const row = await tx.selectFrom('policy_consultation').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return row && consultationById(tx, id)
}

/** The words that people are asked about, as they stood when it was opened. */
export async function contentAsked(tx: Tx, id: string): Promise<VersionContent> {
  const row = await tx.selectFrom('policy_consultation').select('content').where('id', '=', id).executeTakeFirstOrThrow()
  // Copied from a version by openConsultation only.
  return row.content as unknown as VersionContent
}

/** All consultations about a version, the latest first. */
export async function consultationsOn(tx: Tx, versionId: string): Promise<readonly Consultation[]> {
  const about = rows(tx).where('policy_consultation.version_id', '=', versionId)
  return (await latest(about).execute()).map(fromRow)
}

const latest = (some: ReturnType<typeof rows>) => some.orderBy('policy_consultation.opened_at', 'desc').limit(MOST_LISTED)

/** Consultations, the latest first: all, or those that ask a person. */
export async function consultationsFor(tx: Tx, viewer: Viewer, all: boolean): Promise<readonly Consultation[]> {
  const some = all ? rows(tx) : rows(tx).where('policy_consultation.groups', '&&', [groupsOf(viewer)])
  return (await latest(some).execute()).map(fromRow)
}
