import type { ActSignal } from './act-signal.ts'

export const incidentSignals: readonly ActSignal[] = [
  { when: ['families-post', 'what-can-we-do'], unless: ['photo-consent', 'police', 'legal'], points: { 'ask-to-remove': 8 } },
  {
    when: ['nasty'],
    unless: ['write-ask', 'pass-on', 'secret', 'colleague-did'],
    points: { 'report-worry': 2, 'handle-bullying': 1 },
  },
  { when: ['happened-to-me', 'about-me'], unless: ['secret'], points: { 'report-worry': 4 } },
  { when: ['happened-to-me', 'my-child'], unless: ['secret', 'complain'], points: { 'report-worry': 3 } },
  {
    when: ['happened-to-me'],
    unless: ['secret', 'received-request', 'legal', 'police', 'discipline', 'colleague-did'],
    points: { 'report-worry': 8 },
  },
  {
    when: ['nasty', 'report'],
    unless: ['secret', 'colleague-did', 'police', 'legal', 'request-word'],
    points: { 'report-worry': 6 },
  },
  {
    when: ['report'],
    unless: [
      'secret',
      'colleague-did',
      'police',
      'legal',
      'request-word',
      'received-request',
      'discipline',
      'complain',
      'password',
      'sexual-image',
    ],
    points: { 'report-worry': 2 },
  },
  { when: ['sexual-image'], unless: ['secret'], points: { 'report-worry': 9 } },
  { when: ['secret'], points: { 'keep-secret': 9 } },
  {
    when: ['colleague-did'],
    unless: ['discipline', 'legal', 'police', 'take-down', 'complain', 'received-by-me'],
    points: { 'refer-misuse': 6 },
  },
  { when: ['colleague-did', 'tell-head'], unless: ['discipline', 'legal', 'police'], points: { 'refer-misuse': 6 } },
  { when: ['colleague-did', 'report'], unless: ['discipline', 'legal', 'police'], points: { 'refer-misuse': 6 } },
  { when: ['whistleblow'], points: { 'refer-misuse': 8 } },
  {
    when: ['fell-out', 'child', 'deal-with'],
    unless: ['police', 'legal', 'out-of-hours', 'protected'],
    points: { 'handle-bullying': 9 },
  },
  {
    when: ['pupils-fell-out'],
    unless: ['police', 'legal', 'out-of-hours', 'write-ask', 'protected'],
    points: { 'handle-bullying': 5 },
  },
  { when: ['take-down'], unless: ['received-request', 'legal'], points: { 'ask-to-remove': 9 } },
  { when: ['police'], unless: ['phone-use'], points: { 'call-police': 9 } },
  { when: ['legal'], unless: ['union'], points: { 'take-legal-action': 9 } },
  {
    when: ['out-of-hours', 'fell-out'],
    unless: ['write-ask', 'photo', 'child', 'happened-to-me'],
    points: { 'act-out-of-hours': 6 },
  },
  { when: ['out-of-hours', 'act-on-it'], points: { 'act-out-of-hours': 10 } },
  { when: ['out-of-hours', 'fell-out', 'child'], unless: ['write-ask'], points: { 'act-out-of-hours': 5, 'handle-bullying': 3 } },
  { when: ['discipline'], points: { 'start-disciplinary': 9 } },
]
