import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Incoming } from '../incoming.ts'
import { isEmpty, type Plan, somebodyNew, tooManyLeave, undecided } from './plan.ts'
import type { PresentState } from './rows.ts'
import { at, emptyState, incomingPerson, planFor, sampleIds, stateAfter, today } from './sample-plans.ts'

const pupil = incomingPerson('p1', 'Marigold Thwaite', { grade: '03', birthDate: '2018-11-02' })
const parent = incomingPerson('g1', 'Felicity Thwaite', { titles: [{ title: 'parent', from: null, until: null }] })
const teacher = incomingPerson('t1', 'Wilhelmina Stroud', { titles: [{ title: 'teacher', from: null, until: null }] })
const hazel = { key: 'c1', at, name: 'Hazel', grade: '03', from: null, until: null, gone: false, schools: [] }
const file: Partial<Incoming> = {
  people: [pupil, parent, teacher],
  classes: [hazel],
  memberships: [
    { at, classKey: 'c1', personKey: 'p1', belongsAs: 'pupil', gone: false },
    { at, classKey: 'c1', personKey: 't1', belongsAs: 'teacher', gone: false },
  ],
  relations: [{ at, adultKey: 'g1', childKey: 'p1', relationship: 'parent' }],
}
const counts = ({ changes }: Plan) => Object.fromEntries(Object.entries(changes).map(([table, list]) => [table, list.length]))
const first = planFor(emptyState, file)
const known = stateAfter(emptyState, first.changes)
const idOf = (name: string): string => known.person.find(person => person.name === name)?.id ?? assert.fail(name)
const again = (more: Partial<Incoming>, state: PresentState = known, decisions = undecided) =>
  planFor(state, { ...file, ...more }, { nextId: sampleIds(1), decisions })

test('a first import adds people with roles, a class, places and a relation of which only the relationship is known', () => {
  assert.deepEqual(counts(first), {
    person: 3,
    person_identifier: 3,
    person_role: 3,
    class: 1,
    class_member: 2,
    relation: 1,
    leaving: 0,
  })
  assert.equal(first.changes.person[0]?.after.year_group, 3)
  assert.equal(first.changes.relation[0]?.after.noted, false)
  assert.deepEqual(first.questions, [])
})

test('the same file again changes nothing', () => assert.ok(isEmpty(again({}))))

test('a changed name changes that and nothing else; what the file leaves blank stays', () => {
  const plan = again({
    people: [
      { ...pupil, familyName: 'Thwaite-Bell', name: 'Marigold Thwaite-Bell', birthDate: null, grade: null },
      parent,
      teacher,
    ],
  })
  assert.deepEqual(counts(plan), {
    person: 1,
    person_identifier: 0,
    person_role: 0,
    class: 0,
    class_member: 0,
    relation: 0,
    leaving: 0,
  })
  const { before, after } = plan.changes.person[0] ?? assert.fail()
  assert.deepEqual(
    [before?.name, after.name, after.birth_date, after.year_group],
    ['Marigold Thwaite', 'Marigold Thwaite-Bell', '2018-11-02', 3],
  )
})

test('someone of the same name is asked about, never merged; each answer is followed', () => {
  const renamed = { ...teacher, key: 't2' }
  const asked = again({
    people: [pupil, parent, renamed],
    complete: { people: 'nobody', classes: false, memberships: false, relations: false },
  })
  assert.deepEqual(
    asked.questions.map(question => question.kind),
    ['same'],
  )
  assert.equal(asked.changes.person.length, 0)
  const answer = (value: string) =>
    again({ people: [pupil, parent, renamed], memberships: [] }, known, { ...undecided, same: { t2: value } })
  const merged = answer(idOf('Wilhelmina Stroud'))
  assert.deepEqual([merged.questions.length, merged.changes.person.length, merged.changes.person_identifier.length], [0, 0, 1])
  const apart = answer(somebodyNew)
  assert.equal(apart.changes.person.filter(({ before }) => before === null).length, 1)
})

test('different birthdays settle that two of one name are two people', () => {
  const namesake = { ...pupil, key: 'p9', birthDate: '2019-01-01' }
  const plan = again({ people: [pupil, parent, teacher, namesake] })
  assert.deepEqual([plan.questions.length, plan.changes.person.length], [0, 1])
})

