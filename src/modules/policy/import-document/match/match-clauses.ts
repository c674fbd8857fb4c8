import type { Clause } from '../document.ts'
import { agreement, binds, type MatchedParts, type ModelClause } from './agreement.ts'
import { likeness, rounded, type Weigh, weights } from './likeness.ts'
import { sameScope } from './same-scope.ts'
import { type About, saysTheSame } from './says-the-same.ts'
import { isConcept, termsOf } from './terms.ts'

export type { MatchedParts, ModelClause }

export type Candidate = { readonly id: string; readonly score: number }

/** A clause with the model clause that it carries. Where not `sure`, `model` is null and a person chooses. */
export type Match<C extends MatchedParts = Clause> = {
  readonly clause: C
  readonly model: string | null
  readonly sure: boolean
  /** 0 to 1: likeness of the best candidate in subject matter. */
  readonly score: number
  /** Best first, at most four, the matched one included. */
  readonly alternatives: readonly Candidate[]
}

/** To be sure: so like, and so much more like than the next. */
const leastScore = 0.4
const leastLead = 0.08
/** A model clause that is about one thing only needs more of its plain words. */
const leastForOneConcept = 0.65
const worthShowing = 0.12

/**
 * Matches each clause of a document to the nearest model clause. Sure only when strength, person and subject matter all
 * agree and no other model clause comes near; several clauses may carry one model clause.
 */
export function matchClauses<C extends MatchedParts>(clauses: readonly C[], model: readonly ModelClause[]): readonly Match<C>[] {
  const known = model.filter(clause => clause.strength !== 'fact').map(read)
  const weigh = weights(known.map(({ terms }) => terms))
  return clauses.map(clause => {
    const terms = termsOf(`${clause.text} ${clause.act}`)
    const ranked = known
      .map(one => ({ ...one, score: likeness(terms, one.terms, weigh) * agreement(clause, one.clause) }))
      .sort((a, b) => b.score - a.score)
    const [best, next] = ranked
    const sure = best !== undefined && isSure(clause, terms, best, next?.score ?? 0, weigh)
    return {
      clause,
      model: sure ? best.clause.id : null,
      sure,
      score: rounded(best?.score ?? 0),
      alternatives: ranked
        .filter(({ score }) => score >= worthShowing)
        .slice(0, 4)
        .map(one => ({ id: one.clause.id, score: rounded(one.score) })),
    }
  })
}

type Known = About & { readonly clause: ModelClause; readonly terms: ReadonlySet<string> }

const read = (clause: ModelClause): Known => ({
  clause,
  terms: termsOf(`${clause.heading}. ${clause.legal}`),
  legal: conceptsOf(coreOf(clause.legal)),
  part: conceptsOf(coreOf(clause.legal).split(/, and (?=must|should|may)/, 1)[0] ?? ''),
  heading: conceptsOf(clause.heading),
})

function isSure(
  clause: MatchedParts,
  terms: ReadonlySet<string>,
  best: Known & { readonly score: number },
  nextScore: number,
  weigh: Weigh,
): boolean {
  const [first] = clause.who
  if (agreement(clause, best.clause) < 1 || first === undefined || !binds(first, best.clause.who)) return false
  if (!sameScope(`${clause.text} ${clause.act}`, coreOf(best.clause.legal))) return false
  if (best.score < (best.legal.size > 1 ? leastScore : leastForOneConcept) || best.score - nextScore < leastLead) return false
  return saysTheSame(new Set([...terms].filter(isConcept)), best, clause.who, weigh)
}

/** The first sentence holds the rule; what follows is how it is carried out. */
const coreOf = (legal: string): string => legal.split(/(?<=\.) /, 1)[0] ?? legal
const conceptsOf = (text: string): ReadonlySet<string> => new Set([...termsOf(text)].filter(isConcept))
