import type { Tx } from '../../../../platform/db/index.ts'
import type { FormErrors } from '../../../../platform/http.ts'
import { readContent } from '../../read-content.ts'
import type { VersionContent } from '../../version-content.ts'
import { type PlainDraft, saveDraftContent } from './draft-content-store.ts'

/** What would not be a policy any more. */
export interface Unfit {
  readonly problem: 'unfit'
  readonly errors: FormErrors
}

/**
 * Keeps the changed words and rules of a draft that this transaction has locked, once the whole of them is read as a policy: a rule that
 * does not fit the vocabulary never gets in. @returns null where it is kept
 */
export async function keepContent(tx: Tx, draft: PlainDraft, content: VersionContent): Promise<Unfit | null> {
  const read = readContent(content)
  if ('problems' in read) return { problem: 'unfit', errors: { '': inWords(read.problems) } }
  const saved = await saveDraftContent(tx, { id: draft.id, revision: draft.revision, content: read.content })
  if (saved !== 'saved') throw new Error('A locked draft was changed')
  return null
}

const inWords = (problems: readonly { readonly path: string; readonly found: string; readonly expected: string }[]): string => {
  const [first] = problems
  return first
    ? `This is not kept: at ${first.path} there is ${first.found || 'nothing that fits'}, but it must be ${first.expected}`
    : ''
}
