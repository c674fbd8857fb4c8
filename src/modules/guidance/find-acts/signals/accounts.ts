import type { ActSignal } from './act-signal.ts'

export const accountSignals: readonly ActSignal[] = [
  { when: ['open-account', 'for-class'], unless: ['approve', 'password', 'take-down', 'photo'], points: { 'open-account': 9 } },
  { when: ['teach-with'], unless: ['photo', 'change-password'], points: { 'use-account': 7 } },
  { when: ['service', 'account-approval'], unless: ['password', 'open-account-for-class'], points: { 'use-account': 6 } },
  { when: ['approve', 'service'], unless: ['policy', 'password'], points: { 'approve-account': 9 } },
  {
    when: ['approve', 'platform'],
    unless: ['policy', 'password', 'received-request', 'photo', 'join-strongly', 'my-child'],
    points: { 'approve-account': 7 },
  },
  { when: ['password', 'headteacher'], points: { 'share-login': 8 } },
  { when: ['password', 'school-account'], unless: ['change-password'], points: { 'share-login': 6 } },
  { when: ['password', 'school-account', 'who-needs'], points: { 'share-login': 7 } },
  { when: ['change-password', 'school-account'], unless: ['tell-password'], points: { 'change-login': 8 } },
  { when: ['class-uses', 'message-verb'], points: { 'message-someone': -5 } },
  { when: ['class-uses'], unless: ['photo', 'password', 'received-request', 'my-child'], points: { 'set-activity': 8 } },
]
