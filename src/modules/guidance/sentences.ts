/** Verdicts as sentences. */

import type { Verdict } from '../../engine/index.ts'
import { addressed } from '../policy/index.ts'

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
