import type { Role, Strength } from '../document.ts'
import { baseFirst } from './act.ts'
import type { Plain } from './condense.ts'
import { negated } from './cue.ts'
import { leadingRoles, noTerms } from './find-roles.ts'
import type { LeadIn } from './lead-in.ts'
import { type Draft, inherited, negativeClause, polarityTurn } from './sentence-clauses.ts'
import { imperatives, notAnOrder, objectStart } from './verbs.ts'

/** What may follow "please" without being an order. */
const notAVerb = /^(?:|note|the|a|an|our|your|feel|see|bear|find|accept|excuse|forgive|i|we|you)$/
const negativeStart = /^(?:please )?(?:do not|don't|never|not|no longer|avoid)\b/
const opening =
  /^(?:(?:always|please|kindly|only|also|and|then|to|if (?:\([^)]*\)|[^,(]){3,90},|when [^,]{3,80},|where [^,]{3,80},|before [^,]{3,80},|in [^,]{3,40},|at all times,?|immediately|politely|promptly|carefully)\s+)*/

/** "Do not …", "Please keep …", "Make sure that …": a sentence that is an order by its form. */
export function order(text: string, plain: Plain, who: readonly Role[], inList: boolean): readonly Draft[] {
  const { s } = plain
  if (/^\(?please (?:see|read|consult)\b.*\bguidelines\b/.test(s))
    return [
      inherited(text, plain, {
        strength: 'should',
        who,
        form: 'imperative',
        act: s.replace(/^\(?please /, ''),
        confidence: 0.55,
        reason: 'cue:guidelines',
      }),
    ]
  if (noSuchThing.test(s) && !finite.test(s.replace(/\b(?:if|when|where|unless|who|that|which|while|before|after)\b.*$/, '')))
    return [
      inherited(text, plain, { strength: 'must_not', who, form: 'implicit', act: s, confidence: 0.6, reason: 'cue:no-such' }),
    ]
  if (notAnOrder.test(s)) return []
  const request = /^(?:please )?(?:could|can|would|will) you (?:please |also |kindly |all )+/.test(s)
  const polite = request || /(?:^|, )(?:please|kindly)\b/.test(s)
  const negative = /^(?:please )?(?:do not|don't|never) [a-z]/.test(s)
  if (!negative && !request && !opensAsOrder(s, inList)) return []
  if (/\?$/.test(s) && !request) return []
  const strength: Strength = negative ? (polite ? 'should_not' : 'must_not') : polite ? 'should' : 'must'
  return turned(text, plain, {
    strength,
    who,
    form: 'imperative',
    act: actOfItem(s),
    confidence: negative ? 0.8 : 0.65,
    reason: 'cue:order',
  })
}

/** "No photographs of other children": a ban without a verb. */
const noSuchThing =
  /^no (?!one\b|longer|more\b|doubt|matter|need|problem|wonder|such|change|action|further|decision|rules?\b|policy|exceptions?\b)[a-z'-]+ [a-z]/
const finite =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|replaces|covers|applies|exists|guarantees)\b/

function opensAsOrder(s: string, inList: boolean): boolean {
  const rest = s.slice(opening.exec(s)?.[0].length ?? 0)
  const [, verb = '', next = ''] = /^([a-z-]+) ?(.*)$/.exec(rest) ?? []
  if (/(?:^|, )(?:please|kindly) [a-z]+/.test(s.slice(0, s.length - rest.length + verb.length))) return !notAVerb.test(verb)
  if (!imperatives.has(verb)) return false
  if (/^(?:always|please|only) /.test(s)) return true
  if (
    /^(?:make sure|ensure|report|tell|keep|use|ask|think|treat|respect|follow|be|check|remember to)\b/.test(rest) &&
    objectStart.test(next)
  )
    return true
  return inList
    ? objectStart.test(next) || !/^(?:of|and|or|by|is|are|was|in|for)\b/.test(next)
    : objectStart.test(next) && !/^(?:in|on|at|to|for|from|with|of)\b/.test(next)
}

/** A list item under a lead-in: the lead-in's force, turned by "not". */
export function itemUnder(text: string, plain: Plain, lead: LeadIn): readonly Draft[] {
  const { s } = plain
  if (lead.strength === null) return itemByForm(text, plain, lead)
  if (lead.that) return [clauseUnder(text, plain, lead, lead.strength)]
  const flips = negativeStart.test(s) && !lead.strength.endsWith('_not') && !/^avoid\b/.test(s)
  const strength: Strength = flips ? (lead.strength === 'should' ? 'should_not' : 'must_not') : lead.strength
  const object = lead.words !== ''
  const act = object ? `${lead.words} ${actOfItem(s)}` : actOfItem(s)
  return turned(text, plain, {
    strength,
    who: lead.who,
    form: object ? 'leadin-object' : 'leadin',
    act,
    confidence: lead.confidence * 0.95,
    reason: 'cue:lead-in',
  })
}

const gerundStart = /^(?:not |never |always |only |also |politely |immediately )?[a-z-]{2,}ing\b/
const nounInIng =
  /^(?:during|everything|anything|nothing|something|bullying|according|morning|evening|networking|messaging|gaming|being)\b/
const nounInS =
  /^(?:uses? of|posts? |comments |messages |reports |records |texts |phones |photographs |films |links |likes |shares )/

/** An item that names its force and no subject: "Expected to follow the staff rules". */
const statedForce: readonly (readonly [RegExp, Strength])[] = [
  [/^(?:not |never )(?:allowed|permitted|expected|authorised) to\b|^(?:forbidden|prohibited|banned) (?:to|from)\b/, 'must_not'],
  [/^(?:expected|required|obliged|bound) to\b/, 'must'],
  [/^(?:free|welcome|allowed|permitted|entitled|able) to\b/, 'may'],
  [/^(?:advised|encouraged|asked|urged) to\b/, 'should'],
]

/** The lead-in names people and no force: "Not posting …", "Approves accounts", "Keep …" have their own by their form. */
function itemByForm(text: string, plain: Plain, { who, confidence }: LeadIn): readonly Draft[] {
  const { s } = plain
  const stated = statedForce.find(([pattern]) => pattern.test(s))
  const negative = negativeStart.test(s)
  const rule = (strength: Strength, form: Given['form'], sureness: number, reason: string) =>
    turned(text, plain, { strength, who, form, act: actOfItem(s), confidence: sureness, reason })
  if (stated) return rule(stated[1], 'status', 0.7, 'cue:stated')
  const [, stem = ''] = /^(?:also )?([a-z]+?)(?:es|s) /.exec(s) ?? []
  if ((imperatives.has(stem) || imperatives.has(`${stem}e`)) && !nounInS.test(s))
    return rule('must', 'implicit', 0.6, 'cue:third-person')
  if (gerundStart.test(s) && !nounInIng.test(s))
    return rule(negative ? 'must_not' : 'must', 'gerund', 0.7 * confidence + 0.2, 'cue:gerund')
  return negative ? rule('must_not', 'imperative', 0.75, 'cue:order') : order(text, plain, who, true)
}

/** "We ask that: parents come to us first": the item has its own subject, and may turn the force by a negative. */
function clauseUnder(text: string, plain: Plain, lead: LeadIn, strength: Strength): Draft {
  const named = leadingRoles(plain.s, noTerms).filter(role => role !== 'everyone')
  const turns = !strength.endsWith('_not') && (negativeClause.test(` ${plain.s}`) || negativeStart.test(plain.s))
  return inherited(text, plain, {
    strength: turns ? negated[strength] : strength,
    who: named.length > 0 ? named : lead.who,
    form: 'leadin',
    act: plain.s,
    confidence: lead.confidence * 0.9,
    reason: 'cue:lead-in',
  })
}

type Given = Parameters<typeof inherited>[2]

/** "Bring worries to school first, and not air them …": the part after the turn is a rule of its own. */
function turned(text: string, plain: Plain, given: Given): readonly Draft[] {
  const turn = given.strength.endsWith('_not') ? null : polarityTurn(plain.s, given.strength)
  if (turn === null) return [inherited(text, plain, given)]
  const rest = plain.s.slice(turn.at).replace(/^[\s,]*(?:and|but|or)\s+/, '')
  return [
    inherited(text, plain, { ...given, act: baseFirst(plain.s.slice(0, turn.at)) }, 0, turn.at),
    inherited(
      text,
      plain,
      { ...given, strength: given.strength === 'should' ? 'should_not' : 'must_not', act: actOfItem(rest) },
      turn.at,
    ),
  ]
}

const actOfItem = (s: string): string =>
  baseFirst(s.replace(/^(?:please |to )*(?:do not |don't |never |not |always |only )?/, ''))
