import type { Rule } from '../../../engine/index.ts'
import { is, oneOf } from './conditions.ts'

const byVisitor = oneOf('done-by', 'parent', 'visitor')

/** One of the four ways in which a statement about a person must not do harm. */
const defamation = (clause: string, content: string, notes: readonly string[] = []): Rule => ({
  id: `${clause}.statement`,
  clause,
  who: ['everyone'],
  strength: 'must_not',
  act: ['post-comment', 'pass-on-comment'],
  when: is('content', content),
  notes: ['old-libel-words', ...notes],
})

/** One of the three grounds for acting on what happens out of school. */
const reach = (clause: string, effect: string): Rule => ({
  id: `${clause}.reach`,
  clause,
  who: ['school', 'headteacher', 'dsl', 'governing-body', 'chair'],
  strength: 'may',
  act: ['act-out-of-hours'],
  when: is('effect', effect),
  notes: ['pupils-only'],
})

export const rulesE: readonly Rule[] = [
  {
    id: 'E1.handle',
    clause: 'E1',
    who: ['staff', 'school'],
    strength: 'must',
    act: ['handle-bullying'],
    when: is('done-by', 'pupil'),
    then: [{ do: 'Record it, make the child who was hurt safe, and follow the anti-bullying policy', by: 'same-day' }],
    notes: ['under-ten', 'indecent-image'],
  },
  {
    id: 'E1.own-words',
    clause: 'E1',
    who: ['pupil'],
    strength: 'must',
    upon: ['post-comment', 'pass-on-comment', 'message-someone'],
    when: { all: [is('subject', 'pupil'), oneOf('content', 'attack', 'untrue', 'hatred', 'shun', 'standing')] },
    then: [
      { do: 'If you have sent it already, take it down and tell an adult you trust', tell: ['trusted-adult'], by: 'immediately' },
    ],
  },
  {
    id: 'E2.ask',
    clause: 'E2',
    who: ['governing-body', 'chair'],
    strength: 'must',
    act: ['ask-to-remove'],
    when: { all: [byVisitor, { not: is('post-element', 'nothing-wrong') }] },
    then: [
      { do: 'Write to them, ask for removal, and point to the complaints policy', tell: ['writer'], by: 'five-school-days' },
    ],
    notes: ['one-governor', 'child-not-blamed', 'not-data-protection'],
  },
  {
    id: 'E2.pass-on',
    clause: 'E2',
    who: ['staff'],
    strength: 'must',
    upon: ['ask-to-remove'],
    when: { all: [byVisitor, { not: is('post-element', 'nothing-wrong') }] },
    then: [{ do: 'Tell the chair: it is the governing body that writes to them', tell: ['chair'], by: 'without-delay' }],
    notes: ['one-governor'],
  },
  {
    id: 'E3.police',
    clause: 'E3',
    who: ['governing-body', 'chair', 'headteacher', 'dsl'],
    strength: 'may',
    act: ['call-police'],
    when: oneOf('post-element', 'racist', 'violence'),
    notes: ['danger-first', 'under-ten'],
  },
  defamation('E4', 'hatred'),
  defamation('E5', 'shun'),
  defamation('E6', 'standing', ['accused-teacher']),
  defamation('E7', 'work'),
  reach('E8', 'disorder'),
  reach('E9', 'threat'),
  reach('E10', 'reputation'),
  {
    id: 'E11.court',
    clause: 'E11',
    who: ['governing-body', 'chair'],
    strength: 'may',
    act: ['take-legal-action'],
    when: is('no-other-way', 'yes'),
    notes: ['body-cannot-sue'],
  },
  {
    id: 'E11.police',
    clause: 'E11',
    who: ['governing-body', 'chair'],
    strength: 'may',
    act: ['call-police'],
    when: is('post-element', 'other-crime'),
    notes: ['under-ten'],
  },
]
