/** Questions in words. */

import { ACT, ROLE } from '../../engine/index.ts'
import { type NamedFact, type PolicyVocabulary, usualMinimumAge } from '../policy/index.ts'
import type { Question } from './answer-shape.ts'

/** The question for a fact. `on`: the day of asking, for what is dated. Throws RangeError for a fact that there is not. */
export function questionOf(vocabulary: PolicyVocabulary, name: string, on: Temporal.PlainDate): Question {
  if (name === ROLE)
    return {
      fact: ROLE,
      question: 'Who are you?',
      hint: 'Choose all that are true.',
      options: vocabulary.roles
        .filter(role => !role.body)
        .map(({ id, says, hint }) => ({ value: id, label: says, hint: hint ?? null })),
    }
  if (name === ACT)
    return {
      fact: ACT,
      question: 'What would you like to do?',
      hint: null,
      options: vocabulary.acts.map(act => ({ value: act.id, label: act.name, hint: null })),
    }
  const fact = vocabulary.facts.find(({ id }) => id === name)
  if (!fact) throw new RangeError(`the vocabulary has no fact "${name}"`)
  return {
    fact: name,
    question: fact.question,
    hint: hintOf(fact, on),
    options: fact.options.map(({ value, label, hint }) => ({ value, label, hint: hint ?? null })),
  }
}

/** Least ages are dated data (clause B1): the question shows what is usual on the day of asking. */
function hintOf({ shows, hint }: NamedFact, on: Temporal.PlainDate): string | null {
  const age = shows === 'minimum-age' ? usualMinimumAge(on) : undefined
  const usual = age === undefined ? undefined : `Most sites ask for at least ${age} years at present.`
  return [hint, usual].filter(Boolean).join(' ') || null
}
