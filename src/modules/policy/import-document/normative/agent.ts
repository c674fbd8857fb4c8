import type { Role } from '../document.ts'
import type { Bound } from './cue.ts'
import { firstRoles, subjectRoles } from './find-roles.ts'
import { outside } from './role-terms.ts'
import type { Segment } from './segments.ts'
import { bound, office, type Surroundings, school } from './surroundings.ts'

/** A segment with what was read from it; `complement` is trimmed. */
export type Reading = {
  readonly segment: Segment
  readonly subject: string
  readonly complement: string
  readonly passive: boolean
}

/** The subject is a thing or an act: who is to do it? */
export function agent({ segment, subject, complement, passive }: Reading, around: Surroundings): Bound {
  const by = passive ? byPhrase(complement, around) : null
  if (by) return bound(by, 'by-phrase', 0.9)
  const handled = passive && handling.test(complement)
  const inSubject = handled ? null : (byPhrase(subject, around) ?? owner(subject, around))
  if (inSubject) return bound(inSubject, 'in-subject', 0.85)
  if (passive && /^(?:may|can|will|could)$/.test(segment.cue.modal ?? '') && overseeing.test(complement))
    return bound(school, 'school-oversees', 0.75)
  if (outside.test(subject) && passive) return bound(school, 'outside-office', 0.7)
  if (
    passive &&
    /^\s*be (?:[a-z]+ )?(?:reported|referred|passed|handed|notified) (?:on )?to (?:the )?(?:police|local authority|lado|council|social|ceop|ico|information commissioner)/.test(
      complement,
    )
  )
    return bound(school, 'outside-office', 0.7)
  if (segment.cue.form === 'undertaking' && !belongsToPeople.test(`${subject} ${complement}`))
    return bound(school, 'school-undertakes', 0.8)
  if (belongings.test(subject) && around.section.length > 0) return bound(around.section, 'section', 0.75)
  if (around.inSentence.length > 0 && (!office(around.inSentence) || /^(?:it|this|these|they|which)$/.test(subject)))
    return bound(around.inSentence, 'same-sentence', 0.75)
  const fronted = fromFronted(segment, around)
  if (around.section.length > 0) return bound(around.section, 'section', 0.75)
  if (around.inParagraph.length > 0 && around.inParagraph[0] !== 'everyone' && !office(around.inParagraph))
    return bound(around.inParagraph, 'paragraph', 0.7)
  if (fronted.length > 0) return bound(fronted, 'condition', 0.65)
  const later = laterCondition(complement, around)
  if (later.length > 0) return bound(later, 'condition', 0.65)
  return bound(around.audience, 'audience', 0.6)
}

/** "Messages sent by a pupil must be reported": another's act, and not the other's duty. */
const handling =
  /^be (?:[a-z]+ly )?(?:reported|recorded|logged|referred|passed|forwarded|ignored|declined|refused|rejected|investigated|shown|brought to|escalated|saved|answered|acknowledged|accepted|turned down|responded to|replied to)\b/

/** What may be done to people's use of things is for the school to do. */
const overseeing = /^be (?:[a-z]+ly |also )?(?:monitored|inspected|audited|searched|filtered|intercepted|checked at any time)\b/

/** What people carry: the heading says whose. */
const belongings = /\b(?:phones?|devices?|watch(?:es)?|tablets?|bags?|mobiles?)$/

const belongsToPeople =
  /\b(?:phones?|devices?|mobiles?|watch(?:es)?|tablets?)\b[^.]*\bbe (?:[a-z]+ )?(?:switched|turned|handed|left|put away|silenced|stored|brought|locked|given in)\b/

/** The people in "by staff", unless they are outside the school. */
export function byPhrase(phrase: string, { defined }: Surroundings): readonly Role[] | null {
  for (const match of phrase.matchAll(/\bby ((?:[a-z'/-]+,? ?){1,6})/g)) {
    if (saysOfAThing(phrase, match.index)) continue
    const after = match[1] ?? ''
    const found = firstRoles(after.replace(/\b(?:in|on|at|for|to|when|if|who|unless|before|after|with)\b.*$/, ''), defined)
    if (found.length > 0 && !secondPerson.test(after)) return found
  }
  return null
}

/** "be kept in the pouch issued by the school": who issued it is not who keeps the phone there. */
const saysOfAThing = (phrase: string, at: number): boolean => {
  const [, noun = ''] =
    /\b([a-z]+) (?:issued|provided|supplied|owned|run|set|written|published|managed|signed|chosen|recommended) $/.exec(
      phrase.slice(0, at),
    ) ?? []
  return /^be\b/.test(phrase) && noun !== '' && !/^(?:be|and|or|been|first|only|also|[a-z]+ly)$/.test(noun)
}

/** "checked by a second person": somebody else of the same people. */
const secondPerson = /^(?:a|one|two|another)? ?(?:second|third|other|different|more)? ?(?:person|people)\b/

/** "pupils' phones": who owns what they must look after. */
function owner(subject: string, { defined }: Surroundings): readonly Role[] | null {
  const match =
    /\b((?:pupils?|students?|children|child|staff|teachers?|parents?|visitors?|volunteers?|governors?)(?:'s|s'|')?) (?:own |personal |mobile |social media |private )*(?:phones?|devices?|use|accounts?|passwords?|watches|smartwatches|tablets?|mobiles?|bags?|profiles?)\b/.exec(
      subject,
    )
  return match?.[1] ? firstRoles(match[1].replace(/'s?$/, ''), defined) : null
}

const consenting = /\b(?:agreed|consented|signed|permission|consent|authorised|approved|said|objects?|asks?|requests?)\b/

/** The people of the clause in front ("If pupils need …, they"). */
export function fromFronted(segment: Segment, { defined }: Surroundings): readonly Role[] {
  return consenting.test(segment.fronted) ? [] : subjectRoles(segment.fronted.replace(/^\s*[a-z]+ /, ''), defined)
}

/** "… before the child comes in": the people of the clause behind. */
function laterCondition(complement: string, { defined }: Surroundings): readonly Role[] {
  const match = /\b(?:before|until|when|while|as soon as|once|after) ((?:the |a |an |any |all )?[a-z]+(?: [a-z]+){0,3})/.exec(
    complement,
  )
  return match?.[1] && !/ (?:has|have|is|are)\b/.test(match[1]) && !consenting.test(complement.slice(match.index))
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
