/** Acceptances as they were kept. */
import { contextOf, type Tx } from '../../platform/db/index.ts'
import { type AcceptanceRecord, digestOf, type GivenAcceptance, type Method, recordOf } from './acceptance.ts'

/** An acceptance as it was kept. */
export interface KeptRecord {
  readonly record: AcceptanceRecord
  /** 64 hex digits. */
  readonly digest: string
}

const columns = [
  'acceptance.id',
  'acceptance.version_id',
  'acceptance.version_sha256',
  'acceptance.person_id',
  'acceptance.visitor',
  'acceptance.roles',
  'acceptance.clauses',
  'acceptance.shown',
  'acceptance.language',
  'acceptance.method',
  'acceptance.shown_at',
  'acceptance.accepted_at',
  'acceptance.digest',
] as const

/** Acceptances with the numbers of their versions. */
const stored = (tx: Tx) =>
  tx
    .selectFrom('acceptance')
    .innerJoin('policy_version', 'policy_version.id', 'acceptance.version_id')
    .select([...columns, 'policy_version.number'])

type Stored = Awaited<ReturnType<ReturnType<typeof stored>['executeTakeFirstOrThrow']>>

/** The record of an acceptance, made anew from what is stored. */
function recordIn(tx: Tx, row: Stored): AcceptanceRecord {
  const given: GivenAcceptance = {
    version: { id: row.version_id, number: row.number, fingerprint: row.version_sha256.toString('hex') },
    who: row.person_id === null ? { visitor: row.visitor ?? '' } : { person: row.person_id },
    roles: row.roles,
    clauses: row.clauses,
    shown: row.shown,
    language: row.language,
    // A check of the table says that it is nothing else.
    method: row.method as Method,
    shownAt: row.shown_at,
    acceptedAt: row.accepted_at,
  }
  return recordOf({ id: row.id, school: contextOf(tx).schoolId }, given)
}

/**
 * An acceptance with its record; undefined where the school has none of that id.
 *
 * @throws Error where the record made anew has another digest: the database was tampered with, and nothing of it is shown
 */
export async function acceptanceById(tx: Tx, acceptanceId: string): Promise<KeptRecord | undefined> {
  const row = await stored(tx).where('acceptance.id', '=', acceptanceId).executeTakeFirst()
  if (!row) return undefined
  const record = recordIn(tx, row)
  if (!digestOf(record).equals(row.digest)) throw new Error(`Acceptance ${row.id} is not as it was kept`)
  return { record, digest: row.digest.toString('hex') }
}

/** An acceptance as it lies there, whatever it says. */
export interface StoredAcceptance {
  readonly id: string
  /** 64 hex digits: what it was given. */
  readonly digest: string
  /** Whether its record, made anew, has that digest. */
  readonly isWhole: boolean
}

/** The next acceptances after that id, in the order of their ids. */
export async function acceptancesAfter(tx: Tx, id: string | null, most: number): Promise<StoredAcceptance[]> {
  const query = stored(tx).orderBy('acceptance.id').limit(most)
  const rows = await (id === null ? query : query.where('acceptance.id', '>', id)).execute()
  return rows.map(row => ({
    id: row.id,
    digest: row.digest.toString('hex'),
    isWhole: digestOf(recordIn(tx, row)).equals(row.digest),
  }))
}

/** One of somebody's acceptances, for a list. */
export interface OwnAcceptance {
  readonly id: string
  readonly number: number
  readonly acceptedAt: Temporal.Instant
}

const mostListed = 50

/** All that somebody accepted, the newest first. */
export async function acceptancesOf(tx: Tx, personId: string): Promise<OwnAcceptance[]> {
  const rows = await tx
    .selectFrom('acceptance')
    .innerJoin('policy_version', 'policy_version.id', 'acceptance.version_id')
    .select(['acceptance.id', 'policy_version.number', 'accepted_at'])
    .where('person_id', '=', personId)
    .orderBy('accepted_at', 'desc')
    .limit(mostListed)
    .execute()
  return rows.map(({ id, number, accepted_at }) => ({ id, number, acceptedAt: accepted_at }))
}
