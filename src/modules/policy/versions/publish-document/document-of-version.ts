/** What the printed forms say of a version, from its record: its dates, its decision, its signatures, the versions before it. */
import { dateAt } from '../../../../platform/clock.ts'
import type { Tx } from '../../../../platform/db/index.ts'
import { ratificationOf, type VersionSummary, versionSummaries } from '../version-views.ts'
import type { PublishedVersion, VersionRow } from './policy-document.ts'

/** At most so many earlier versions are in the table. */
const mostEarlier = 30

export interface VersionRecord {
  readonly versionId: string
  readonly title: string
  readonly version: PublishedVersion
  readonly history: readonly VersionRow[]
}

type Which = { readonly number: number } | { readonly on: Temporal.PlainDate }

/** A published version with its record: the one of that number, else the one in force on the day. Undefined where there is none. */
export async function recordOfVersion(tx: Tx, which: Which): Promise<VersionRecord | undefined> {
  const all = (await versionSummaries(tx)).flatMap(asPublished).toSorted(latestFirst)
  const at = all.findIndex(({ number, from }) =>
    'number' in which ? number === which.number : Temporal.PlainDate.compare(from, which.on) <= 0,
  )
  const own = all[at]
  if (!own) return undefined
  const decision = ratificationOf(own.summary)
  return {
    versionId: own.summary.id,
    title: own.summary.title,
    version: {
      ...rowOf(own),
      fingerprint: own.summary.fingerprint,
      minute: decision?.minute ?? null,
      reviewOn: own.summary.reviewOn ?? decision?.reviewOn ?? null,
    },
    history: all.slice(at + 1, at + 1 + mostEarlier).map(rowOf),
  }
}

interface Published {
  readonly number: number
  readonly from: Temporal.PlainDate
  readonly writtenOn: Temporal.PlainDate
  readonly publishedAt: Temporal.Instant
  readonly summary: VersionSummary
}

/** A published version has all three: the table holds that. */
function asPublished(summary: VersionSummary): Published[] {
  const { state, number, from, writtenOn, publishedAt } = summary
  return state === 'published' && from && writtenOn && publishedAt ? [{ number, from, writtenOn, publishedAt, summary }] : []
}

/** As `versionOn` has it. */
const latestFirst = (one: Published, other: Published): number =>
  Temporal.PlainDate.compare(other.from, one.from) ||
  Temporal.Instant.compare(other.publishedAt, one.publishedAt) ||
  other.number - one.number

/** A signature counts where it is of these very words. */
const rowOf = ({ number, from, writtenOn, summary }: Published): VersionRow => ({
  number,
  writtenOn,
  ratifiedOn: ratificationOf(summary)?.metOn ?? null,
  signatures: summary.signatures
    .filter(({ fingerprint }) => fingerprint === summary.fingerprint)
    .map(({ name, title, at }) => ({ name, title, signedOn: dateAt(at) })),
  from,
  changes: summary.changes,
})
