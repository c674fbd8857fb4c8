/** The finder over one version of a policy: what it proposes are acts, and only facts on which that policy's answer turns. */

import type { Language } from '../../../platform/languages.ts'
import { type LoadedVersion, schoolVocabulary } from '../../policy/index.ts'
import { createFinder } from '../find-acts/finder.ts'
import { findTranslated } from '../find-translated/find-translated.ts'

const finder = createFinder(schoolVocabulary)

const MOST = 5

/** Proposals for somebody's own words in English, best first. Nothing is taken from them without a person's yes. */
export function findIn(loaded: LoadedVersion, words: string, roles: readonly string[]) {
  const found = finder.find(words, { roles, limit: MOST, factsOf: act => loaded.factsOf(act) })
  const nameOf = (act: string) => schoolVocabulary.acts.find(({ id }) => id === act)?.name ?? act
  return { ...found, proposals: found.proposals.map(proposal => ({ ...proposal, name: nameOf(proposal.act) })) }
}

export interface Reading {
  readonly act: string
  /** What the words say besides. */
  readonly facts: Readonly<Record<string, string>>
}

/** The same on a page in a language: words in that language first, then as English, which is what many type anyway. */
export function findOnPage(
  loaded: LoadedVersion,
  words: string,
  roles: readonly string[],
  language: Language,
): readonly Reading[] {
  const { proposals } = findIn(loaded, words, roles)
  if (language === 'en') return proposals
  const own = findTranslated(words, { language, roles, limit: MOST })
  const others = proposals.filter(({ act }) => !own.includes(act))
  return [...own.map(act => ({ act, facts: {} })), ...others].slice(0, MOST)
}
