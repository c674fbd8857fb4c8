/** Versions with their dates, decisions and signatures, for pages. Their words stay where they are. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/index.ts'
import { lastDays, type VersionState } from './version-life.ts'

export type Body = 'governing-body' | 'trust-board' | 'committee'
export type Outcome = 'ratified' | 'not-ratified' | 'deferred'

/** A minuted decision, as it was kept. */
export interface Decision {
  readonly versionId: string
  readonly body: Body
  readonly outcome: Outcome
  readonly metOn: Temporal.PlainDate
  readonly minute: string
  readonly quorum: number
  readonly present: readonly string[]
  readonly recused: readonly string[]
  readonly votesFor: number
  readonly votesAgainst: number
  readonly abstained: number
  readonly startsOn: Temporal.PlainDate | null
  readonly reviewOn: Temporal.PlainDate | null
  readonly keptBy: string
  /** Of the words that the meeting had before it. */
  readonly fingerprint: string
}

/** A head's signature. */
export interface Signature {
  readonly versionId: string
  readonly personId: string
  readonly name: string
  readonly title: 'headteacher' | 'co-headteacher'
  readonly at: Temporal.Instant
  /** Of the words that were signed. */
  readonly fingerprint: string
}

/** A version without its words. */
export interface VersionSummary {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly state: VersionState
  /** First and last day of a published version; the last is null while nothing follows it. */
  readonly from: Temporal.PlainDate | null
  readonly until: Temporal.PlainDate | null
  readonly writtenOn: Temporal.PlainDate | null
  readonly reviewOn: Temporal.PlainDate | null
  readonly publishedAt: Temporal.Instant | null
  /** What is new in it, in a sentence. */
  readonly changes: string | null
  readonly revision: number
  readonly fingerprint: string
  /** The file that it was read from. */
  readonly sourceFile: string | null
  /** Newest first. */
  readonly decisions: readonly Decision[]
  /** In the order in which they were given. */
  readonly signatures: readonly Signature[]
}

/** The decision by which a version was ratified, in the words that it has. */
export const ratificationOf = ({
  decisions,
  fingerprint,
}: Pick<VersionSummary, 'decisions' | 'fingerprint'>): Decision | undefined =>
  decisions.find(decision => decision.outcome === 'ratified' && decision.fingerprint === fingerprint)

/** All versions of the school, the newest first; documents whose review is not done are none yet. Three queries. */
export async function versionSummaries(tx: Tx): Promise<VersionSummary[]> {
  const rows = await tx
    .selectFrom('policy_version')
    .select([
      'id',
      'number',
      'state',
      'effective_from',
      'written_on',
      'review_on',
      'published_at',
      'changes',
      'revision',
      'sha256',
    ])
    .select(['source_file_name', sql<string>`content ->> 'title'`.as('title')])
    .where(sql<boolean>`content -> 'review' is null`)
    .orderBy('number', 'desc')
    .execute()
  const [decisions, signatures] = [await decisionsOf(tx), await signaturesOf(tx)]
  const published = rows.flatMap(({ id, state, effective_from: from, published_at: publishedAt }) =>
    state === 'published' && from && publishedAt ? [{ id, from, publishedAt }] : [],
  )
  const until = lastDays(published)
  return rows.map(row => ({
    id: row.id,
    number: row.number,
    title: row.title,
    state: row.state as VersionState,
    from: row.effective_from,
    until: until.get(row.id) ?? null,
    writtenOn: row.written_on,
    reviewOn: row.review_on,
    publishedAt: row.published_at,
    changes: row.changes,
    revision: row.revision,
    fingerprint: row.sha256.toString('hex'),
    sourceFile: row.source_file_name,
    decisions: decisions.filter(({ versionId }) => versionId === row.id),
    signatures: signatures.filter(({ versionId }) => versionId === row.id),
  }))
}

/** One version; undefined where the school has none of that id. */
export const versionSummary = async (tx: Tx, id: string): Promise<VersionSummary | undefined> =>
  (await versionSummaries(tx)).find(version => version.id === id)

async function decisionsOf(tx: Tx): Promise<Decision[]> {
  const rows = await tx
    .selectFrom('policy_decision')
    .innerJoin('person', 'person.id', 'policy_decision.kept_by')
    .selectAll('policy_decision')
    .select('person.name as kept_by_name')
    .orderBy('kept_at', 'desc')
    .execute()
  return rows.map(row => ({
    versionId: row.version_id,
    body: row.body as Body,
    outcome: row.outcome as Outcome,
    metOn: row.met_on,
    minute: row.minute,
    quorum: row.quorum,
    present: row.present as string[],
    recused: row.recused as string[],
    votesFor: row.votes_for,
    votesAgainst: row.votes_against,
    abstained: row.abstained,
    startsOn: row.starts_on,
    reviewOn: row.review_on,
    keptBy: row.kept_by_name,
    fingerprint: row.version_sha256.toString('hex'),
  }))
}

async function signaturesOf(tx: Tx): Promise<Signature[]> {
  const rows = await tx.selectFrom('policy_signature').selectAll().orderBy('signed_at').execute()
  return rows.map(row => ({
    versionId: row.version_id,
    personId: row.person_id,
    name: row.name,
    title: row.title as Signature['title'],
    at: row.signed_at,
    fingerprint: row.version_sha256.toString('hex'),
  }))
}
