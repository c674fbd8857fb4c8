/** Reads consultations. */

import type { Tx } from '../../../platform/db/index.ts'
import type { Viewer } from '../../../platform/permissions.ts'
import { allRolesOf } from '../audience.ts'
import type { Consultation } from './consultation.ts'

/** As many as a list shows: some ten years of them. */
const MOST_LISTED = 50

const rows = (tx: Tx) =>
  tx
    .selectFrom('policy_consultation')
    .select(['id', 'version_id', 'version_sha256', 'groups', 'question', 'opened_by', 'opened_at', 'closes_on', 'closed_at'])

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

const fromRow = (row: Row): Consultation => ({
  id: row.id,
  versionId: row.version_id,
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
  const row = await rows(tx).where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** The same, locked until the transaction ends. */
export async function lockConsultation(tx: Tx, id: string): Promise<Consultation | undefined> {
  const row = await rows(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && fromRow(row)
}

/** All consultations about a version, the latest first. */
export async function consultationsOn(tx: Tx, versionId: string): Promise<readonly Consultation[]> {
  const found = await rows(tx).where('version_id', '=', versionId).orderBy('opened_at', 'desc').limit(MOST_LISTED).execute()
  return found.map(fromRow)
}

/** Consultations with the number of their version, the latest first: all, or those that ask a person. */
export async function consultationsFor(
  tx: Tx,
  viewer: Viewer,
  all: boolean,
): Promise<readonly (Consultation & { readonly number: number })[]> {
  const listed = rows(tx)
    .innerJoin('policy_version', 'policy_version.id', 'policy_consultation.version_id')
    .clearSelect()
    .selectAll('policy_consultation')
    .select('policy_version.number')
    .orderBy('policy_consultation.opened_at', 'desc')
    .limit(MOST_LISTED)
  const found = await (all ? listed : listed.where('policy_consultation.groups', '&&', [groupsOf(viewer)])).execute()
  return found.map(row => ({ ...fromRow(row), number: row.number }))
}

/** Whether somebody is, or was, asked about a version. */
export async function isAskedAbout(tx: Tx, versionId: string, viewer: Viewer): Promise<boolean> {
  const groups = groupsOf(viewer)
  if (groups.length === 0) return false
  const row = await tx
    .selectFrom('policy_consultation')
    .select('id')
    .where('version_id', '=', versionId)
    .where('groups', '&&', [groups])
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
