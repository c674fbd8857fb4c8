import type { Role } from '../document.ts'
import { agent, byPhrase, fromFronted, type Reading } from './agent.ts'
import type { Bound, Cue } from './cue.ts'
import { isDoneToPeople, whoeverReadsActs } from './done-to-people.ts'
import { firstRoles, lastRoles, leadingRoles, subjectRoles } from './find-roles.ts'
import { invertedSubject, isPassive } from './passive.ts'
import type { Segment } from './segments.ts'
import { bound, elided, fromBefore, office, type Surroundings, school } from './surroundings.ts'
import { sanction } from './verbs.ts'

/** Who a segment binds; the order of the tries is the order of trust. */
export function whoIsBound(segment: Segment, rest: string, around: Surroundings): Bound {
  const { cue } = segment
  const complement = rest.trim()
  if (cue.named !== null) {
    const named = firstRoles(cue.named.replace(/'s?$/, ''), around.defined)
    if (named.length > 0) return bound(named, 'named', 1)
    if (/\b(?:unlawful|illegal|offence)\b/.test(cue.words)) return bound(['everyone'], 'law', 0.8)
    if (/\b(?:them|you|others)\b/.test(cue.named)) return fromBefore(around, 'pronoun')
  }
  if (/\bthat$/.test(cue.words)) {
    const named = leadingRoles(complement, around.defined)
    if (named.length > 0 && !doneTo.test(complement)) return bound(named, 'named', 0.95)
  }
  if (cue.name === 'we-do-not') return bound(school, 'subject', 0.95)
  if (cue.name === 'circumstances') return bound(orSchool(leadingRoles(segment.subject, around.defined)), 'believes', 0.8)
  const subject = cue.inverted ? invertedSubject(complement) : segment.subject
  const passive =
    cue.name === 'telegraphic' ||
    isPassive(cue.inverted ? complement.slice(Math.max(0, complement.search(/\bbe\b/))) : complement)
  if (consequence.test(subject) && cue.modal !== null) return bound(school, 'sanction', 0.8)
  if (/^be withdrawn\b/.test(complement) && /\b(?:consent|permission)\b/.test(segment.antecedent + subject))
    return bound(['parent'], 'consent', 0.7)
  return sanctioned(cue, complement) && !/^(?:and |but )?(?:no|nothing|none)\b/.test(subject)
    ? bound(byPhrase(complement, around) ?? school, 'sanction', 0.85)
    : bySubject({ segment, subject, complement, passive }, around)
}

const consequence =
  /\b(?:disciplinary (?:action|proceedings|measures)|sanctions?|penalt(?:y|ies)|exclusion|dismissal|suspension|monitoring|investigations?|hearings?|referrals?(?: to [a-z ]+)?)(?: (?:with|without|for|from|under|by) .*)?$/

const orSchool = (who: readonly Role[]): readonly Role[] => (who.length > 0 ? who : school)

/** "that no child is named": the people are not the ones who act. */
const doneTo = /^(?:[a-z'-]+ ){1,5}?(?:is|are|be) (?:not |never )?(?!linked|involved|concerned|prepared)[a-z]+ed\b/

/** What happens to those who break a rule binds the school. */
const sanctioned = (cue: Cue, complement: string): boolean =>
  cue.modal !== null &&
  !(cue.strength === 'must_not' && /^(?:may|can)$/.test(cue.modal)) &&
  /^(?:may|can|could|might|will|would|shall)$/.test(cue.modal) &&
  sanction.test(complement)

function bySubject(reading: Reading, around: Surroundings): Bound {
  const { segment, complement, passive } = reading
  const { cue } = segment
  const said =
    /^(.+ (?:told|informed|reminded|instructed|asked|decided|agreed?|clear|understood|insists?|means)) that (.+)$/.exec(
      reading.subject,
    )
  if (said?.[2] === 'they') {
    const people = subjectRoles(said[1] ?? '', around.defined)
    if (people.length > 0) return bound(people, 'pronoun', 0.85)
  }
  const subject = said?.[2] ?? reading.subject
  if (subject === '' && /^(?:it|there)\b/.test(cue.words)) return agent({ ...reading, subject: 'it' }, around)
  const byOthers = subject === '' && passive ? byPhrase(complement, around) : null
  if (byOthers) return bound(byOthers, 'by-phrase', 0.85)
  if (subject === '' && passive && cue.form === 'undertaking') return bound(school, 'school-undertakes', 0.75)
  if (subject === '' && !(passive && givenBack.test(complement))) return elided(around)
  // In the governors' own code "we" are they, and not the school.
  if (/^(?:we|each of us|all of us)$/.test(subject) && around.titled && around.audience[0] === 'governor')
    return bound(around.audience, 'addressed', 0.85)
  if (/^(?:who|which)$/.test(subject)) {
    const antecedent = passive ? [] : lastRoles(segment.antecedent, around.defined)
    if (antecedent.length > 0) return bound(antecedent, 'antecedent', 0.8)
  }
  if (
    /(?:^|\s)(?:they|he|she|he or she|he\/she|neither|both|either|each|those who do so|those who do)$/.test(subject) ||
    /^those (?:who|with)\b/.test(subject)
  ) {
    const people = fromFronted(segment, around)
    return people.length > 0 && !/^those/.test(subject) ? bound(people, 'pronoun', 0.85) : fromBefore(around, 'pronoun')
  }
  if (passive && /^(?:you|i)$/.test(subject) && isDoneToPeople(complement)) return bound(school, 'done-to-people', 0.8)
  const inPart = /^as (?:a|an|our) /.test(segment.fronted) ? fromFronted(segment, around) : []
  if (inPart.length > 0) return bound(inPart, 'addressed', 0.9)
  if (/^(?:you|i|one)$/.test(subject))
    return bound(around.section.length > 0 ? around.section : around.audience, 'addressed', 0.8)
  const opening = leadingRoles(segment.antecedent, around.defined)
  const actor = office(opening) ? opening : around.inParagraph.length > 0 ? around.inParagraph : around.section
  if (subject === 'it' && !passive && office(actor)) return bound(actor, 'pronoun', 0.8)
  const people = narrowed(subject, subjectRoles(subject, around.defined), around)
  const by = passive ? byPhrase(complement, around) : null
  if (aboutReading(subject, complement)) return bound(['everyone'], 'read-together', 0.7)
  if (people.length === 0 && !passive && paper.test(subject)) return bound(school, 'paper', 0.7)
  if (people.length === 0) return agent(reading, around)
  if (passive && by === null && whoeverReadsActs({ ...reading, subject }, people, around))
    return agent({ ...reading, subject: '' }, around)
  if (!passive) return bound(people, 'subject', 1)
  return by
    ? bound(by, 'by-phrase', 0.9)
    : isDoneToPeople(complement)
      ? bound(school, 'done-to-people', 0.8)
      : bound(people, 'subject', 0.9)
}

/** What a paper must say is for the school that writes it. */
const paper = /\b(?:appendix|addendum|supplement|amendment|notice|letter|form|newsletter|website|prospectus)$/

const anyOfThem = /\b(?:anyone|anybody|nobody|no one|no-one|everyone|everybody|individuals?|persons?|people|users?)\b/

/** "Anyone" in a section or a document for one group is anyone of that group. */
function narrowed(subject: string, people: readonly Role[], around: Surroundings): readonly Role[] {
  const group = around.section.length > 0 ? around.section : around.titled ? around.audience : people
  if (/\badults?$/.test(subject)) return group[0] === 'staff' ? group : people
  return people[0] === 'everyone' && anyOfThem.test(subject) ? group : people
}

const aboutReading = (subject: string, complement: string): boolean =>
  /\b(?:policy|guidance|document|it)$/.test(subject) && /^be read\b/.test(complement)

/** "Phones will be taken and may be collected …": the school takes, and somebody else may fetch. */
const givenBack = /^be (?:collected|reclaimed|picked up|returned to)\b/
