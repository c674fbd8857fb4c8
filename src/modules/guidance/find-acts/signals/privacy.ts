import type { ActSignal } from './act-signal.ts'

export const privacySignals: readonly ActSignal[] = [
  { when: ['make-private'], unless: ['union'], points: { 'tighten-privacy': 7 } },
  { when: ['leave-public'], points: { 'leave-profile-public': 8 } },
  { when: ['union'], unless: ['pass-on'], points: { 'check-union-guidance': 9 } },
  { when: ['tell-password'], unless: ['school-account', 'headteacher', 'change-password'], points: { 'share-password': 8 } },
  { when: ['log-in-as'], points: { 'share-password': 8 } },
  { when: ['change-password', 'password'], unless: ['school-account'], points: { 'change-password': 8 } },
  {
    when: ['own-details', 'publish'],
    unless: ['contact-details', 'password', 'union', 'sign-up-email'],
    points: { 'publish-own-details': 10 },
  },
]
