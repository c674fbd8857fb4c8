/** Addresses of the pages on which a draft of the policy is written. */

import { beginDraft } from '../src/modules/policy/drafts/write-draft/draft-content-store.ts'
import { modelPolicy } from '../src/modules/policy/index.ts'
import { installedSchoolIds } from '../src/modules/school/index.ts'
import { inSchool } from '../src/platform/db/index.ts'
import { belowDraft } from '../test/web/draft-things.ts'
import type { Site } from '../test/web/site.ts'

/** Addresses by the pattern of their route: of a draft of the model policy. */
export async function draftAddresses({ database: { db }, now }: Site): Promise<Readonly<Record<string, readonly string[]>>> {
  const { demonstration } = await installedSchoolIds(db)
  if (!demonstration) throw new Error('There is no demonstration to look at')
  const id = await inSchool(db, demonstration, tx => beginDraft(tx, { content: modelPolicy, basedOn: null, at: now() }))
  const draft = `/policy/drafts/${id}`
  const rule = '/policy/drafts/:draftId/clauses/:clauseId/rules/:ruleId'
  const pages = Object.entries(belowDraft(draft)).filter(([route]) => !route.endsWith('/place'))
  const each = pages.map(([route, address]) => [route, [address]] as const)
  return {
    ...Object.fromEntries(each),
    '/policy/drafts': ['/policy/drafts'],
    // One with an exception, and one with a condition that the form only carries along.
    [rule]: [`${draft}/clauses/A6/rules/A6.tell-parents`, `${draft}/clauses/B4/rules/B4.social-media`],
  }
}
