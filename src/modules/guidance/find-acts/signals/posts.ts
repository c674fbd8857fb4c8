import type { ActSignal } from './act-signal.ts'

export const postSignals: readonly ActSignal[] = [
  {
    when: ['write-ask', 'platform'],
    unless: [
      'photo',
      'own-life',
      'employer',
      'own-details',
      'others-details',
      'confidential',
      'pass-on',
      'school-account',
      'take-down',
    ],
    points: { 'post-comment': 4 },
  },
  {
    when: ['write', 'staff'],
    unless: ['photo', 'received-request', 'pass-on', 'colleague-did', 'tell-head', 'legal', 'discipline', 'take-down'],
    points: { 'post-comment': 4 },
  },
  {
    when: ['write', 'about'],
    unless: [
      'photo',
      'pass-on',
      'own-life',
      'happened-to-me',
      'colleague-did',
      'take-down',
      'confidential',
      'contact-parents',
      'remind',
      'legal',
      'discipline',
    ],
    points: { 'post-comment': 6 },
  },
  {
    when: ['write', 'school'],
    unless: ['photo', 'pass-on', 'employer', 'school-account', 'take-down', 'complain', 'use-social', 'policy'],
    points: { 'post-comment': 3 },
  },
  {
    when: ['write', 'nasty'],
    unless: ['pass-on', 'happened-to-me', 'colleague-did', 'take-down', 'police', 'legal', 'report'],
    points: { 'post-comment': 4 },
  },
  { when: ['write', 'other-organisation'], unless: ['pass-on'], points: { 'post-comment': 4 } },
  { when: ['pass-on'], unless: ['from-school-channel', 'photo'], points: { 'pass-on-comment': 8, 'post-comment': 1 } },
  {
    when: ['own-life'],
    unless: ['pass-on', 'event', 'internet', 'phone-use', 'happened-to-me', 'take-down', 'discipline'],
    points: { 'post-own-life': 2 },
  },
  { when: ['own-life', 'publish'], unless: ['pass-on', 'event', 'internet', 'happened-to-me'], points: { 'post-own-life': 7 } },
  { when: ['employer'], unless: ['own-details', 'send-request'], points: { 'name-employer': 6 } },
  { when: ['employer', 'platform'], points: { 'name-employer': 3 } },
  {
    when: ['confidential', 'share-verb'],
    unless: ['tell-parents', 'colleague-did', 'discipline', 'complain', 'treat-worse', 'union', 'others-details'],
    points: { 'share-confidential': 7, 'post-comment': 1 },
  },
  { when: ['others-details'], unless: ['nasty', 'password', 'school-account'], points: { 'share-personal-details': 6 } },
  {
    when: ['others-details', 'publish'],
    unless: ['nasty', 'password', 'school-account'],
    points: { 'share-personal-details': 3 },
  },
  { when: ['others-work'], unless: ['password'], points: { 'share-others-work': 7 } },
]
