/** What an answer says, as sentences in the language of whoever asks. */

import type { Answer, Verdict } from '../../engine/index.ts'
import type { Language } from '../../platform/languages.ts'
import { addressed, type Names, namesIn, schoolVocabulary } from '../policy/index.ts'
import { type AnswerWords, answerWords, whomMessage } from './ask/answer-messages/answer.words.ts'
import { whomToAsk } from './whom-to-ask.ts'

/** What an answer is said with, all in one language: its own words and the vocabulary's. */
export interface Said {
  readonly says: AnswerWords
  readonly names: Names
}

/** One for each page: its words tell which of them were shown. */
export const saidIn = (language: Language): Said => ({ says: answerWords.in(language), names: namesIn(language) })

/** In English an act is turned to whoever asks, and is a gerund where we advise against it; elsewhere one phrase does for all. */
function actAfter(verdict: Verdict | 'depends', id: string | undefined, { language, act }: Names): string {
  if (language !== 'en') return act(id)
  const gerund = verdict === 'advised-against' ? schoolVocabulary.acts.find(one => one.id === id)?.gerund : undefined
  return addressed(gerund ?? act(id))
}

/** The verdict on an act as a sentence to whoever asks. */
export const headline = (verdict: Verdict | 'depends', act: string | undefined, { says, names }: Said): string =>
  says.t(`answer.says-${verdict}`, { act: actAfter(verdict, act, names) })

/** Why a clause applies. One may say what is allowed as well as what is not: then it does not "apply", it allows. */
export function becauseOf(
  { certain, facts, strength }: Pick<Answer['citations'][number], 'certain' | 'facts' | 'strength'>,
  who: readonly string[],
  { says, names }: Said,
): string {
  const phrases = names.phrases(facts)
  const does = strength === 'may' ? 'allows' : 'applies'
  if (!certain) return says.t(`answer.${does}-if`, { facts: phrases })
  if (phrases !== '') return says.t(`answer.${does}-because`, { facts: phrases })
  return says.t(strength === 'may' ? 'answer.allows-for' : 'answer.applies-to', { people: names.people(who) })
}

/** Whom somebody in these roles asks, after "ask". */
export function whomInWords(roles: readonly string[], { says }: Said): string {
  const whom = whomToAsk(roles)
  const message = whomMessage(whom)
  return message ? says.t(message) : whom
}
