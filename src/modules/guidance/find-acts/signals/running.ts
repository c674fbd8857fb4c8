import type { ActSignal } from './act-signal.ts'

export const runningSignals: readonly ActSignal[] = [
  { when: ['ratify', 'policy'], points: { 'ratify-policy': 8 } },
  { when: ['ratify'], points: { 'ratify-policy': 3 } },
  { when: ['sign', 'policy'], unless: ['starting'], points: { 'sign-policy': 8 } },
  { when: ['agree', 'starting'], points: { 'accept-policy': 9 } },
  { when: ['agree', 'policy'], unless: ['sign', 'other-policies', 'union', 'it-rules'], points: { 'accept-policy': 5 } },
  { when: ['it-rules'], points: { 'keep-it-agreement': 9 } },
  { when: ['other-policies'], unless: ['deal-with'], points: { 'read-related': 7 } },
  { when: ['treat-worse', 'protected'], points: { 'treat-worse': 9 } },
]
