/** All words that are translated, of all modules: what the page for approval lists and the tests walk through. */
import { acceptanceWordGroups } from '../modules/acceptance/index.ts'
import { auditWordGroups } from '../modules/audit/index.ts'
import { guidanceWordGroups } from '../modules/guidance/index.ts'
import { notificationWordGroups } from '../modules/notifications/index.ts'
import { peopleWordGroups } from '../modules/people/index.ts'
import { policyWordGroups, relatedWordGroups } from '../modules/policy/index.ts'
import { schoolWordGroups } from '../modules/school/index.ts'
import { signInWordGroups } from '../modules/sign-in/index.ts'
import type { WordGroup } from '../ui/messages/catalogue.ts'
import { faultWords } from '../ui/messages/faults/fault-words.ts'
import { frameWords } from '../ui/messages/frame/frame-words.ts'

export const wordGroups: readonly WordGroup[] = [
  { heading: 'Around every page', words: frameWords },
  { heading: 'When a page cannot be given', words: faultWords },
  ...signInWordGroups,
  ...notificationWordGroups,
  ...peopleWordGroups,
  ...auditWordGroups,
  ...guidanceWordGroups,
  ...policyWordGroups,
  ...relatedWordGroups,
  ...acceptanceWordGroups,
  ...schoolWordGroups,
]
