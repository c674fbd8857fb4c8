/** The words of this module that are translated. */
import type { WordGroup } from '../../ui/messages/catalogue.ts'
import { acceptWords } from './accept-policy/accept.words.ts'
import { doorWords } from './door/door.words.ts'
import { recordWords } from './see-record/record.words.ts'

export const acceptanceWordGroups: readonly WordGroup[] = [
  { heading: 'Accepting the policy', words: acceptWords },
  { heading: 'One’s own acceptance', words: recordWords },
  { heading: 'At the door', words: doorWords },
]
