import type { ActSignal } from './act-signal.ts'

export const photoSignals: readonly ActSignal[] = [
  { when: ['photo', 'post-from-school'], points: { 'publish-school-photo': 10, 'repost-school-picture': -6 } },
  {
    when: ['photo', 'publish'],
    unless: ['school-channel', 'from-school-channel', 'take-down', 'happened-to-me', 'remind', 'employer', 'others-work'],
    points: { 'post-photo': 7, 'take-photo': 1 },
  },
  { when: ['photo', 'publish', 'from-school-channel'], points: { 'repost-school-picture': 4, 'post-photo': 3 } },
  { when: ['from-school-channel', 'repost'], unless: ['my-child'], points: { 'repost-school-picture': 8 } },
  {
    when: ['photo', 'school-channel'],
    unless: ['from-school-channel', 'take-down', 'happened-to-me'],
    points: { 'publish-school-photo': 8, 'post-photo': 2 },
  },
  { when: ['photo', 'photo-consent'], points: { 'publish-school-photo': 5, 'post-photo': 2 } },
  { when: ['photo', 'own-life', 'publish'], points: { 'post-photo': 2, 'post-own-life': 2 } },
  {
    when: ['take'],
    unless: ['publish-strongly', 'take-down', 'happened-to-me', 'others-work'],
    points: { 'take-photo': 8, 'post-photo': 2 },
  },
]
