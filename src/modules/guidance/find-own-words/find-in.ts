/** The finder over one version of a policy: what it proposes are acts, and only facts on which that policy's answer turns. */

import { type LoadedVersion, schoolVocabulary } from '../../policy/index.ts'
import { createFinder } from '../find-acts/finder.ts'

const finder = createFinder(schoolVocabulary)

/** Proposals for somebody's own words, best first. Nothing is taken from them without a person's yes. */
export function findIn(loaded: LoadedVersion, words: string, roles: readonly string[]) {
  const found = finder.find(words, { roles, limit: 5, factsOf: act => loaded.factsOf(act) })
  const nameOf = (act: string) => schoolVocabulary.acts.find(({ id }) => id === act)?.name ?? act
  return { ...found, proposals: found.proposals.map(proposal => ({ ...proposal, name: nameOf(proposal.act) })) }
}
