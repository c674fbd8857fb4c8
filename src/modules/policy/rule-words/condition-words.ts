/** Conditions as people say them: "the other person is a pupil here or a former pupil under 18, and it is an emergency". */

import type { Condition } from '../../../engine/index.ts'
import { uncapitalised } from '../../../ui/words.ts'
import { type NamedFact, type PolicyVocabulary, schoolVocabulary } from '../vocabulary/index.ts'
import { isJoining, oneOfThem } from './alternatives.ts'
import { ofOthers, phraseOf } from './phrases.ts'

/** A condition in words, to stand after "when" or "unless". What is joined inside another joining is put in brackets. */
export function conditionInWords(condition: Condition, vocabulary: PolicyVocabulary = schoolVocabulary): string {
  if ('all' in condition) return joined(condition.all, ', and ', vocabulary) || 'in every case'
  if ('any' in condition) return joined(condition.any, ', or ', vocabulary) || 'in no case'
  if ('not' in condition) return denied(condition.not, vocabulary)
  const { fact } = condition
  if ('is' in condition) return ofOthers(phraseOf(vocabulary, fact, condition.is))
  if ('oneOf' in condition) return oneOfInWords(vocabulary, fact, condition.oneOf)
  const [least, value] = 'atLeast' in condition ? ['least', condition.atLeast] : ['most', condition.atMost]
  const named = vocabulary.facts.find(({ id }) => id === fact)
  return `${subjectOf(named, fact)} is at ${least} “${labelOf(named, value)}”`
}

const subjectOf = (fact: NamedFact | undefined, id: string): string => `“${uncapitalised(fact?.name ?? id)}”`
const labelOf = (fact: NamedFact | undefined, value: string): string =>
  fact?.options.find(option => option.value === value)?.label ?? value

function joined(parts: readonly Condition[], by: string, vocabulary: PolicyVocabulary): string {
  const [only] = parts
  if (parts.length === 1 && only) return conditionInWords(only, vocabulary)
  return parts.map(part => bracketed(part, vocabulary)).join(by)
}

/** Brackets wherever a reader could take the words for a part of what stands around them. */
function bracketed(part: Condition, vocabulary: PolicyVocabulary): string {
  const words = conditionInWords(part, vocabulary)
  const isJoined = ('all' in part && part.all.length > 1) || ('any' in part && part.any.length > 1)
  const isList = 'oneOf' in part && part.oneOf.length > 1 && !isShort(vocabulary, part.fact, part.oneOf)
  const isDenial = 'not' in part && words.includes(':')
  return isJoined || isList || isDenial ? `(${words})` : words
}

const ARTICLES = new Set(['a', 'an', 'the', 'their'])

/** The words that all begin with; empty where these are fewer than two. */
function sharedBeginning(phrases: readonly string[]): string {
  const [first = [], ...others] = phrases.map(phrase => phrase.split(' '))
  const length = first.findIndex((word, index) => others.some(other => other[index] !== word || index + 1 >= other.length))
  const shared = first.slice(0, length)
  if (ARTICLES.has(shared.at(-1) ?? '')) shared.pop()
  return shared.length < 2 ? '' : `${shared.join(' ')} `
}

const valuesInWords = (vocabulary: PolicyVocabulary, fact: string, values: readonly string[]): string[] =>
  values.map(value => ofOthers(phraseOf(vocabulary, fact, value)))

/** Whether the values make one short clause: "the other person is a pupil here or a former pupil under 18". */
function isShort(vocabulary: PolicyVocabulary, fact: string, values: readonly string[]): boolean {
  const phrases = valuesInWords(vocabulary, fact, values)
  return sharedBeginning(phrases) !== '' && !phrases.some(isJoining)
}

function oneOfInWords(vocabulary: PolicyVocabulary, fact: string, values: readonly string[]): string {
  const phrases = valuesInWords(vocabulary, fact, values)
  if (phrases.length < 2) return phrases[0] ?? 'in no case'
  if (phrases.some(isJoining)) return oneOfThem(phrases)
  const beginning = sharedBeginning(phrases)
  return `${beginning}${oneOfThem(phrases.map(phrase => phrase.slice(beginning.length)))}`
}

/** What is left of a fact's values, where that is no longer to say than what is excluded. */
function leftOver(vocabulary: PolicyVocabulary, fact: string, excluded: readonly string[]): readonly string[] {
  const { values = [] } = vocabulary.facts.find(({ id }) => id === fact) ?? {}
  const left = values.filter(value => !excluded.includes(value))
  return left.length <= excluded.length ? left : []
}

/** A simple statement turned round: "the other person is not a pupil here"; undefined where that would not be plain. */
function negated(phrase: string): string | undefined {
  if (phrase.startsWith('nothing ')) return `something ${phrase.slice('nothing '.length)}`
  const [, subject = '', verb = '', rest = ''] = /^(.+?) (is|are|has|have) (.*)$/u.exec(phrase) ?? []
  const isPlain =
    subject !== '' && !/\b(?:who|that|not|nothing|nobody|only|no)\b/u.test(subject) && !/^(?:not|neither)\b/u.test(rest)
  return isPlain && !isJoining(phrase) ? `${subject} ${verb} not ${rest}` : undefined
}

function denied(condition: Condition, vocabulary: PolicyVocabulary): string {
  if ('not' in condition) return conditionInWords(condition.not, vocabulary)
  // "Not: this, or that" leaves it open whether the second is denied as well.
  if ('any' in condition && condition.any.length > 1)
    return `none of these is so: ${condition.any.map(part => bracketed(part, vocabulary)).join('; ')}`
  const words = conditionInWords(condition, vocabulary)
  if (!('is' in condition || 'oneOf' in condition)) return `this is not so: ${words}`
  const values = 'is' in condition ? [condition.is] : condition.oneOf
  const left = leftOver(vocabulary, condition.fact, values)
  if (left.length > 0) return oneOfInWords(vocabulary, condition.fact, left)
  if (values.length > 1) return `none of these is so: ${valuesInWords(vocabulary, condition.fact, values).join('; ')}`
  return negated(words) ?? `this is not so: ${words}`
}
