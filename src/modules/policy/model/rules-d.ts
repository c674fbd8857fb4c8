import type { Rule } from '../../../engine/index.ts'
import { is, unapproved } from './conditions.ts'

const who = ['staff']

export const rulesD: readonly Rule[] = [
  {
    id: 'D1.unapproved',
    clause: 'D1',
    who,
    strength: 'must_not',
    act: ['open-account', 'use-account', 'set-activity', 'publish-school-photo'],
    when: unapproved,
    then: [{ do: 'Ask the headteacher for approval, and wait for the answer', tell: ['headteacher'], by: 'beforehand' }],
  },
  {
    id: 'D1.approved',
    clause: 'D1',
    who,
    strength: 'may',
    act: ['open-account', 'use-account'],
    when: is('account-status', 'approved'),
  },
  {
    id: 'D1.decide',
    clause: 'D1',
    who: ['headteacher'],
    strength: 'may',
    act: ['approve-account'],
    then: [{ do: 'Decide before any work starts, and write down why', by: 'before-starting' }],
  },
  {
    id: 'D2.give',
    clause: 'D2',
    who,
    strength: 'must',
    act: ['share-login'],
    when: is('login-news', 'new-account'),
    then: [{ do: 'Put the login details into the vault for the headteacher', tell: ['headteacher'], by: 'without-delay' }],
    notes: ['shared-logins'],
  },
  {
    id: 'D2.upon-approval',
    clause: 'D2',
    who,
    strength: 'must',
    upon: ['open-account', 'use-account'],
    when: is('account-status', 'approved'),
    then: [{ do: 'Put the login details into the vault for the headteacher', tell: ['headteacher'], by: 'without-delay' }],
    notes: ['shared-logins'],
  },
  {
    id: 'D3.tell',
    clause: 'D3',
    who,
    strength: 'must',
    act: ['share-login'],
    when: is('login-news', 'changed'),
    then: [{ do: 'Put the new details into the vault for the headteacher', tell: ['headteacher'], by: 'without-delay' }],
    notes: ['shared-logins'],
  },
  { id: 'D3.change', clause: 'D3', who, strength: 'may', act: ['change-login'] },
  {
    id: 'D3.upon-change',
    clause: 'D3',
    who,
    strength: 'must',
    upon: ['change-login'],
    then: [{ do: 'Put the new details into the vault for the headteacher', tell: ['headteacher'], by: 'without-delay' }],
    notes: ['shared-logins'],
  },
]
