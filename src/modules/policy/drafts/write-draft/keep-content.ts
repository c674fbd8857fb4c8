import type { Problem } from '../../../../engine/index.ts'
import type { Tx } from '../../../../platform/db/index.ts'
import type { FormErrors } from '../../../../platform/http.ts'
import { capitalised } from '../../../../ui/words.ts'
import { readContent } from '../../read-content.ts'
import type { VersionContent } from '../../version-content.ts'
import { type PlainDraft, saveDraftContent } from './draft-content-store.ts'
import { type DraftPart, placeInDraft } from './place-in-draft.ts'

/** What would not be a policy any more. A fault elsewhere in the draft stands under the address where it is mended. */
export interface Unfit {
  readonly problem: 'unfit'
  readonly errors: FormErrors
}

/**
 * Keeps the changed words and rules of a draft that this transaction has locked, once the whole of them is read as a policy: a rule that
 * does not fit the vocabulary never gets in. Where several parts are at fault already, each can be mended by itself.
 *
 * @param here the part that is saved
 * @returns null where it is kept
 */
export async function keepContent(
  tx: Tx,
  draft: PlainDraft,
  content: VersionContent,
  here: DraftPart | null = null,
): Promise<Unfit | null> {
  const read = readContent(content)
  if ('problems' in read && !isMended(draft, content, read.problems, here))
    return { problem: 'unfit', errors: inWords(draft.id, content, read.problems, here) }
  const kept = 'content' in read ? read.content : content
  const saved = await saveDraftContent(tx, { id: draft.id, revision: draft.revision, content: kept })
  if (saved !== 'saved') throw new Error('A locked draft was changed')
  return null
}

const partsAtFault = (draftId: string, content: VersionContent, problems: readonly Problem[]) =>
  new Set(problems.map(({ path, found }) => placeInDraft(draftId, content, path, found).part))

/** Whether this part was at fault and is so no more, whatever is still wrong elsewhere. */
function isMended(draft: PlainDraft, content: VersionContent, still: readonly Problem[], here: DraftPart | null): boolean {
  const before = readContent(draft.content)
  if (here === null || !('problems' in before)) return false
  return partsAtFault(draft.id, draft.content, before.problems).has(here) && !partsAtFault(draft.id, content, still).has(here)
}

function valueAt(content: VersionContent, path: string): unknown {
  return path
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), content)
}

/** What is wrong with what stands there. */
function faultOf(content: VersionContent, { path, found }: Problem): string {
  const value = valueAt(content, path)
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return 'nothing is there'
  if (typeof value === 'string' && found === JSON.stringify(value)) return `“${value}” is not known here`
  return 'what is there does not fit'
}

/** By field where it is of this form; else by the address of the place. */
function inWords(draftId: string, content: VersionContent, problems: readonly Problem[], here: DraftPart | null): FormErrors {
  const lines = problems.map((problem): [string, string] => {
    const { part, name, what, field, href } = placeInDraft(draftId, content, problem.path, problem.found)
    const fault = faultOf(content, problem)
    if (part !== null && part === here) return [field, `${capitalised(what)}: ${fault}`]
    return [href, `${name}: ${fault}. Mend this first, then save again`]
  })
  return Object.fromEntries(lines.toReversed())
}