test('a UPN finds the same child under another key', () => {
  const state = stateAfter(emptyState, planFor(emptyState, { people: [{ ...pupil, upnPseudonym: 'a'.repeat(64) }] }).changes)
  const plan = planFor(
    state,
    { people: [{ ...pupil, key: 'x77', name: 'Mari Thwaite', upnPseudonym: 'a'.repeat(64) }] },
    { nextId: sampleIds(1) },
  )
  assert.deepEqual(
    [plan.questions.length, plan.changes.person[0]?.before?.name, plan.leavers.going.length],
    [0, 'Marigold Thwaite', 0],
  )
})

test('who is absent from a whole file is deactivated, with all that they hold, and not deleted', () => {
  const plan = again({ people: [parent, teacher], relations: [], memberships: file.memberships?.slice(1) ?? [] })
  assert.deepEqual(plan.leavers.going, [idOf('Marigold Thwaite')])
  assert.equal(plan.changes.person[0]?.after.left_on, '2026-11-21')
  const [leaving] = plan.changes.leaving
  assert.deepEqual(leaving?.after.held.map(({ kind }) => kind).toSorted(), ['class_member', 'person_role', 'relation'])
  assert.ok(
    isEmpty(
      planFor(stateAfter(known, plan.changes), {
        ...file,
        people: [parent, teacher],
        relations: [],
        memberships: file.memberships?.slice(1) ?? [],
      }),
    ),
  )
})

test('who is absent from a file of changes has not gone; who is marked has', () => {
  const complete = { people: 'nobody', classes: false, memberships: false, relations: false } as const
  assert.ok(isEmpty(again({ people: [teacher], memberships: [], relations: [], complete })))
  const marked = again({ people: [{ ...teacher, gone: true }], memberships: [], relations: [], complete })
  assert.deepEqual(marked.leavers.going, [idOf('Wilhelmina Stroud')])
})

test('a list of pupils only says nothing of staff and parents', () => {
  const complete = { people: 'pupils', classes: false, memberships: false, relations: false } as const
  assert.deepEqual(again({ people: [], memberships: [], relations: [], complete }).leavers.going, [idOf('Marigold Thwaite')])
})

test('a line that could not be read is no absence', () => {
  assert.deepEqual(again({ people: [pupil, parent], unreadKeys: ['t1'] }).leavers.going, [])
})

test('more than one in ten gone is too many to go without a word', () => {
  const people = Array.from({ length: 20 }, (_, index) =>
    incomingPerson(`k${index}`, `Child Number${String.fromCharCode(97 + index)}`),
  )
  const state = stateAfter(emptyState, planFor(emptyState, { people }).changes)
  const without = (count: number) => planFor(state, { people: people.slice(count) }, { nextId: sampleIds(1) })
  assert.deepEqual([tooManyLeave(without(2)), tooManyLeave(without(3))], [false, true])
})

test('a head, a safeguarding lead, and whoever brings the import never leave by it', () => {
  const office = { person_id: idOf('Wilhelmina Stroud'), starts_on: '2026-01-01', ends_on: null, source: 'person' } as const
  for (const role of ['headteacher', 'co-headteacher', 'dsl', 'deputy-dsl', 'chair', 'administrator']) {
    const state = { ...known, person_role: [...known.person_role, { ...office, id: 'r', role }] }
    const plan = again({ people: [pupil, parent] }, state)
    assert.deepEqual([plan.leavers.going, plan.leavers.kept.map(({ why }) => why)], [[], ['holds-office']], role)
  }
  const own = planFor(known, { ...file, people: [pupil, parent] }, { by: idOf('Wilhelmina Stroud'), nextId: sampleIds(1) })
  assert.deepEqual(own.leavers.kept, [{ id: idOf('Wilhelmina Stroud'), why: 'brings-this' }])
})

test('a person may be kept by decision', () => {
  const plan = again({ people: [pupil, parent] }, known, { ...undecided, stay: [idOf('Wilhelmina Stroud')] })
  assert.deepEqual([plan.leavers.going.length, plan.leavers.kept[0]?.why], [0, 'decided'])
})

test('no import grants a role that sees cases, or one that reaches other people’s records: it suggests', () => {
  const titles = ['headteacher', 'dsl', 'chair', 'administrator', 'office', 'business-manager', 'dpo'] as const
  const people = [
    incomingPerson('h1', 'Augusta Fenn', {
      titles: titles.map(title => ({ title, from: null, until: null })),
      suggested: ['co-headteacher'],
    }),
  ]
  const plan = planFor(emptyState, { people })
  assert.equal(plan.changes.person_role.length, 0)
  assert.deepEqual(plan.suggestions.map(({ title }) => title).toSorted(), [...titles, 'co-headteacher'].toSorted())
})

