import type { Role } from '../document.ts'
import type { Bound, Cue } from './cue.ts'
import { type DefinedTerms, firstRoles, lastRoles, leadingRoles, subjectRoles, words } from './find-roles.ts'
import { outside } from './role-terms.ts'
import type { Segment } from './segments.ts'
import { doneToPeople, isParticiple, sanction } from './verbs.ts'

export type Surroundings = {
  readonly defined: DefinedTerms
  /** People named by the headings above. */
  readonly section: readonly Role[]
  /** Whom the document speaks to when it names nobody. */
  readonly audience: readonly Role[]
  /** The audience is named by the title, and not only the most frequent. */
  readonly titled: boolean
  /** The last people bound: in this sentence, and in this paragraph. */
  readonly inSentence: readonly Role[]
  readonly inParagraph: readonly Role[]
  /** The lead-in's people, for an item without a subject. */
  readonly leadIn: readonly Role[]
}

const school: readonly Role[] = ['school']
const office = (who: readonly Role[]): boolean =>
  who.some(role => role === 'school' || role === 'headteacher' || role === 'governor' || role === 'dsl')
const bound = (who: readonly Role[], reason: string, confidence: number): Bound => ({ who, reason, confidence })

/** "be uploaded", "be kept": the one who acts is not the subject. */
export function isPassive(complement: string): boolean {
  const [first, ...rest] = words(complement)
  if (first !== 'be' && first !== 'been') return false
  const verb =
    rest.find(
      word => !/ly$|^(?:not|always|never|also|only|both|at|all|times|immediately|first|first|then|so|either)$/.test(word),
    ) ?? ''
  return (
    isParticiple(verb) &&
    !/^(?:linked|connected|prepared|logged|allowed|concerned|exposed|tempted|interested|worried|committed|required|bound|tailored|permitted)$/.test(
      verb,
    )
  )
}

