/** Rules of part A about what is posted, when and where, about privacy, and about breaches. */

import type { Rule } from '../../../engine/index.ts'
import { aboutTheSchool, is, oneOf, STAFF_AND_GOVERNORS } from './conditions.ts'

const who = STAFF_AND_GOVERNORS
const grave = oneOf('breach', 'confidence', 'defamation', 'reputation', 'illegal', 'liability')

const posting: readonly Rule[] = [
  { id: 'A8.repost', clause: 'A8', who, strength: 'should_not', act: ['repost-school-picture'], notes: ['reposts-meet'] },
  {
    id: 'A9.pupils',
    clause: 'A9',
    who,
    strength: 'must_not',
    act: ['post-photo', 'repost-school-picture'],
    when: oneOf('pictured', 'pupils', 'own-child'),
    notes: ['private-counts', 'own-child-of-staff'],
  },
  {
    id: 'A9.school',
    clause: 'A9',
    who,
    strength: 'may',
    act: ['publish-school-photo'],
    when: { all: [is('photo-permission', 'yes'), is('account-status', 'approved')] },
  },
  {
    id: 'A10.comment',
    clause: 'A10',
    who,
    strength: 'must_not',
    act: ['post-comment', 'pass-on-comment'],
    when: aboutTheSchool,
    notes: ['private-counts', 'speaking-up', 'lawful-criticism'],
  },
  {
    id: 'A10.picture',
    clause: 'A10',
    who,
    strength: 'must_not',
    act: ['post-photo'],
    when: oneOf('pictured', 'pupils', 'own-child', 'adults', 'school'),
  },
  {
    id: 'A10.concern',
    clause: 'A10',
    who,
    strength: 'must_not',
    act: ['raise-concern'],
    when: is('channel', 'social'),
    notes: ['speaking-up', 'lawful-criticism'],
  },
  { id: 'A11.fit', clause: 'A11', who, strength: 'should_not', act: ['post-own-life'], when: is('fits-standards', 'no') },
  { id: 'A12.share', clause: 'A12', who: [...who, 'former-staff'], strength: 'must_not', act: ['share-confidential'] },
  {
    id: 'A12.say',
    clause: 'A12',
    who: [...who, 'former-staff'],
    strength: 'must_not',
    act: ['post-comment', 'pass-on-comment', 'message-someone'],
    when: is('content', 'confidential'),
    notes: ['private-counts'],
  },
  {
    id: 'A17.attack',
    clause: 'A17',
    who,
    strength: 'must_not',
    act: ['post-comment', 'pass-on-comment', 'message-someone'],
    when: oneOf('content', 'attack', 'untrue'),
    notes: ['speaking-up', 'lawful-criticism'],
  },
]

const timeAndPlace: readonly Rule[] = [
  {
    id: 'A13.hours',
    clause: 'A13',
    who,
    strength: 'must_not',
    act: ['use-social-media', 'browse-internet'],
    when: is('time', 'yes'),
  },
  { id: 'A14.premises', clause: 'A14', who, strength: 'must_not', act: ['use-social-media'], when: is('place', 'premises') },
  { id: 'A15.work', clause: 'A15', who, strength: 'must_not', act: ['own-business'], when: is('time', 'yes') },
]

const privacy: readonly Rule[] = [
  { id: 'A18.strict', clause: 'A18', who, strength: 'should', act: ['tighten-privacy'] },
  { id: 'A18.public', clause: 'A18', who, strength: 'should_not', act: ['leave-profile-public'] },
  { id: 'A19.secret', clause: 'A19', who, strength: 'should_not', act: ['share-password'] },
  { id: 'A19.fresh', clause: 'A19', who, strength: 'should', act: ['change-password'] },
  { id: 'A19.details', clause: 'A19', who, strength: 'should_not', act: ['publish-own-details'] },
  { id: 'A20.separate', clause: 'A20', who, strength: 'should', act: ['join-site'], when: is('email-used', 'separate') },
  {
    id: 'A20.other',
    clause: 'A20',
    who,
    strength: 'should_not',
    act: ['join-site'],
    when: oneOf('email-used', 'everyday', 'work'),
  },
  { id: 'A21.look', clause: 'A21', who, strength: 'should', act: ['check-union-guidance'] },
  {
    id: 'A21.settings',
    clause: 'A21',
    who,
    strength: 'should',
    upon: ['tighten-privacy', 'leave-profile-public', 'join-site'],
    then: [{ do: 'See your union’s advice on the least settings' }],
  },
]

const breaches: readonly Rule[] = [
  {
    id: 'A22.refer',
    clause: 'A22',
    who,
    strength: 'must',
    act: ['refer-misuse'],
    when: oneOf('done-by', 'staff', 'governor'),
    then: [{ do: 'Tell the headteacher what you saw', tell: ['headteacher'], by: 'without-delay' }],
    notes: ['other-routes', 'indecent-image'],
  },
  {
    id: 'A22.refer-head',
    clause: 'A22',
    who,
    strength: 'must',
    act: ['refer-misuse'],
    when: is('done-by', 'headteacher'),
    then: [{ do: 'Tell the chair of governors, and not the headteacher', tell: ['chair'], by: 'without-delay' }],
    notes: ['other-routes', 'indecent-image'],
  },
  {
    id: 'A22.discipline',
    clause: 'A22',
    who: ['headteacher'],
    strength: 'may',
    act: ['start-disciplinary'],
    when: { all: [is('done-by', 'staff'), is('breach', 'misuse')] },
    notes: ['other-routes', 'lawful-criticism'],
  },
  {
    id: 'A22.discipline-head',
    clause: 'A22',
    who: ['chair', 'governing-body'],
    strength: 'may',
    act: ['start-disciplinary'],
    when: { all: [is('done-by', 'headteacher'), is('breach', 'misuse')] },
    notes: ['other-routes', 'lawful-criticism'],
  },
  { id: 'A23.follow', clause: 'A23', who, strength: 'must', act: ['keep-it-agreement'] },
  {
    id: 'A23.school-accounts',
    clause: 'A23',
    who,
    strength: 'must',
    upon: ['use-account', 'set-activity', 'publish-school-photo'],
    when: is('account-status', 'approved'),
    then: [{ do: 'Keep to the ICT acceptable use agreement' }],
  },
  {
    id: 'A24.discipline',
    clause: 'A24',
    who: ['headteacher'],
    strength: 'may',
    act: ['start-disciplinary'],
    when: { all: [is('done-by', 'staff'), grave] },
    notes: ['other-routes', 'lawful-criticism'],
  },
  {
    id: 'A24.discipline-head',
    clause: 'A24',
    who: ['chair', 'governing-body'],
    strength: 'may',
    act: ['start-disciplinary'],
    when: { all: [is('done-by', 'headteacher'), grave] },
    notes: ['other-routes', 'lawful-criticism'],
  },
]

export const conductRulesA: readonly Rule[] = [...posting, ...timeAndPlace, ...privacy, ...breaches]
