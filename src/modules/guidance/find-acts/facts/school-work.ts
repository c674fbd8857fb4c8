/** The school’s accounts and the policy itself. */

import type { FactSignal } from './fact-signal.ts'

export const schoolWork: readonly FactSignal[] = [
  {
    fact: 'account-status',
    value: 'approved',
    said: [
      '(?:headteacher|head|boss) (?:has |have )?(?:approved|agreed|said yes|said ok|said it is ok|signed it off|said i can|said we can|gave permission|okd)',
      '(?:approved|official) (?:account|page|app|channel)',
      'been approved',
      '(?:on|to) (?:the |our )?school website',
      'is approved',
    ],
    not: ['not', 'before', 'until', 'has not', 'if', 'can i approve'],
  },
  {
    fact: 'account-status',
    value: 'not-asked',
    said: [
      '(?:headteacher|head) (?:has |have )?(?:not |never )(?:been )?(?:asked|know|knows|been told)',
      'not asked (?:the |my )?(?:headteacher|head|anyone|permission|yet)',
      'without (?:asking|telling) (?:the |my )?(?:headteacher|head)',
      '(?:headteacher|head) does not know',
      'have not asked',
    ],
  },
  {
    fact: 'account-status',
    value: 'waiting',
    said: [
      'waiting (?:for|on|to hear)(?: \\S+){0,4}(?: headteacher| head| approval| answer)?',
      'pending',
      '(?:asked|told) (?:the |my )?(?:headteacher|head) but',
      'not (?:answered|replied|decided|got back)',
    ],
    not: ['has not been asked', 'refused', 'said no'],
  },
  {
    fact: 'account-status',
    value: 'refused',
    said: [
      '(?:headteacher|head|boss) (?:has |have )?(?:said no|refused|turned (?:it )?down|rejected|did not agree|will not let|says no)',
      'been refused',
      'was refused',
    ],
  },
  {
    fact: 'login-news',
    value: 'changed',
    said: [
      '(?:has|have|got|made|set|with) (?:\\S+ ){0,3}(?:new|different) (?:password|login|email|recovery)',
      '(?:changed|reset|updated) (?:\\S+ ){0,4}(?:password|login|email|details)',
      '(?:password|login|details|email) (?:has |have |was |been |just )+(?:changed|reset|updated)',
      'new password',
    ],
    not: ['my own', 'already', 'personal', 'new account', 'first', 'not changed'],
  },
  {
    fact: 'login-news',
    value: 'personal-account',
    said: ['my (?:own|personal|private) (?:{platform}|account|login|password|instagram|page|profile)'],
    not: ['class', 'school account'],
  },
  {
    fact: 'policy-state',
    value: 'review-due',
    said: [
      '(?:review|policy) (?:is |now )*(?:overdue|due now|out of date|expired)',
      'out of date',
      '(?:2|3|two|three|four|five) years old',
      'overdue',
      'has expired',
    ],
    not: ['when is', 'whens', 'if'],
  },
  {
    fact: 'policy-state',
    value: 'ratified-unsigned',
    said: [
      '(?:just |been |already )(?:been )?ratified',
      'not (?:been )?signed',
      'unsigned',
      'ratified (?:it|this|the policy) (?:last|this|on|yesterday)',
    ],
    not: ['and signed', 'to be ratified'],
  },
]
