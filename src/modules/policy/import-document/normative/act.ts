import { invertedSubject, isPassive } from './passive.ts'
import type { Segment } from './segments.ts'
import { baseOf, imperatives, isParticiple } from './verbs.ts'

const tail = /[\s,;:.!?)"'-]+$/
const adverbHead =
  /^[:\s]*(?:(?:also|always|never|not|only|then|normally|first|please|therefore|both|strictly|at all times|immediately|now|either|to)\b,? ?)+/

/** What is to be done or left, as a verb phrase in base words: "photos must not be uploaded" gives "upload photos". */
export function actOf(segment: Segment, complement: string): string {
  const { cue } = segment
  const whole = complement.trim().replace(tail, '')
  const rest = (cue.inverted ? whole.slice(invertedSubject(whole).length).trim() : whole).replace(adverbHead, '')
  if (isPassive(rest)) return active(rest, cue.inverted ? invertedSubject(whole) : segment.subject)
  if (cue.modal === null && /^act-|^misconduct|^constitutes|^best-done/.test(cue.name)) return `${segment.subject} ${rest}`.trim()
  return baseFirst(rest)
}

function active(rest: string, subject: string): string {
  const [, ...after] = rest.split(' ')
  const at = after.findIndex(word => isParticiple(word))
  const verb = baseOf(after[at] ?? '')
  const particle =
    /^(?:with|into|after|off|out|down|up|away|back)$/.test(after[at + 1] ?? '') && after[at + 2] !== 'to'
      ? (after[at + 1] ?? '')
      : ''
  const others = after.slice(at + (particle === '' ? 1 : 2))
  return [verb, particle, subject.replace(/^(?:no|any|all) /, ''), ...others].filter(word => word !== '').join(' ')
}

/** "posting photographs" gives "post photographs". */
export function baseFirst(phrase: string): string {
  const text = phrase.replace(tail, '').replace(adverbHead, '')
  const first = text.split(' ', 1)[0] ?? ''
  if (!/[a-z]{2}ing$/.test(first)) return text
  const base = baseOf(first)
  return imperatives.has(base) ? base + text.slice(first.length) : text
}
