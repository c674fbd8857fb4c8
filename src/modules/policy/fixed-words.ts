/** The words of a version are those of its fingerprint from the day on which a meeting ratified it. */
import type { Tx } from '../../platform/db/index.ts'
import { fingerprintOf } from './policy-store.ts'
import type { VersionContent } from './version-content.ts'
import { isOpen, type VersionState } from './versions/version-life.ts'

/** Somebody changed the words of a version in the database, past this program. Nothing may be shown, signed or accepted for it. */
export class ChangedWords extends Error {
  constructor(versionId: string) {
    super(`The words of version ${versionId} are not those of its fingerprint`)
    this.name = 'ChangedWords'
  }
}

/** A row of `policy_version`. */
interface StoredWords {
  readonly id: string
  readonly state: string
  readonly sha256: Buffer
  readonly content: unknown
}

/** Whether a version has the words of its fingerprint, made anew from its content; a draft, whose words may change, always has. */
export const holdsItsWords = ({ state, sha256, content }: Omit<StoredWords, 'id'>): boolean =>
  isOpen(state as VersionState) || fingerprintOf(content as VersionContent).equals(sha256)

/** How many versions have fixed words, and the ids of those whose words were changed all the same. */
export async function verifyVersions(tx: Tx): Promise<{ readonly versions: number; readonly changed: readonly string[] }> {
  const rows = await tx.selectFrom('policy_version').select(['id', 'state', 'sha256', 'content']).orderBy('number').execute()
  const fixed = rows.filter(({ state }) => !isOpen(state as VersionState))
  return { versions: fixed.length, changed: fixed.filter(row => !holdsItsWords(row)).map(({ id }) => id) }
}

/** The content of a version as this module wrote it. @throws ChangedWords where it was changed after it was ratified */
export function wordsOf(row: StoredWords): VersionContent {
  if (!holdsItsWords(row)) throw new ChangedWords(row.id)
  return row.content as VersionContent
}
