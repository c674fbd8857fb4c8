import type { Clause } from '../document.ts'
import { likeness, rounded, weights } from './likeness.ts'
import { termsOf } from './terms.ts'

/** What is needed of the vocabulary's acts and facts; the vocabulary's own types fit. */
export type ProposableAct = {
  readonly id: string
  readonly name: string
  readonly gerund: string
  readonly examples: readonly string[]
  readonly synonyms: readonly string[]
}
export type ProposableFact = {
  readonly id: string
  readonly options: readonly { readonly value: string; readonly label: string; readonly synonyms: readonly string[] }[]
}

export type Meaning = {
  /** Acts of the vocabulary that the clause may be about, best first, at most three. */
  readonly acts: readonly { readonly id: string; readonly score: number }[]
  /** Facts whose value the clause's conditions name. */
  readonly facts: readonly { readonly fact: string; readonly value: string; readonly kind: 'when' | 'unless' }[]
}

const worthProposing = 0.15

/** Proposes what a clause means in the vocabulary, for a person to confirm: nothing here is ever sure. */
export function proposeMeanings(
  clauses: readonly Pick<Clause, 'text' | 'act' | 'conditions'>[],
  acts: readonly ProposableAct[],
  facts: readonly ProposableFact[],
): readonly Meaning[] {
  const known = acts.map(act => ({
    id: act.id,
    terms: termsOf([act.name, act.gerund, ...act.synonyms, ...act.examples].join('. ')),
  }))
  const weigh = weights(known.map(({ terms }) => terms))
  const phrases = facts.flatMap(fact =>
    fact.options.flatMap(({ value, label, synonyms }) =>
      [label, ...synonyms].map(phrase => ({ fact: fact.id, value, pattern: phrasePattern(phrase) })),
    ),
  )
  return clauses.map(clause => {
    const terms = termsOf(`${clause.text} ${clause.act}`)
    return {
      acts: known
        .map(({ id, terms: theirs }) => ({ id, score: rounded(likeness(terms, theirs, weigh)) }))
        .filter(({ score }) => score >= worthProposing)
        .sort((a, b) => b.score - a.score)
        .slice(0, 3),
      facts: clause.conditions.flatMap(({ kind, text }) => factsIn(text, kind, phrases)),
    }
  })
}

type Phrase = { readonly fact: string; readonly value: string; readonly pattern: RegExp }

const phrasePattern = (phrase: string): RegExp =>
  new RegExp(`(?<![a-z])${phrase.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![a-z])`)

/** Each fact once, with the value whose phrase comes first in the vocabulary. */
function factsIn(text: string, kind: 'when' | 'unless', phrases: readonly Phrase[]): Meaning['facts'] {
  const lower = text.toLowerCase()
  const found = new Map<string, string>()
  for (const { fact, value, pattern } of phrases) if (!found.has(fact) && pattern.test(lower)) found.set(fact, value)
  return [...found].map(([fact, value]) => ({ fact, value, kind }))
}
