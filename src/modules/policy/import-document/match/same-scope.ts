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
]

const age =
  /\b(?:under|over|below|above|aged?|age of|younger than|older than|turned)\b[^.;]{0,20}?\b(?:\d{1,2}|ten|eleven|twelve|thirteen|fourteen|sixteen|eighteen)\b|\bleast age|\bminimum age|\bthe age that\b/iu
const exception =
  /\b(?:unless|except|apart from|other than|as long as|provided|until|only (?:if|when|where|after|once)|only [^.;]{1,40} (?:if|when|where|once))\b/iu

/** `text` of the clause, `legal` words of the model's. */
export function sameScope(text: string, legal: string): boolean {
  const [ours, theirs] = [new Set(termsOf(text)), new Set(termsOf(legal))]
  const named = [age, exception].every(pattern => pattern.test(text) === pattern.test(legal))
  return named && circumstances.every(concept => ours.has(concept) === theirs.has(concept))
}
