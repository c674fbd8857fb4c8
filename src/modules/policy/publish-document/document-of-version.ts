/** What the printed forms say of a version, from the tables: its dates, its decision, its signatures, the versions before it. */
import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import type { PublishedVersion, VersionRow } from './policy-document.ts'

/** At most so many earlier versions are in the table. */
const mostEarlier = 30

export interface VersionRecord {
  readonly versionId: string
  readonly version: PublishedVersion
  readonly history: readonly VersionRow[]
}

/**
 * A published version with its record: the one of that number, else the one in force on the day. Signatures and
 * decisions count where they are of these very words.
 */
export async function recordOfVersion(
  tx: Tx,
  which: { readonly number: number } | { readonly on: Temporal.PlainDate },
): Promise<VersionRecord | undefined> {
  const all = await publishedVersions(tx)
  const at = all.findIndex(({ number, effective_from: from }) =>
    'number' in which ? number === which.number : Temporal.PlainDate.compare(from, which.on) <= 0,
  )
  const shown = all.slice(at, at + 1 + mostEarlier)
  const [own] = shown
  if (at < 0 || !own) return undefined
  const rows = await rowsOf(tx, shown)
  const [row, ...history] = rows
  if (!row) return undefined
  const decision = await ratifiedBy(tx, own.id)
  return {
    versionId: own.id,
    version: {
      ...row,
      fingerprint: own.sha256.toString('hex'),
      minute: decision?.minute ?? null,
      reviewOn: own.review_on ?? decision?.review_on ?? null,
    },
    history,
  }
}

type Published = Awaited<ReturnType<typeof publishedVersions>>[number]

/** The one that comes into force last is the first: as `versionOn` has it. */
async function publishedVersions(tx: Tx) {
  const rows = await tx
    .selectFrom('policy_version')
    .select(['id', 'number', 'written_on', 'effective_from', 'review_on', 'changes', 'sha256'])
    .where('state', '=', 'published')
    .orderBy('effective_from', 'desc')
    .orderBy('published_at', 'desc')
    .orderBy('number', 'desc')
    .execute()
  // A published version has both days: the table holds that.
  return rows.flatMap(({ effective_from, written_on, ...row }) =>
    effective_from === null || written_on === null ? [] : [{ ...row, effective_from, written_on }],
  )
}

async function rowsOf(tx: Tx, versions: readonly Published[]): Promise<VersionRow[]> {
  const ids = versions.map(({ id }) => id)
  const met = await tx
    .selectFrom('policy_decision')
    .innerJoin('policy_version', 'policy_version.id', 'policy_decision.version_id')
    .select(['policy_decision.version_id', 'policy_decision.met_on'])
    .where('policy_decision.version_id', 'in', ids)
    .where('policy_decision.outcome', '=', 'ratified')
    .whereRef('policy_decision.version_sha256', '=', 'policy_version.sha256')
    .execute()
  const signed = await tx
    .selectFrom('policy_signature')
    .innerJoin('policy_version', 'policy_version.id', 'policy_signature.version_id')
    .select(['policy_signature.version_id', 'policy_signature.name', 'policy_signature.title', 'policy_signature.signed_at'])
    .where('policy_signature.version_id', 'in', ids)
    .whereRef('policy_signature.version_sha256', '=', 'policy_version.sha256')
    .orderBy('policy_signature.signed_at')
    .orderBy('policy_signature.id')
    .execute()
  return versions.map(({ id, number, written_on: writtenOn, effective_from: from, changes }) => ({
    number,
    writtenOn,
    ratifiedOn: met.find(({ version_id }) => version_id === id)?.met_on ?? null,
    signatures: signed
      .filter(({ version_id }) => version_id === id)
      .map(({ name, title, signed_at }) => ({ name, title, signedOn: dateAt(signed_at) })),
    from,
    changes,
  }))
}

const ratifiedBy = (tx: Tx, versionId: string) =>
  tx
    .selectFrom('policy_decision')
    .innerJoin('policy_version', 'policy_version.id', 'policy_decision.version_id')
    .select(['policy_decision.minute', 'policy_decision.review_on'])
    .where('policy_decision.version_id', '=', versionId)
    .where('policy_decision.outcome', '=', 'ratified')
    .whereRef('policy_decision.version_sha256', '=', 'policy_version.sha256')
    .executeTakeFirst()
