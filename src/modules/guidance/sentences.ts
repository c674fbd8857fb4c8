/** Facts, duties and verdicts as sentences. */

import { type Facts, ROLE, type Verdict } from '../../engine/index.ts'
import { listed } from '../../ui/words.ts'
import { addressed, type PolicyVocabulary } from '../policy/index.ts'

/** A fact's value as it stands after "if" or "because": "the other person is a pupil here". */
export function phraseOf({ facts, roles }: PolicyVocabulary, fact: string, value: string): string {
  if (fact === ROLE) return `you are a ${roles.find(role => role.id === value)?.name ?? value}`
  const option = facts.find(({ id }) => id === fact)?.options.find(other => other.value === value)
  return option?.phrase ?? `${fact} is ${value}`
}

/** Several facts after "if" or "because"; empty where there are none. */
export const phrasesOf = (vocabulary: PolicyVocabulary, facts: Facts): string =>
  listed(Object.entries(facts).map(([fact, value]) => phraseOf(vocabulary, fact, value)))

/** The verdict as a sentence to whoever asks. `act` after "may I": "accept a friend request"; `gerund`: "accepting …". */
export function headline(verdict: Verdict | 'depends', act: { readonly name: string; readonly gerund: string }): string {
  const [name, gerund] = [addressed(act.name), addressed(act.gerund)]
  switch (verdict) {
    case 'forbidden':
      return `No. You must not ${name}.`
    case 'required':
      return `You must ${name}.`
    case 'advised-against':
      return `Better not. We advise against ${gerund}.`
    case 'advised':
      return `Yes. We advise you to ${name}.`
    case 'allowed':
      return `Yes. You may ${name}.`
    case 'silent':
      return `The policy does not say whether you may ${name}.`
    case 'depends':
      return `It depends whether you may ${name}.`
  }
}
