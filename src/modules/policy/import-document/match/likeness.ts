import { isConcept } from './terms.ts'

export type Weigh = (term: string) => number

/** What every such document is about tells nothing apart. */
const subjectOfAll = '=social-media'

/** Rare terms weigh more (inverse document frequency over the model); concepts weigh twice a plain word. */
export function weights(all: readonly ReadonlySet<string>[]): Weigh {
  const counts = new Map<string, number>()
  for (const terms of all) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return term =>
    Math.log(1 + all.length / (1 + (counts.get(term) ?? 0))) *
    (term === subjectOfAll ? 0.5 : isConcept(term) ? 2 : counts.has(term) ? 1 : 0.35)
}

/** Cosine of the two weighted sets of terms. */
export function likeness(ours: ReadonlySet<string>, theirs: ReadonlySet<string>, weigh: Weigh): number {
  const square = (terms: Iterable<string>): number => [...terms].reduce((sum, term) => sum + weigh(term) ** 2, 0)
  const shared = square([...ours].filter(term => theirs.has(term)))
  return shared === 0 ? 0 : shared / Math.sqrt(square(ours) * square(theirs))
}

export const rounded = (score: number): number => Math.round(score * 1000) / 1000