test('roles that an import gave end when the file no longer has them; roles that a person gave stay', () => {
  const byHand = {
    id: 'r',
    person_id: idOf('Wilhelmina Stroud'),
    role: 'governor',
    starts_on: '2026-01-01',
    ends_on: null,
    source: 'person',
  } as const
  const state = { ...known, person_role: [...known.person_role, byHand] }
  const plan = again({ people: [pupil, parent, { ...teacher, titles: [{ title: 'hlta', from: null, until: null }] }] }, state)
  assert.deepEqual(
    plan.changes.person_role.map(({ before, after }) => [after.role, before === null ? 'new' : after.ends_on]),
    [
      ['hlta', 'new'],
      ['teacher', today],
    ],
  )
})

test('what somebody noted on a relation is never overwritten, and such a relation never ends by an import', () => {
  const noted = known.relation.map(row => ({ ...row, noted: true }))
  const changed = again(
    { relations: [{ at, adultKey: 'g1', childKey: 'p1', relationship: 'guardian' }] },
    { ...known, relation: noted },
  )
  assert.ok(isEmpty(changed))
  const absent = again({ relations: [] }, { ...known, relation: noted })
  assert.ok(isEmpty(absent))
  assert.match(absent.findings.map(({ what }) => what).join(), /somebody at school noted something/)
  assert.equal(again({ relations: [] }).changes.relation.length, 1, 'while one that nobody touched ends')
})

test('a year group that is not plain is asked once, and the answer is followed', () => {
  const people = [
    incomingPerson('p1', 'A One', { grade: 'Ash' }),
    incomingPerson('p2', 'B Two', { grade: 'Ash' }),
    incomingPerson('p3', 'C Three', { grade: 'KG' }),
  ]
  const asked = planFor(emptyState, { people })
  assert.deepEqual(asked.questions, [{ kind: 'year', grade: 'Ash', people: 2 }])
  const decided = planFor(emptyState, { people }, { decisions: { ...undecided, years: { Ash: 4 } } })
  assert.deepEqual([decided.questions.length, decided.changes.person.map(({ after }) => after.year_group)], [0, [4, 4, 0]])
  const none = planFor(emptyState, { people }, { decisions: { ...undecided, years: { Ash: null } } })
  assert.equal(none.questions.length, 0)
})

test('year groups that do not fit the birthdays of most children are told', () => {
  const people = Array.from({ length: 6 }, (_, index) =>
    incomingPerson(`p${index}`, `Child ${'abcdef'[index]}`, { grade: '02', birthDate: '2018-11-02' }),
  )
  assert.match(
    planFor(emptyState, { people })
      .findings.map(({ what }) => what)
      .join(),
    /does not fit their birthday/,
  )
})

test('a file of several schools: somebody says which is ours, and only its people come', () => {
  const schools = [
    { key: 's1', name: 'Holm Oak', number: null },
    { key: 's2', name: 'Elsewhere', number: null },
  ]
  const people = [
    { ...pupil, schools: ['s1'] },
    { ...teacher, schools: ['s2'] },
  ]
  const asked = planFor(emptyState, { schools, people })
  assert.deepEqual([asked.questions[0]?.kind, asked.changes.person.length], ['school', 0])
  const chosen = planFor(emptyState, { schools, people }, { decisions: { ...undecided, school: 's1' } })
  assert.deepEqual([chosen.questions.length, chosen.changes.person.map(({ after }) => after.name)], [0, ['Marigold Thwaite']])
  const asking = planFor(known, { ...file, schools, people: [] }, { nextId: sampleIds(1) })
  assert.equal(asking.leavers.going.length, 0, 'and nobody has gone while it is not chosen')
})

test('somebody who had left and is in the file is back; what was kept of their leaving is withdrawn', () => {
  const gone = stateAfter(known, again({ people: [parent, teacher], relations: [] }).changes)
  const plan = planFor(gone, file, { nextId: sampleIds(2) })
  const back = plan.changes.person.find(({ after }) => after.id === idOf('Marigold Thwaite'))
  assert.deepEqual([back?.before?.left_on, back?.after.left_on], ['2026-11-21', null])
  assert.equal(plan.changes.leaving[0]?.after.withdrawn, true)
})

test('a class entered by hand is taken for the one of the same name', () => {
  const state = {
    ...emptyState,
    class: [{ id: 'x', name: 'hazel', year_group: 3, starts_on: '2026-09-01', ends_on: null, import_key: null }],
  }
  const plan = planFor(state, { classes: [hazel] })
  assert.deepEqual([plan.changes.class.length, plan.changes.class[0]?.before?.id], [1, 'x'])
})
