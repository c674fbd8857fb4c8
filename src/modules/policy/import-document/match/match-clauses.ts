import type { Clause, Role, Strength } from '../document.ts'
import { termsOf } from './terms.ts'

/** What matching needs to know of a model clause. */
export type ModelClause = {
  readonly id: string
  readonly heading: string
  readonly legal: string
  readonly plain?: string
  /** 'fact' lays down no conduct: nothing is matched to it. */
  readonly strength: Strength | 'fact'
  readonly who: readonly string[]
}

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

export type MatchedParts = Pick<Clause, 'text' | 'act' | 'strength' | 'who' | 'only'>

/** To be sure: so like, so much more like than the next, and so much of what each says found in the other. */
const leastScore = 0.4
const leastLead = 0.08
const leastOfModel = 0.7
/** Less of its words will do where all of its heading is there. */
const leastWithHeading = 0.4
const leastOfOurs = 0.5
/** A model clause that is about one thing only needs more of its plain words. */
const leastForOneConcept = 0.65
const worthShowing = 0.12

/**
 * Matches each clause of a document to the nearest model clause. Sure only when strength, person and subject matter all
 * agree and no other model clause comes near; several clauses may carry one model clause.
 */
export function matchClauses<C extends MatchedParts>(clauses: readonly C[], model: readonly ModelClause[]): readonly Match<C>[] {
  const known = model
    .filter(clause => clause.strength !== 'fact')
    .map(clause => ({
      clause,
      terms: termsOf(`${clause.heading}. ${clause.legal}`),
      legal: conceptsOf(coreOf(clause.legal)),
      heading: conceptsOf(clause.heading),
    }))
  const weigh = weights(known.map(({ terms }) => terms))
  return clauses.map(clause => {
    const terms = termsOf(`${clause.text} ${clause.act}`)
    const ranked = known
      .map(({ clause: candidate, terms: theirs, legal, heading }) => ({
        candidate,
        legal,
        heading,
        score: likeness(terms, theirs, weigh) * agreement(clause, candidate),
      }))
      .sort((a, b) => b.score - a.score)
    const [best, next] = ranked
    const sure =
      best !== undefined &&
      agreement(clause, best.candidate) === 1 &&
      clause.who.slice(0, 1).every(role => binds(role, best.candidate.who)) &&
      best.score >= (best.legal.size > 1 ? leastScore : leastForOneConcept) &&
      best.score - (next?.score ?? 0) >= leastLead &&
      saysTheSame(new Set([...terms].filter(isConcept)), best, clause.who, weigh)
    return {
      clause,
      model: sure ? best.candidate.id : null,
      sure,
      score: rounded(best?.score ?? 0),
      alternatives: ranked
        .filter(({ score }) => score >= worthShowing)
        .slice(0, 4)
        .map(({ candidate, score }) => ({ id: candidate.id, score: rounded(score) })),
    }
  })
}

/** The first sentence holds the rule; what follows is how it is carried out. */
const coreOf = (legal: string): string => legal.split(/(?<=\.) /, 1)[0] ?? legal
const isConcept = (term: string): boolean => term.startsWith('=')
const conceptsOf = (text: string): ReadonlySet<string> => new Set([...termsOf(text)].filter(isConcept))

/** The person bound need not be named again: a list under "Parents must not" seldom does. */
const ownConcept: Readonly<Partial<Record<Role, string>>> = {
  parent: '=parents',
  pupil: '=pupils',
  volunteer: '=parents',
  visitor: '=parents',
}

/** What is done, and with whom: to hold a picture is not to post it; a pupil is not a parent. */
const acts = [
  '=parents',
  '=post',
  '=repost',
  '=register',
  '=approve',
  '=follow-school',
  '=attack',
  '=discriminate',
  '=report-abuse',
]

/** What it is done to: to photograph on a visit is not to go online on a visit. */
const objects = ['=pictures', '=mobile', '=passwords', '=listings']

/** Whether nearly all that the model clause (or its heading) is about stands in ours, and little that is foreign to it. */
function saysTheSame(
  ours: ReadonlySet<string>,
  model: { readonly legal: ReadonlySet<string>; readonly heading: ReadonlySet<string> },
  who: readonly Role[],
  weigh: (term: string) => number,
): boolean {
  const own = new Set(who.map(role => ownConcept[role]))
  const sum = (terms: Iterable<string>): number =>
    [...terms].filter(term => !own.has(term)).reduce((total, term) => total + weigh(term), 0)
  const covered = (theirs: ReadonlySet<string>): number =>
    theirs.size === 0 ? 0 : sum([...theirs].filter(term => ours.has(term))) / (sum(theirs) || 1)
  const known = sum([...ours].filter(term => model.legal.has(term) || model.heading.has(term)))
  const ofLegal = covered(model.legal)
  const enough =
    ofLegal >= leastOfModel || (ofLegal >= leastWithHeading && model.heading.size > 1 && covered(model.heading) > 0.99)
  const actsDiffer = acts.some(act => !own.has(act) && model.legal.has(act) && !ours.has(act)) && !ours.has('=take-down')
  const foreign = objects.some(object => ours.has(object) && !model.legal.has(object))
  return !actsDiffer && !foreign && enough && (ours.size === 0 || known / (sum(ours) || 1) >= leastOfOurs)
}

const rounded = (score: number): number => Math.round(score * 1000) / 1000

/** What every such document is about tells nothing apart. */
const subjectOfAll = '=social-media'

/** Rare terms weigh more (inverse document frequency over the model); concepts weigh twice a plain word. */
function weights(all: readonly ReadonlySet<string>[]): (term: string) => number {
  const counts = new Map<string, number>()
  for (const terms of all) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return term =>
    Math.log(1 + all.length / (1 + (counts.get(term) ?? 0))) *
    (term === subjectOfAll ? 0.5 : isConcept(term) ? 2 : counts.has(term) ? 1 : 0.35)
}

/** Cosine of the two weighted sets of terms. */
function likeness(ours: ReadonlySet<string>, theirs: ReadonlySet<string>, weigh: (term: string) => number): number {
  const square = (terms: Iterable<string>): number => [...terms].reduce((sum, term) => sum + weigh(term) ** 2, 0)
  const shared = square([...ours].filter(term => theirs.has(term)))
  return shared === 0 ? 0 : shared / Math.sqrt(square(ours) * square(theirs))
}

/** 1 when strength and person agree; less when the force is another; least when another person is bound. */
function agreement(clause: MatchedParts, model: ModelClause): number {
  const people = clause.who.some(role => binds(role, model.who)) ? 1 : 0.4
  return people * strengthAgreement(clause, model.strength)
}

function strengthAgreement({ strength, only }: MatchedParts, model: Strength | 'fact'): number {
  if (strength === model) return 1
  if (only && (strength === 'may' || strength === 'must') && (model === 'must' || model === 'must_not')) return 1
  if (strength === 'must' && only && model === 'must_not') return 1
  return polarity(strength) === polarity(model) ? 0.9 : 0.6
}

const polarity = (strength: Strength | 'fact'): string => (strength.endsWith('_not') ? 'no' : strength === 'may' ? 'may' : 'yes')

const officers: ReadonlySet<string> = new Set(['school', 'headteacher', 'governor', 'governing-body', 'chair', 'dsl'])

function binds(role: Role, who: readonly string[]): boolean {
  if (who.includes(role) || who.includes('everyone')) return true
  if (role === 'everyone') return who.length >= 4
  return officers.has(role) && who.some(other => officers.has(other))
}
