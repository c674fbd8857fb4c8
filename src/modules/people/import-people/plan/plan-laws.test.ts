// What holds for any file and any state: planning again finds nothing, and taking back gives the former state.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Incoming, IncomingPerson } from '../incoming.ts'
import { isEmpty, somebodyNew, undecided } from './plan.ts'
import { reversalOf } from './reversal.ts'
import { type Changes, type PresentState, tableNames } from './rows.ts'
import { at, emptyState, incomingPerson, planFor, sampleIds, stateAfter, stateAfterUndo } from './sample-plans.ts'

const keys = ['k1', 'k2', 'k3', 'k4', 'k5', 'k6'] as const
const key = fc.constantFrom(...keys)
const title = fc.constantFrom('pupil', 'teacher', 'teaching-assistant', 'parent', 'headteacher')
const day = fc.constantFrom(null, '2026-09-01', '2026-11-21', '2026-11-22', '2027-07-31')
const name = fc.constantFrom('Ada Lark', 'Ben Moss', 'Cora Finch', 'Dev Hale')

const person: fc.Arbitrary<IncomingPerson> = fc
  .record({
    key,
    name,
    title,
    until: day,
    gone: fc.boolean(),
    upn: fc.constantFrom(null, 'u1', 'u2'),
    grade: fc.constantFrom(null, 'KG', '04'),
    titlesComplete: fc.boolean(),
  })
  .map(({ title: held, until, upn, ...one }) =>
    incomingPerson(one.key, one.name, { ...one, upnPseudonym: upn, titles: [{ title: held, from: null, until }] }),
  )

const file: fc.Arbitrary<Partial<Incoming>> = fc.record({
  people: fc.uniqueArray(person, { selector: one => one.key, maxLength: 6 }),
  complete: fc.record({
    people: fc.constantFrom('nobody', 'everybody', 'pupils', 'staff', 'parents'),
    classes: fc.boolean(),
    memberships: fc.boolean(),
    relations: fc.boolean(),
  }),
  classes: fc.uniqueArray(
    fc
      .record({ key: fc.constantFrom('c1', 'c2'), name: fc.constantFrom('Ash', 'Elm'), until: day, gone: fc.boolean() })
      .map(one => ({ ...one, at, grade: null, from: null, schools: [] })),
    { selector: one => one.key },
  ),
  memberships: fc.array(
    fc
      .record({
        classKey: fc.constantFrom('c1', 'c2'),
        personKey: key,
        belongsAs: fc.constantFrom('pupil', 'teacher'),
        gone: fc.boolean(),
      })
      .map(one => ({ ...one, at })),
    { maxLength: 6 },
  ),
  relations: fc.array(
    fc.record({ adultKey: key, childKey: key, relationship: fc.constantFrom('parent', 'guardian') }).map(one => ({ ...one, at })),
    { maxLength: 4 },
  ),
})

/** Nobody is taken for anybody: every question is answered "somebody new". */
const decisions = { ...undecided, same: Object.fromEntries(keys.map(one => [one, somebodyNew])) }
const importing = (state: PresentState, incoming: Partial<Incoming>, series: number): Changes =>
  planFor(state, incoming, { decisions, nextId: sampleIds(series) }).changes

const sorted = (state: PresentState) =>
  tableNames.map(table =>
    (state[table] as readonly { readonly id: string }[]).toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  )

test('plan, apply, plan again: nothing is left to change', () => {
  fc.assert(
    fc.property(fc.array(file, { maxLength: 2 }), file, (before, incoming) => {
      const state = before.reduce<PresentState>((now, one, index) => stateAfter(now, importing(now, one, index)), emptyState)
      const after = stateAfter(state, importing(state, incoming, 8))
      assert.ok(isEmpty({ changes: importing(after, incoming, 9) }))
    }),
    { numRuns: 400 },
  )
})

test('apply, then take back: the former state, to the last row', () => {
  fc.assert(
    fc.property(fc.array(file, { maxLength: 2 }), file, (before, incoming) => {
      const state = before.reduce<PresentState>((now, one, index) => stateAfter(now, importing(now, one, index)), emptyState)
      const changes = importing(state, incoming, 8)
      const after = stateAfter(state, changes)
      const named: PresentState = after
      const added = new Set(changes.person.flatMap(({ before: was, after: row }) => (was === null ? [row.id] : [])))
      const reversal = reversalOf(changes, onlyNamed(named, changes, added), new Set())
      assert.deepEqual(reversal.refused, [])
      assert.deepEqual(sorted(stateAfterUndo(after, reversal)), sorted(state))
    }),
    { numRuns: 400 },
  )
})

/** As the store hands it in: rows that the changes name, and all that belongs to people or classes that they added. */
function onlyNamed(state: PresentState, changes: Changes, added: ReadonlySet<string>): PresentState {
  return Object.fromEntries(
    tableNames.map(table => {
      const ids = new Set((changes[table] as readonly { readonly after: { readonly id: string } }[]).map(({ after }) => after.id))
      return [
        table,
        (
          state[table] as readonly {
            readonly id: string
            readonly person_id?: string
            readonly adult_id?: string
            readonly child_id?: string
          }[]
        ).filter(
          row => ids.has(row.id) || [row.person_id, row.adult_id, row.child_id].some(id => id !== undefined && added.has(id)),
        ),
      ]
    }),
  ) as unknown as PresentState
}

const one = incomingPerson('k1', 'Ada Lark')
const two = incomingPerson('k2', 'Ben Moss')
const both = importing(
  emptyState,
  {
    people: [one, two],
    classes: [{ key: 'c1', at, name: 'Ash', grade: null, from: null, until: null, gone: false, schools: [] }],
  },
  1,
)
const bothThere = stateAfter(emptyState, both)
const [ada, ben] = both.person.map(({ after }) => after.id)

test('who was changed since stays, with all that is theirs; the others go', () => {
  const now = {
    ...bothThere,
    person: bothThere.person.map(row => (row.id === ada ? { ...row, email: 'ada@post.example' } : row)),
  }
  const { remove, refused } = reversalOf(both, now, new Set())
  assert.deepEqual(
    remove.person.map(({ id }) => id),
    [ben],
  )
  assert.deepEqual(
    remove.person_role.map(({ person_id }) => person_id),
    [ben],
  )
  assert.deepEqual(
    refused.filter(({ table }) => table === 'person'),
    [{ table: 'person', id: ada, why: 'changed' }],
  )
})

test('who did something since, or was given a role by a person, stays', () => {
  assert.deepEqual(
    reversalOf(both, bothThere, new Set([String(ben)])).remove.person.map(({ id }) => id),
    [ada],
  )
  const granted = {
    id: 'r9',
    person_id: String(ada),
    role: 'governor',
    starts_on: '2026-11-22',
    ends_on: null,
    source: 'person',
  } as const
  const { remove } = reversalOf(both, { ...bothThere, person_role: [...bothThere.person_role, granted] }, new Set())
  assert.deepEqual(
    remove.person.map(({ id }) => id),
    [ben],
  )
})

test('a class in which somebody was put since stays', () => {
  const [{ id: class_id } = { id: '' }] = bothThere.class
  const place = {
    id: 'm9',
    class_id,
    person_id: 'elsewhere',
    belongs_as: 'pupil',
    starts_on: '2026-11-22',
    ends_on: null,
    source: 'person',
  } as const
  const { remove, refused } = reversalOf(both, { ...bothThere, class_member: [place] }, new Set())
  assert.deepEqual([remove.class.length, refused.map(({ table }) => table)], [0, ['class']])
})
