/** The vocabulary's own words: a fact after "if" or "because", whom a duty tells and by when; and the same said of others. */

import { ROLE } from '../../../engine/index.ts'
import type { PolicyVocabulary } from '../vocabulary/index.ts'

/** A fact's value as it stands after "if" or "because": "the other person is a pupil here". */
export function phraseOf({ facts, roles }: PolicyVocabulary, fact: string, value: string): string {
  if (fact === ROLE) return `you are a ${roles.find(role => role.id === value)?.name ?? value}`
  const option = facts.find(({ id }) => id === fact)?.options.find(other => other.value === value)
  return option?.phrase ?? `${fact} is ${value}`
}

/** Who must be told: "the headteacher". An unknown id stands as it is. */
export const addresseeInWords = ({ addressees }: PolicyVocabulary, id: string): string =>
  addressees.find(addressee => addressee.id === id)?.text ?? id

/** By when: "the same day". An unknown id stands as it is. */
export const deadlineInWords = ({ deadlines }: PolicyVocabulary, id: string): string =>
  deadlines.find(deadline => deadline.id === id)?.text ?? id

const THIRD_PERSON: Readonly<Record<string, string>> = {
  'I am': 'they are',
  I: 'they',
  me: 'them',
  my: 'their',
  myself: 'themselves',
  'worries you': 'worries them',
  you: 'they',
  your: 'their',
  yourself: 'themselves',
}

/** Words of the vocabulary, said of others: "message somebody from my own account" → "… from their own account". */
export function ofOthers(words: string): string {
  return words.replace(/\b(?:I am|I|me|my|myself|worries you|you|your|yourself)\b/gu, word => THIRD_PERSON[word] ?? word)
}
