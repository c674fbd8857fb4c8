import type { ActSignal } from './act-signal.ts'

export const familySignals: readonly ActSignal[] = [
  {
    when: ['contact-parents'],
    unless: ['request-word', 'received-request', 'take-down', 'contact-details', 'nasty'],
    points: { 'contact-parent': 7 },
  },
  { when: ['contact-parents', 'platform'], points: { 'message-someone': 2 } },
  {
    when: ['contact-details'],
    unless: ['password', 'others-details-online'],
    points: { 'give-contact-details': 9, 'share-personal-details': -3 },
  },
  { when: ['complain'], unless: ['pass-on', 'discipline', 'legal', 'take-down', 'password'], points: { 'raise-concern': 9 } },
  { when: ['remind'], points: { 'remind-families': 8 } },
]
