import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Condition, Rule } from '../../../engine/index.ts'
import { modelPolicy } from '../model/index.ts'
import { type PolicyVocabulary, schoolVocabulary } from '../vocabulary/index.ts'
import { conditionInWords } from './condition-words.ts'
import { ruleInWords } from './rule-in-words.ts'
import { situationInWords } from './situation-words.ts'

const { roles, acts, facts, deadlines, addressees } = schoolVocabulary

/** Ids that are no words: "accept-request", "same-day". */
const ids = [...roles, ...acts, ...facts, ...deadlines, ...addressees].map(({ id }) => id).filter(id => id.includes('-'))
const values = facts.flatMap(fact => fact.values).filter(value => value.includes('-'))

test('each of the model’s rules reads as a sentence, without an id', () => {
  assert.equal(modelPolicy.rules.length, 117)
  for (const rule of modelPolicy.rules) {
    const words = ruleInWords(rule)
    assert.match(words, /^\p{Lu}.*[^.]\.$/u, rule.id)
    assert.doesNotMatch(words, / {2}|undefined|\(\)|,,|\bI\b|\bmy\b|when unless/u, words)
    const id = [...ids, ...values, ...modelPolicy.notes.map(note => note.id)].find(one => words.includes(one))
    assert.equal(id, undefined, `${rule.id}: ${words}`)
  }
})

test('rules that differ read differently', () => {
  const said = new Map(modelPolicy.rules.map(rule => [ruleInWords(rule), rule.id]))
  const same = modelPolicy.rules.filter(rule => said.get(ruleInWords(rule)) !== rule.id)
  assert.deepEqual(
    same.map(({ id }) => id),
    [],
  )
})

const sentences: Readonly<Record<string, string>> = {
  'A5.accept':
    'Staff and governors must not accept a friend or follow request, when the other person is a pupil here, a former pupil under 18 or a former pupil who is now an adult. Then: decline the request, the same day.',
  'A1.profile':
    'Staff and governors must not say on their profile that they work at or govern the school, unless it is a professional network.',
  'A6.home-ruled-out':
    'Staff and governors must not tell the parents about a friend or follow request, when the other person is a pupil here or a former pupil under 18, and the safeguarding lead has said not to contact home. Then: tell the designated safeguarding lead instead, the same day.',
  'A6.tell-parents':
    'Staff and governors must tell the parents about a friend or follow request, when the other person is a pupil here or a former pupil under 18, unless the safeguarding lead has said not to contact home. Then: tell the child’s parents or carers about the request (to be told: the pupil’s parents or carers), the same day.',
  'A18.strict': 'Staff and governors should make their privacy settings as strict as they go.',
  'A16.weighed':
    'Staff and governors may send a friend or follow request, when the other person works at the school or is a governor, and they have thought through what a colleague would see.',
  'B2.register':
    'Upon having pupils use a networking site made for children, when a teacher directs it for a clear learning purpose, and the headteacher has approved the account, staff must: enter the class, the site, the purpose and the time in the activity register, before you do it.',
  'B4.social-media':
    'Pupils must not go on social media for themselves, when the device is the school’s, or (the device is not the school’s, and (they are on the school’s premises, or they are on a school trip or visit)).',
  'B6.request':
    'Upon accepting a friend or follow request, when the other person is not a pupil here, pupils should: if the request comes from a grown-up or a stranger, tell an adult you trust, before you do it.',
  'C7.phone':
    'Parents and carers, volunteers and visitors must not use their mobile phone, or have it where it can be seen, when they are on the school’s premises, or they are on a school trip or visit, unless it is an emergency.',
  'E2.ask':
    'The governing body and chairs of governors must ask somebody to take a post down, when (a parent or carer did it, or a volunteer or visitor did it), and something in the post goes against this policy. Then: write to them, ask for removal, and point to the complaints policy (to be told: whoever wrote it), within five school days.',
  'E4.statement':
    'Nobody may post a comment about somebody or something, or share or like what somebody else has written, when it would make others hate, mock or despise a person.',
  'G2.read': 'Everyone should read the policies that belong with this one.',
  'G3.danger':
    'Upon involving the police over a post, when the post threatens or encourages violence, everyone must: if somebody is in danger now, ring 999 yourself before you ask anyone, at once.',
}

