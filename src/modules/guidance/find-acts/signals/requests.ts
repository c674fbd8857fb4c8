import type { ActSignal } from './act-signal.ts'

export const requestSignals: readonly ActSignal[] = [
  { when: ['message-ask'], unless: ['class-uses', 'kids-site', 'join'], points: { 'message-someone': 3 } },
  {
    when: ['received-request'],
    unless: ['decline', 'tell-head', 'tell-parents', 'send-request'],
    points: { 'accept-request': 8, 'decline-request': 3, 'report-request': 1 },
  },
  { when: ['received-request', 'decline'], points: { 'decline-request': 9, 'accept-request': 2 } },
  { when: ['request-word', 'decline'], points: { 'decline-request': 7, 'accept-request': 1 } },
  { when: ['received-request', 'tell-head'], unless: ['tell-parents'], points: { 'report-request': 10, 'accept-request': 2 } },
  { when: ['request-word', 'tell-head'], unless: ['tell-parents'], points: { 'report-request': 8 } },
  { when: ['received-request', 'tell-parents'], points: { 'tell-parents-of-request': 11, 'accept-request': 1 } },
  { when: ['request-word', 'tell-parents'], points: { 'tell-parents-of-request': 8 } },
  { when: ['send-request'], unless: ['received-request', 'follow-school', 'open-account'], points: { 'send-request': 8 } },
  {
    when: ['send-request', 'received-request'],
    unless: ['decline', 'tell-head', 'tell-parents'],
    points: { 'send-request': 4, 'accept-request': 4 },
  },
  { when: ['follow-school'], points: { 'follow-school': 10, 'send-request': -4 } },
  {
    when: ['message-verb', 'child'],
    unless: ['nasty', 'class-uses', 'colleague-did', 'deal-with'],
    points: { 'message-someone': 5 },
  },
  { when: ['message-verb', 'parent'], unless: ['nasty', 'pass-on', 'about-me', 'fell-out'], points: { 'message-someone': 4 } },
  {
    when: ['happened-to-me', 'message-verb', 'parent'],
    unless: ['nasty', 'about-me'],
    points: { 'message-someone': 5, 'report-worry': -4 },
  },
  { when: ['message-verb', 'staff'], unless: ['nasty', 'complain'], points: { 'message-someone': 6 } },
  { when: ['message-verb', 'expupil'], points: { 'message-someone': 7 } },
  {
    when: ['message-verb', 'platform'],
    unless: [
      'happened-to-me',
      'nasty',
      'complain',
      'pass-on',
      'class-uses',
      'colleague-did',
      'deal-with',
      'own-life',
      'confidential',
      'about-me',
      'fell-out',
    ],
    points: { 'message-someone': 4 },
  },
]
