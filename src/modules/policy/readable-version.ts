/** A version of any state as somebody may read it. */

import type { Tx } from '../../platform/db/index.ts'
import type { Viewer } from '../../platform/permissions.ts'
import { type LoadedVersion, loadedOn } from './loaded-version.ts'
import { mayDraft, maySeeUnpublished } from './permissions.ts'
import { loadedModel } from './policy-of-request.ts'
import { fingerprintOf } from './policy-store.ts'
import type { VersionContent } from './version-content.ts'
import { type ChangesWords, changesWords } from './versions/compare-versions/changes.words.ts'

export interface ReadableVersion {
  readonly id: string
  readonly number: number
  readonly state: 'draft' | 'consulted' | 'ratified' | 'published' | 'withdrawn'
  /** The first day on which it applies, where that is settled. */
  readonly from: Temporal.PlainDate | null
  /** Of its content, 64 hex digits. */
  readonly fingerprint: string
  readonly content: VersionContent
}

/**
 * The version, if this person may read it: one that was published, anyone; another, those who work on it and governors. (Whoever is
 * asked about a draft reads what was put before them: `consult/`.) A document that still waits for decisions is no version yet.
 */
export async function readableVersion(tx: Tx, id: string, viewer: Viewer | null): Promise<ReadableVersion | undefined> {
  const row = await tx
    .selectFrom('policy_version')
    .select(['id', 'number', 'state', 'effective_from', 'sha256', 'content'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  // Written by this module only, from the same type.
  const content = row.content as unknown as VersionContent
  if ('review' in content) return undefined
  const mayRead = row.state === 'published' || (viewer !== null && maySeeUnpublished(viewer))
  if (!mayRead) return undefined
  const state = row.state as ReadableVersion['state']
  return { id, number: row.number, state, from: row.effective_from, fingerprint: row.sha256.toString('hex'), content }
}

/** What a draft would take the place of: the version in force that day; the model policy where there is none. */
export async function replacedBy(tx: Tx, day: Temporal.PlainDate): Promise<LoadedVersion & { readonly fingerprint: string }> {
  const inForce = (await loadedOn(tx, day)) ?? loadedModel
  return { ...inForce, fingerprint: inForce.version?.fingerprint ?? modelFingerprint }
}

const modelFingerprint = fingerprintOf(loadedModel.content).toString('hex')

/** Whether it is still a draft, and this person may write in it. */
export const isBeingWritten = ({ state }: ReadableVersion, viewer: Viewer): boolean =>
  (state === 'draft' || state === 'consulted') && mayDraft(viewer)

/** The page of a version: for those who write it, while it is a draft, the workbench. */
export function pageOf(version: ReadableVersion, viewer: Viewer): { readonly text: string; readonly href: string } {
  const { id } = version
  return isBeingWritten(version, viewer)
    ? { text: 'The draft', href: `/policy/drafts/${id}` }
    : { text: 'The version', href: `/policy/versions/${id}` }
}

type Named = Pick<ReadableVersion, 'number' | 'state'>

/** "version 3 (draft)" */
export const versionIn = ({ number, state }: Named, { t }: Pick<ChangesWords, 't'>): string =>
  t(`changes.version-${state}`, { number })

/** The same on pages that are in English. */
export const versionInWords = (version: Named): string => versionIn(version, changesWords.in('en'))
