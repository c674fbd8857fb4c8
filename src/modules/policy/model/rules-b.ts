import type { Rule } from '../../../engine/rule.ts'
import { is, oneOf } from './conditions.ts'

const who = ['pupil']

export const rulesB: readonly Rule[] = [
  {
    id: 'B1.too-young',
    clause: 'B1',
    who,
    strength: 'must_not',
    act: ['join-site'],
    when: is('old-enough', 'no'),
    notes: ['dated-age'],
  },
  {
    id: 'B1.parents',
    clause: 'B1',
    who: ['parent'],
    strength: 'should',
    upon: ['let-child-join'],
    then: [{ do: 'Check the site’s minimum age: a pupil who is younger must not join', by: 'beforehand' }],
    notes: ['dated-age'],
  },
  {
    id: 'B2.alone',
    clause: 'B2',
    who,
    strength: 'must_not',
    act: ['use-childrens-site'],
    unless: is('directed', 'clear-purpose'),
  },
  { id: 'B2.directed', clause: 'B2', who, strength: 'may', act: ['use-childrens-site'], when: is('directed', 'clear-purpose') },
  {
    id: 'B2.no-purpose',
    clause: 'B2',
    who: ['staff'],
    strength: 'must_not',
    act: ['set-activity'],
    unless: is('directed', 'clear-purpose'),
  },
  {
    id: 'B2.lesson',
    clause: 'B2',
    who: ['staff'],
    strength: 'may',
    act: ['set-activity'],
    when: { all: [is('directed', 'clear-purpose'), is('account-status', 'approved')] },
  },
  {
    id: 'B2.register',
    clause: 'B2',
    who: ['staff'],
    strength: 'must',
    upon: ['set-activity'],
    when: { all: [is('directed', 'clear-purpose'), is('account-status', 'approved')] },
    then: [{ do: 'Enter the class, the site, the purpose and the time in the activity register', by: 'beforehand' }],
  },
  { id: 'B3.request', clause: 'B3', who, strength: 'must_not', act: ['send-request'], when: is('other-person', 'colleague') },
  {
    id: 'B4.social-media',
    clause: 'B4',
    who,
    strength: 'must_not',
    act: ['use-social-media'],
    when: {
      any: [is('device', 'school'), { all: [is('device', 'own'), oneOf('place', 'premises', 'trip')] }],
    },
    notes: ['no-taught-exception'],
  },
  {
    id: 'B5.unkind',
    clause: 'B5',
    who,
    strength: 'must_not',
    act: ['post-comment', 'pass-on-comment', 'message-someone'],
    when: {
      all: [oneOf('subject', 'pupil', 'colleague', 'school'), { not: oneOf('content', 'fair', 'complaint') }],
    },
    notes: ['private-counts', 'lawful-criticism'],
  },
  {
    id: 'B6.tell',
    clause: 'B6',
    who,
    strength: 'should',
    act: ['report-worry'],
    then: [{ do: 'Tell an adult you trust, or use “Tell someone”', tell: ['trusted-adult'], by: 'immediately' }],
    notes: ['indecent-image'],
  },
  {
    id: 'B6.secret',
    clause: 'B6',
    who,
    strength: 'should_not',
    act: ['keep-secret'],
    then: [{ do: 'Tell an adult you trust, or use “Tell someone”', tell: ['trusted-adult'], by: 'immediately' }],
  },
  {
    id: 'B6.request',
    clause: 'B6',
    who,
    strength: 'should',
    upon: ['accept-request'],
    when: { not: is('other-person', 'pupil') },
    then: [
      {
        do: 'If the request comes from a grown-up or a stranger, tell an adult you trust',
        tell: ['trusted-adult'],
        by: 'beforehand',
      },
    ],
  },
]
