import type { Role } from '../document.ts'
import type { Weigh } from './likeness.ts'

/** The share of what the model clause is about that must stand in ours; and of ours, in it. */
const leastOfModel = 0.7
const leastOfOurs = 0.5
/** Less of its words will do where all of its heading is there. */
const leastWithHeading = 0.4

/** What a model clause is about: its first sentence, that up to a second "must", and its heading. */
export type About = {
  readonly legal: ReadonlySet<string>
  readonly part: ReadonlySet<string>
  readonly heading: ReadonlySet<string>
}

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
export function saysTheSame(ours: ReadonlySet<string>, model: About, who: readonly Role[], weigh: Weigh): boolean {
  const own = new Set(who.map(role => ownConcept[role]))
  const sum = (terms: Iterable<string>): number =>
    [...terms].filter(term => !own.has(term)).reduce((total, term) => total + weigh(term), 0)
  const covered = (theirs: ReadonlySet<string>): number =>
    theirs.size === 0 ? 0 : sum([...theirs].filter(term => ours.has(term))) / (sum(theirs) || 1)
  const known = sum([...ours].filter(term => model.legal.has(term) || model.heading.has(term)))
  const ofLegal = covered(model.legal)
  const enough =
    ofLegal >= leastOfModel ||
    (model.part.size > 1 && covered(model.part) > 0.99) ||
    (ofLegal >= leastWithHeading && model.heading.size > 1 && covered(model.heading) > 0.99)
  const actsDiffer = acts.some(act => !own.has(act) && model.legal.has(act) && !ours.has(act)) && !ours.has('=take-down')
  const foreign = objects.some(object => ours.has(object) && !model.legal.has(object))
  return !actsDiffer && !foreign && enough && (ours.size === 0 || known / (sum(ours) || 1) >= leastOfOurs)
}
