/** Why a role is not given, in words, and beside which field of the form. */
import type { AskProblem } from '../role-request-store.ts'
import type { GrantProblem } from '../role-store.ts'

export type Refusal = GrantProblem | AskProblem | 'no-reason'

export const refusalMessages: Readonly<Record<Refusal, string>> = {
  'no-person': 'The school knows nobody of that kind any more',
  'has-left': 'They leave before that. Change their last day first',
  'held-already': 'They hold this role at that time already',
  'ends-before-start': 'The last day must not be before the first',
  'needs-approval': 'A second person must approve this role',
  'asked-already': 'This role is asked for already and waits for approval',
  'no-reason': 'Enter why they are to hold this role: whoever approves it reads it',
}

export const refusedField: Readonly<Record<Refusal, string>> = {
  'no-person': 'title',
  'has-left': 'endsOn',
  'held-already': 'title',
  'ends-before-start': 'endsOn',
  'needs-approval': 'title',
  'asked-already': 'title',
  'no-reason': 'why',
}
