/** The vocabulary as programs see it: roles, acts and facts with their questions, values and synonyms. Stable: docs/api.md. */

import { type PolicyVocabulary, platformAges } from '../policy/index.ts'
import { questionOf } from './questions.ts'

export function viewVocabulary(vocabulary: PolicyVocabulary, on: Temporal.PlainDate) {
  return {
    roles: vocabulary.roles.map(({ id, name, says, includes = [], synonyms, body = false }) => ({
      id,
      name,
      says,
      includes,
      synonyms,
      body,
    })),
    groups: vocabulary.groups,
    acts: vocabulary.acts.map(({ id, name, gerund, group, examples, synonyms, askedBy = [] }) => ({
      id,
      name,
      gerund,
      group,
      examples,
      synonyms,
      askedBy,
    })),
    facts: vocabulary.facts.map(({ id, name, values, ordered = false, fixed = false, options }) => ({
      id,
      name,
      question: questionOf(vocabulary, id, on).question,
      hint: questionOf(vocabulary, id, on).hint,
      ordered,
      fixed,
      values: values.map(value => {
        const option = options.find(other => other.value === value)
        return { value, label: option?.label ?? value, phrase: option?.phrase ?? value, synonyms: option?.synonyms ?? [] }
      }),
    })),
    deadlines: vocabulary.deadlines,
    addressees: vocabulary.addressees,
    platformAges,
  }
}
