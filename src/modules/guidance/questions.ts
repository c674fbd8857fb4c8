/** Questions in words. */

import { ACT, ROLE } from '../../engine/index.ts'
import { type NamedFact, type Names, namesIn, type PolicyVocabulary, usualMinimumAge } from '../policy/index.ts'
import type { Question } from './answer-shape.ts'

/**
 * The question for a fact, in the language of the names. Throws RangeError for a fact that there is not.
 *
 * @param on the day of asking, for what is dated
 */
export function questionOf(
  vocabulary: PolicyVocabulary,
  name: string,
  on: Temporal.PlainDate,
  names: Names = namesIn('en'),
): Question {
  if (name === ROLE)
    return {
      fact: ROLE,
      question: 'Who are you?',
      hint: 'Choose all that are true.',
      options: vocabulary.roles
        .filter(role => !role.body)
        .map(({ id }) => ({ value: id, label: names.says(id), hint: names.roleHint(id) })),
    }
  if (name === ACT)
    return {
      fact: ACT,
      question: 'What would you like to do?',
      hint: null,
      options: vocabulary.acts.map(({ id }) => ({ value: id, label: names.act(id), hint: null })),
    }
  const fact = vocabulary.facts.find(({ id }) => id === name)
  if (!fact) throw new RangeError(`the vocabulary has no fact "${name}"`)
  return {
    fact: name,
    question: names.question(name),
    hint: hintOf(fact, on, names),
    options: fact.values.map(value => ({ value, label: names.answer(name, value), hint: names.answerHint(name, value) })),
  }
}

/** Least ages are dated data (clause B1): the question shows what is usual on the day of asking. */
function hintOf({ id, shows }: NamedFact, on: Temporal.PlainDate, names: Names): string | null {
  const age = shows === 'minimum-age' ? usualMinimumAge(on) : undefined
  const usual = age === undefined ? null : names.usualAge(age)
  return [names.hint(id), usual].filter(Boolean).join(' ') || null
}