for (const [id, sentence] of Object.entries(sentences))
  test(`clause ${id.split('.')[0]}: the rule ${id} in words`, () => {
    const rule = modelPolicy.rules.find(one => one.id === id)
    assert.ok(rule)
    assert.equal(ruleInWords(rule), sentence)
  })

const emergency: Condition = { fact: 'emergency', is: 'yes' }

const conditions: readonly (readonly [Condition, string])[] = [
  [{ not: emergency }, 'it is not an emergency'],
  [{ not: { not: emergency } }, 'it is an emergency'],
  [{ not: { fact: 'place', oneOf: ['premises', 'trip'] } }, 'they are neither at school nor on a school trip'],
  [
    { not: { all: [emergency, { fact: 'device', is: 'own' }] } },
    'this is not so: it is an emergency, and the device is not the school’s',
  ],
  [
    { not: { any: [emergency, { fact: 'device', is: 'own' }] } },
    'none of these is so: it is an emergency; the device is not the school’s',
  ],
  [
    { all: [emergency, { not: { any: [{ fact: 'place', is: 'trip' }, { all: [emergency, { fact: 'device', is: 'own' }] }] } }] },
    'it is an emergency, and (none of these is so: they are on a school trip or visit; (it is an emergency, and the device is not the school’s))',
  ],
  [{ not: { any: [emergency] } }, 'this is not so: it is an emergency'],
  [{ not: { fact: 'post-element', is: 'nothing-wrong' } }, 'something in the post goes against this policy'],
  [{ all: [emergency] }, 'it is an emergency'],
  [{ all: [] }, 'in every case'],
  [{ any: [] }, 'in no case'],
]

test('conditions of every form in words', () => {
  for (const [condition, words] of conditions) assert.equal(conditionInWords(condition), words)
})

test('a condition on an ordered fact says from where to where', () => {
  const option = (value: string, label: string) => ({ value, label, phrase: `you are ${label}`, synonyms: [] })
  const age = {
    id: 'age',
    name: 'Age',
    question: 'How old are you?',
    ordered: true,
    values: ['young', 'old'],
    options: [option('young', 'under 13'), option('old', '13 or over')],
  }
  const vocabulary: PolicyVocabulary = { ...schoolVocabulary, facts: [age] }
  assert.equal(conditionInWords({ fact: 'age', atLeast: 'old' }, vocabulary), '“age” is at least “13 or over”')
  assert.equal(conditionInWords({ fact: 'age', atMost: 'young' }, vocabulary), '“age” is at most “under 13”')
})

test('several duties stand one after another, each with whom to tell and by when', () => {
  const rule: Rule = {
    id: 'x',
    clause: 'X1',
    who: ['staff'],
    strength: 'must_not',
    act: ['accept-request'],
    then: [{ do: 'Write it down.', tell: ['headteacher', 'chair'], by: 'same-day' }, { do: 'DSL to be asked' }],
  }
  assert.equal(
    ruleInWords(rule),
    'Staff must not accept a friend or follow request. Then: write it down (to be told: the headteacher and the chair of governors), the same day; DSL to be asked.',
  )
})

test('situations in words', () => {
  assert.equal(
    situationInWords({ role: ['staff'], act: 'accept-request', 'other-person': 'pupil' }),
    'a member of staff would accept a friend or follow request; the other person is a pupil here',
  )
  assert.equal(
    situationInWords({ role: ['headteacher', 'staff', 'parent'], act: 'post-photo', place: 'not-sure' }),
    'a headteacher who is also a parent or carer would post or share a photo or video on their own account',
  )
  assert.equal(situationInWords({}), 'somebody would do something')
  assert.equal(
    situationInWords({ role: ['governing-body'], act: 'ratify-policy' }),
    'the governing body would review and ratify the policy',
  )
})