/** Who a segment binds; the order of the tries is the order of trust. */
export function whoIsBound(segment: Segment, rest: string, around: Surroundings): Bound {
  const { cue } = segment
  const complement = rest.trim()
  if (cue.named !== null) {
    const named = firstRoles(cue.named, around.defined)
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
  return sanctioned(cue, complement)
    ? bound(byPhrase(complement, around) ?? school, 'sanction', 0.85)
    : bySubject(cue, segment, subject, complement, passive, around)
}

const orSchool = (who: readonly Role[]): readonly Role[] => (who.length > 0 ? who : school)

/** "that no child is named": the people are not the ones who act. */
const doneTo = /^(?:[a-z'-]+ ){1,5}?(?:is|are|be) (?:not |never )?(?!linked|involved|concerned|prepared)[a-z]+ed\b/

/** What happens to those who break a rule binds the school. */
const sanctioned = (cue: Cue, complement: string): boolean =>
  cue.modal !== null && /^(?:may|can|could|might|will|would|shall)$/.test(cue.modal) && sanction.test(complement)

function bySubject(
  cue: Cue,
  segment: Segment,
  subject: string,
  complement: string,
  passive: boolean,
  around: Surroundings,
): Bound {
  if (subject === '' && /^(?:it|there)\b/.test(cue.words)) return agent(cue, segment, 'it', complement, passive, around, null)
  if (subject === '' && !(passive && givenBack.test(complement))) return elided(around)
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
  if (/^(?:you|i|one)$/.test(subject))
    return bound(around.section.length > 0 ? around.section : around.audience, 'addressed', 0.8)
  const people = narrowed(subject, subjectRoles(subject, around.defined), around)
  const by = passive ? byPhrase(complement, around) : null
  if (aboutReading(subject, complement)) return bound(['everyone'], 'read-together', 0.7)
  if (people.length === 0) return agent(cue, segment, subject, complement, passive, around, by)
  if (!passive) return bound(people, 'subject', 1)
  return by
    ? bound(by, 'by-phrase', 0.9)
    : doneToPeople.test(complement.replace(/^\s*be (?:also |always |never |then |immediately |fully |kept )?/, ''))
      ? bound(school, 'done-to-people', 0.8)
      : bound(people, 'subject', 0.9)
}

/** "Anyone" in a section or a document for one group is anyone of that group. */
function narrowed(subject: string, people: readonly Role[], around: Surroundings): readonly Role[] {
  if (people[0] !== 'everyone' || !/\b(?:anyone|anybody|nobody|no one|no-one|everyone|everybody)\b/.test(subject)) return people
  const group = around.section.length > 0 ? around.section : around.titled ? around.audience : people
  return group
}

const aboutReading = (subject: string, complement: string): boolean =>
  /\b(?:policy|guidance|document|it)$/.test(subject) && /^be read\b/.test(complement)

/** "Phones will be taken and may be collected …": the school takes, and somebody else may fetch. */
const givenBack = /^be (?:collected|reclaimed|picked up|returned to)\b/

/** The subject is a thing or an act: who is to do it? */
function agent(
  cue: Cue,
  segment: Segment,
  subject: string,
  complement: string,
  passive: boolean,
  around: Surroundings,
  by: readonly Role[] | null,
): Bound {
  if (by) return bound(by, 'by-phrase', 0.9)
  const inSubject = byPhrase(subject, around) ?? owner(subject, around)
  if (inSubject) return bound(inSubject, 'in-subject', 0.85)
  if (outside.test(subject) && passive) return bound(school, 'outside-office', 0.7)
  if (
    passive &&
    /^\s*be (?:[a-z]+ )?(?:reported|referred|passed|handed|notified) (?:on )?to (?:the )?(?:police|local authority|lado|council|social|ceop|ico|information commissioner)/.test(
      complement,
    )
  )
    return bound(school, 'outside-office', 0.7)
  if (cue.form === 'undertaking' && !belongsToPeople.test(`${subject} ${complement}`))
    return bound(school, 'school-undertakes', 0.8)
  if (around.inSentence.length > 0 && (!office(around.inSentence) || /^(?:it|this|these|they|which)$/.test(subject)))
    return bound(around.inSentence, 'same-sentence', 0.75)
  const fronted = fromFronted(segment, around)
  if (around.section.length > 0) return bound(around.section, 'section', 0.75)
  if (around.inParagraph.length > 0 && !office(around.inParagraph)) return bound(around.inParagraph, 'paragraph', 0.7)
  if (fronted.length > 0) return bound(fronted, 'condition', 0.65)
  const later = laterCondition(complement, around)
  if (later.length > 0) return bound(later, 'condition', 0.65)
  return bound(around.audience, 'audience', 0.6)
}

const belongsToPeople =
  /\b(?:phones?|devices?|mobiles?|watch(?:es)?|tablets?)\b[^.]*\bbe (?:[a-z]+ )?(?:switched|turned|handed|left|put away|silenced|stored|brought|locked|given in)\b/

function elided(around: Surroundings): Bound {
  if (around.inSentence.length > 0) return bound(around.inSentence, 'same-subject', 0.95)
  if (around.leadIn.length > 0) return bound(around.leadIn, 'lead-in', 0.9)
  return fromBefore(around, 'elided')
}

function fromBefore(around: Surroundings, reason: string): Bound {
  if (around.inSentence.length > 0) return bound(around.inSentence, reason, 0.85)
  if (around.inParagraph.length > 0) return bound(around.inParagraph, reason, 0.8)
  if (around.section.length > 0) return bound(around.section, reason, 0.7)
  return bound(around.audience, reason, 0.6)
}

/** The people in "by staff", unless they are outside the school. */
function byPhrase(phrase: string, { defined }: Surroundings): readonly Role[] | null {
  for (const match of phrase.matchAll(/\bby ((?:[a-z'/-]+,? ?){1,6})/g)) {
    const after = match[1] ?? ''
    const found = firstRoles(after.replace(/\b(?:in|on|at|for|to|when|if|who|unless|before|after|with)\b.*$/, ''), defined)
    if (found.length > 0) return found
  }
  return null
}

/** "pupils' phones": who owns what they must look after. */
function owner(subject: string, { defined }: Surroundings): readonly Role[] | null {
  const match =
    /\b((?:pupils?|students?|children|child|staff|teachers?|parents?|visitors?|volunteers?|governors?)(?:'s|s'|')?) (?:own |personal |mobile |social media |private )*(?:phones?|devices?|use|accounts?|passwords?|watches|smartwatches|tablets?|mobiles?|bags?|profiles?)\b/.exec(
      subject,
    )
  return match?.[1] ? firstRoles(match[1].replace(/'s?$/, ''), defined) : null
}

const consenting = /\b(?:agreed|consented|signed|permission|consent|authorised|approved|said|objects?|asks?|requests?)\b/

function fromFronted(segment: Segment, { defined }: Surroundings): readonly Role[] {
  return consenting.test(segment.fronted) ? [] : subjectRoles(segment.fronted.replace(/^\s*[a-z]+ /, ''), defined)
}

function laterCondition(complement: string, { defined }: Surroundings): readonly Role[] {
  const match = /\b(?:before|until|when|while|as soon as|once|after) ((?:the |a |an |any |all )?[a-z]+(?: [a-z]+){0,3})/.exec(
    complement,
  )
  return match?.[1] && !consenting.test(complement.slice(match.index))
    ? subjectRoles(
        match[1]
          .split(' ')
          .slice(0, 2)
          .join(' ')
          .replace(/ [a-z]+s$/, ''),
        defined,
      )
    : []
}

/** The noun phrase right after an inverted verb, without what is to be done. */
export function invertedSubject(complement: string): string {
  const text = complement.trim()
  const be = / be\b/.exec(text)
  if (be) return text.slice(0, be.index)
  const match = /^(?:(?:a|an|the|any|all|our|members? of) )*[a-z']+(?:(?: and |, | or |\/)(?:[a-z']+))*/.exec(text)
  return match?.[0] ?? text
}
