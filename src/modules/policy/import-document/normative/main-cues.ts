import type { Role } from '../document.ts'
import type { Cue } from './cue.ts'
import { anyRoles, type DefinedTerms } from './find-roles.ts'
import { imperatives, objectStart } from './verbs.ts'

const opener =
  /\b(who|whom|whose|which|that|if|when|whenever|where|wherever|unless|until|till|before|after|because|since|as|so that|whether|how|what|why|once|provided|even if|in case|given that)\b/g
/** "As a parent you …", "describes himself as working here": says in what part, and opens no clause. */
const asWhat = /^as (?:a|an|our|part of|being|[a-z]+ing)\b/
/** "… have been told that they must": what was said is a rule itself. */
const saidThat = /\b(?:told|informed|reminded|instructed|agreed?|accepts?|understands?|aware|clear|asked|decided|insists?)\s*$/
const pronoun = /^(?:they|he|she|it|we|you|this|these|those|one|i)$/
const relative = /^(?:who|whom|whose|which|that)$/
const finite =
  /\b(?:is|are|was|were|has|have|had|does|do|did|been|arises?|arrives?|occurs?|happens?|receives?|sees?|finds?|wish|wishes|wants?|believes?|thinks?|began|left|came|went|took|made|gave|sent|met|became|[a-z]{3,}ed)\b/
const adverbOnly = /^(?:[a-z]+ly|also|then|not|never|always|only|otherwise|normally|reasonably|in turn|already|\s)*$/

/** Leaves out the cues that stand in a relative or subordinate clause: they describe, and lay nothing down. */
export function mainCues(s: string, cues: readonly Cue[], defined: DefinedTerms): readonly Cue[] {
  const kept: Cue[] = []
  let previousEnd = 0
  for (const cue of cues) {
    const before = s.slice(previousEnd, cue.start)
    const adjoining = previousEnd > 0 && before.trim() === ''
    if (!adjoining && !isSubordinate(before, s, cue, defined)) {
      if (announces(kept[kept.length - 1], before)) kept.pop()
      kept.push(cue)
    }
    previousEnd = cue.end
  }
  return kept
}

/** "Parents are reminded that phones must …": the second cue is the rule. */
const announces = (previous: Cue | undefined, before: string): boolean => previous?.name === 'reminded' && !/[,;]/.test(before)

function isSubordinate(before: string, s: string, cue: Cue, defined: DefinedTerms): boolean {
  if (cue.inverted || cue.name === 'circumstances') return false
  const last = [...before.matchAll(opener)].filter(match => !asWhat.test(before.slice(match.index))).at(-1)
  if (!last) return false
  const word = last[1] ?? ''
  const between = before
    .slice(last.index + word.length)
    .replace(/^, [^,]{2,40},/, '')
    .trim()
  if (
    /^(?:if|where|when|as|wherever|whenever|unless) /.test(`${word} `) &&
    /^(?:appropriate|necessary|possible|needed|required|applicable|relevant|so|not|approved|practicable|in doubt|otherwise [a-z]+),? ./.test(
      between,
    )
  )
    return false
  if (/\b(?:and|but|or|nor)$/.test(between) || newSubject.test(between)) return false
  if (/^\s*(?:if|when|whenever)\b/.test(before) && /\S \S+ (?:i|we|you|they|he|she)$/.test(between)) return false
  if (word === 'what') return !/^ do is\b/.test(s.slice(cue.end)) && !/[,;]/.test(between)
  if (/^(?:how|whether|why)$/.test(word)) return !/,/.test(between)
  if (relative.test(word)) return inRelative(word, between, before.slice(0, last.index), s, cue, defined)
  if (/[,;:]/.test(between) || /\b(?:but|although|though)\b/.test(between)) return false
  return (
    standsAlone(between, defined) ||
    (between.split(' ').length <= 3 && !finite.test(between) && !/ (?:it|they|he|she)$/.test(` ${between}`))
  )
}

/** "… that I am not old enough and so I": a clause of its own begins. */
const newSubject = /\b(?:and|but|so)(?: so| therefore| then)? (?:i|we|you|they|he|she)$/

function inRelative(word: string, between: string, head: string, s: string, cue: Cue, defined: DefinedTerms): boolean {
  if (/\b(?:which|who) (?:say|says|state|states|suggest|suggests|believe|claim)\s*$/.test(head)) return true
  if (adverbOnly.test(between)) return !addsADuty(word, head, s, cue)
  if (/^who/.test(word) || /^(?:case|event)\b/.test(between) || /[,;]/.test(between)) return false
  if (/\b(?:but|and) (?:[a-z]+ )?$/.test(`${between} `)) return false
  if (
    word === 'that' &&
    cue.modal === 'will' &&
    saidThat.test(head) &&
    /^(?:the |our )?(?:school|academy|trust|nursery|college|we)$/.test(between)
  )
    return false
  const isDuty =
    /^(?:need|must|should|have-to|modal)/.test(cue.name) &&
    word === 'that' &&
    !/^(?:may|can|could|might|will|would)$/.test(cue.modal ?? 'must')
  if (isDuty && (anyRoles(between, defined).length > 0 || (pronoun.test(between) && saidThat.test(head)))) return false
  if (opensWithVerb(between)) return false
  return standsAlone(between, defined) || (word === 'which' && !finite.test(between) && between.split(' ').length <= 4)
}

/** "posts that name a pupil": the clause has its verb already. */
const opensWithVerb = (between: string): boolean => {
  const [, verb = '', rest = ''] = /^([a-z]+?)(?:es|s)? (.+)$/.exec(between) ?? []
  return rest !== '' && (imperatives.has(verb) || imperatives.has(`${verb}e`)) && objectStart.test(rest)
}

/** "…, who will call the police": the tail adds a duty of the person just named. */
function addsADuty(word: string, head: string, s: string, cue: Cue): boolean {
  if (!/^(?:who|which)$/.test(word) || !/,\s*$/.test(head)) return false
  if (!/^(?:will|must|should|shall)$/.test(cue.modal ?? '') && !(cue.modal === 'may' && decides.test(head))) return false
  return !/^[^.;]{0,60},[^.;]+\b(?:must|should|may|will|is|are|can)\b/.test(s.slice(cue.end))
}

/** "…, who may agree an exception": those who decide are given the power. */
const decides = /\b(?:headteacher|head teacher|principal|governors|governing (?:body|board)|trustees|manager|lead), $/

/** Only a pronoun, or one short phrase that names people: the subject of the clause that was just opened. */
function standsAlone(between: string, defined: DefinedTerms): boolean {
  if (pronoun.test(between)) return true
  const count = between.split(' ').length
  return count <= 5 && !finite.test(between) && !/ (?:it|they|he|she|this)$/.test(between) && people(between, defined).length > 0
}

const people = (phrase: string, defined: DefinedTerms): readonly Role[] => anyRoles(phrase, defined)
