/** The clauses of the model policy nearest to some words: proposals for a person, never a decision. */

import MiniSearch from 'minisearch'
import { modelPolicy } from '../model/index.ts'
import { schoolVocabulary } from '../vocabulary/index.ts'

const actNames = new Map(schoolVocabulary.acts.map(act => [act.id, act.name]))

const clauses = modelPolicy.sections.flatMap(section =>
  section.clauses.map(({ id, heading, legal, plain = '', who, strength }) => {
    const acts = modelPolicy.rules.filter(rule => rule.clause === id).flatMap(rule => rule.act ?? rule.upon ?? [])
    return { id, heading, words: `${legal}\n${plain}`, who, strength, acts: acts.map(act => actNames.get(act)).join('\n') }
  }),
)

const whoOf = new Map(clauses.map(({ id, who }) => [id, who]))

const index = new MiniSearch<(typeof clauses)[number]>({
  fields: ['heading', 'words', 'acts'],
  searchOptions: { boost: { heading: 2, acts: 1.5 }, fuzzy: 0.15, prefix: term => term.length > 4 },
})
index.addAll(clauses)

/**
 * Ids of the model's clauses, the nearest first; those that bind the same people before others that say as much.
 *
 * @param text the words of a clause of the document
 * @param who role ids that it binds
 */
export function nearestClauses(text: string, who: readonly string[], most = 3): string[] {
  return index
    .search(text)
    .map(({ id, score }) => ({ id: String(id), score: whoOf.get(id)?.some(role => who.includes(role)) ? score * 1.6 : score }))
    .toSorted((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ id }) => id)
}
