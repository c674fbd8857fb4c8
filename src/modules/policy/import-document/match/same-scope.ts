/**
 * Whether a clause reaches as far as the model's. Where it names an age, a place, a time or an exception that the model does not
 * (or leaves one out), its rule would say too much or too little: then a person must decide.
 */

import { termsOf } from './terms.ts'

/** Concepts that limit where, when or to whom a rule applies. */
const circumstances = [
  '=premises',
  '=visits',
  '=school-event',
  '=working-hours',
  '=outside-hours',
  '=emergency',
  '=teacher-directed',
  '=after-leaving',
  '=former-pupil',
  '=school-device',
  '=approve',
]

const age =
  /\b(?:under|over|below|above|aged?|age of|younger than|older than|turned)\b[^.;]{0,20}?\b(?:\d{1,2}|ten|eleven|twelve|thirteen|fourteen|sixteen|eighteen)\b|\bleast age|\bminimum age|\bthe age that\b/iu
const exception =
  /\b(?:unless|except|apart from|other than|as long as|provided|until|only (?:if|when|where|after|once)|only [^.;]{1,40} (?:if|when|where|once))\b/iu

/** `ours`: the clause's words with those that a lead-in adds; `theirs`: the model's rule. */
export function sameScope(ours: string, theirs: string): boolean {
  const [here, there] = [termsOf(ours), termsOf(theirs)]
  const named = [age, exception].every(pattern => pattern.test(ours) === pattern.test(theirs))
  return named && circumstances.every(concept => here.has(concept) === there.has(concept))
}
