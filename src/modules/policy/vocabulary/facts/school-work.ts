/** Facts about the school's accounts, its procedures and its policy. */

import type { NamedFact } from '../vocabulary.ts'
import { domainOf } from './domains.ts'

export const schoolWorkFacts = [
  {
    id: 'account-status',
    name: 'Approval of the account',
    question: 'Has the headteacher approved the account or service?',
    ...domainOf([
      {
        value: 'approved',
        label: 'Yes, or it is the school’s own website',
        phrase: 'the headteacher has approved the account',
        synonyms: ['approved', 'head said yes', 'official account', 'school website'],
      },
      {
        value: 'waiting',
        label: 'Asked, no answer yet',
        phrase: 'the headteacher has not decided yet',
        synonyms: ['asked', 'waiting', 'pending'],
      },
      {
        value: 'not-asked',
        label: 'Not asked',
        phrase: 'the headteacher has not been asked',
        synonyms: ['not asked', 'new account', 'just made it'],
      },
      {
        value: 'refused',
        label: 'No, refused',
        phrase: 'the headteacher has refused the account',
        synonyms: ['refused', 'head said no', 'turned down'],
      },
    ]),
  },
  {
    id: 'login-news',
    name: 'The login details',
    question: 'What is new about the login details?',
    fixed: true,
    ...domainOf([
      {
        value: 'new-account',
        label: 'The account has been approved and the headteacher does not have them yet',
        phrase: 'the account is approved and the headteacher does not have its details',
        synonyms: ['new account', 'just approved', 'first password'],
      },
      {
        value: 'changed',
        label: 'They have changed since the headteacher got them',
        phrase: 'the details have changed since the headteacher got them',
        synonyms: ['new password', 'changed password', 'different email', 'reset', 'recovery number'],
      },
      {
        value: 'up-to-date',
        label: 'Nothing: the headteacher has them as they are',
        phrase: 'the headteacher already has the details',
        synonyms: ['already has them', 'same password'],
      },
      {
        value: 'personal-account',
        label: 'It is my own personal account',
        phrase: 'the account is your own',
        synonyms: ['my own account', 'my personal login', 'private account'],
      },
    ]),
  },
  {
    id: 'policy-state',
    name: 'Where the policy stands',
    question: 'Where does the policy stand?',
    fixed: true,
    ...domainOf([
      {
        value: 'review-due',
        label: 'Its review is due',
        phrase: 'the policy’s review is due',
        synonyms: ['out of date', 'due for review', 'expired', 'three years old'],
      },
      {
        value: 'ratified-unsigned',
        label: 'Ratified, but not signed yet',
        phrase: 'the policy is ratified but not signed',
        synonyms: ['waiting for signature', 'just ratified', 'unsigned'],
      },
      {
        value: 'in-force',
        label: 'Ratified, signed and not due for review',
        phrase: 'the policy is in force and no review is due',
        synonyms: ['in force', 'current', 'up to date'],
      },
    ]),
  },
  {
    id: 'because-of',
    name: 'Because of',
    question: 'What would be the reason for it?',
    hint: 'Extra help for a pupil who needs it is not worse treatment.',
    ...domainOf([
      {
        value: 'disability',
        label: 'A disability',
        phrase: 'the reason is a disability',
        synonyms: ['disabled', 'special needs', 'sen', 'send', 'autistic', 'wheelchair', 'adhd', 'dyslexia'],
      },
      {
        value: 'gender',
        label: 'Being a girl or a boy',
        phrase: 'the reason is gender',
        synonyms: ['gender', 'girl', 'boy', 'sex', 'boys only', 'girls only'],
      },
      {
        value: 'gender-identity',
        label: 'Gender identity',
        phrase: 'the reason is gender identity',
        synonyms: ['trans', 'transgender', 'non-binary', 'gender reassignment'],
      },
      {
        value: 'orientation',
        label: 'Sexual orientation',
        phrase: 'the reason is sexual orientation',
        synonyms: ['gay', 'lesbian', 'bisexual', 'lgbt', 'two mums', 'two dads'],
      },
      {
        value: 'ethnicity',
        label: 'Ethnicity',
        phrase: 'the reason is ethnicity',
        synonyms: ['race', 'skin colour', 'traveller', 'nationality', 'hair style', 'language'],
      },
      {
        value: 'background',
        label: 'Social, cultural or religious background',
        phrase: 'the reason is a social, cultural or religious background',
        synonyms: [
          'religion',
          'faith',
          'headscarf',
          'free school meals',
          'poor',
          'culture',
          'muslim',
          'christian',
          'jewish',
          'class',
        ],
      },
      {
        value: 'other-reason',
        label: 'Something else, such as what the pupil did',
        phrase: 'the reason is something else',
        synonyms: ['behaviour', 'broke the rules', 'late', 'homework not done'],
      },
    ]),
  },
] as const satisfies readonly NamedFact[]
