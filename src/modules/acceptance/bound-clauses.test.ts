import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { rolesOf, titles } from '../people/index.ts'
import { type Clause, modelPolicy, type VersionContent } from '../policy/index.ts'
import { acceptingRoles, boundClauses, boundGroups, boundOf } from './bound-clauses.ts'
import { askingsOf, clausesAsked, groupOf } from './campaign.ts'

const every = modelPolicy.sections.flatMap(({ clauses }) => clauses)
const idsFor = (...held: string[]) => boundClauses(modelPolicy, rolesOf(held)).map(({ id }) => id)

/** The content with one clause changed, and a rule of it where asked. */
const withClause = (content: VersionContent, id: string, change: (clause: Clause) => Clause): VersionContent => ({
  ...content,
  sections: content.sections.map(section => ({
    ...section,
    clauses: section.clauses.map(clause => (clause.id === id ? change(clause) : clause)),
  })),
})

/** Written apart from the program, from the table of clauses alone. */
const binds = (clause: Clause, roles: readonly string[]): boolean =>
  clause.who.some(one => one === 'everyone' || roles.includes(one))

test('G3, G4: staff, governors, parents, volunteers and visitors are bound by exactly the clauses that name them or everyone', () => {
  const expected: Readonly<Record<string, readonly string[]>> = {
    teacher: ['staff'],
    headteacher: ['headteacher', 'staff'],
    dsl: ['dsl', 'staff'],
    governor: ['governor'],
    chair: ['chair', 'governor'],
    parent: ['parent'],
    volunteer: ['volunteer'],
    'trip-helper': ['trip-helper', 'volunteer'],
    visitor: ['visitor'],
    contractor: ['contractor', 'visitor'],
    clerk: ['staff'],
  }
  for (const [title, roles] of Object.entries(expected))
    assert.deepEqual(
      idsFor(title),
      every.filter(clause => binds(clause, roles)).map(({ id }) => id),
      title,
    )
  assert.ok(idsFor('teacher').includes('A12') && idsFor('teacher').includes('A23') && !idsFor('parent').includes('A12'))
  assert.ok(idsFor('parent').includes('C1') && !idsFor('teacher').includes('C1'))
})

test('G4: a body accepts nothing, pupils are not asked, and whoever only keeps the program or the data is bound by nothing', () => {
  for (const held of [['governing-body'], ['school'], ['pupil'], ['administrator'], ['dpo'], []])
    assert.deepEqual(boundClauses(modelPolicy, held), [], held.join())
  const onlyBodies = every.filter(({ who }) => who.every(one => one === 'governing-body' || one === 'school'))
  assert.ok(onlyBodies.length > 0, 'there are such clauses')
  for (const { id: title } of titles)
    for (const { id } of onlyBodies) assert.ok(!idsFor(title).includes(id), `${title} and ${id}`)
})

test('each clause stands once, under what makes it bind; those for everyone last', () => {
  const groups = boundGroups(modelPolicy, rolesOf(['teacher', 'parent']))
  assert.deepEqual(
    groups.map(({ because }) => because),
    ['staff', 'parent', 'everyone'],
  )
  const ids = groups.flatMap(({ clauses }) => clauses.map(({ id }) => id))
  assert.equal(new Set(ids).size, ids.length)
  assert.deepEqual(new Set(ids), new Set(idsFor('teacher', 'parent')))
})

test('whoever accepted is asked again only for clauses whose words or rule changed', () => {
  const before = [{ content: modelPolicy, clauses: idsFor('teacher') }]
  const next = (content: VersionContent) => boundOf(content, ['staff'], before).changed
  assert.deepEqual(next(modelPolicy), [])
  assert.deepEqual(next(withClause(modelPolicy, 'A5', clause => ({ ...clause, legal: `${clause.legal} Always.` }))), ['A5'])
  assert.deepEqual(next(withClause(modelPolicy, 'A5', clause => ({ ...clause, plain: 'Say no.' }))), ['A5'])
  assert.deepEqual(next(withClause(modelPolicy, 'A23', clause => ({ ...clause, leansOn: ['ict', 'e-safety'] }))), ['A23'])
  assert.deepEqual(next(withClause(modelPolicy, 'C1', clause => ({ ...clause, legal: 'Other words.' }))), [], 'it binds parents')
  assert.deepEqual(next(withClause(modelPolicy, 'A5', clause => ({ ...clause, heading: 'Another heading' }))), [])
  const stricter = {
    ...modelPolicy,
    rules: modelPolicy.rules.map(rule => (rule.clause === 'A1' ? { ...rule, unless: { fact: 'emergency', is: 'yes' } } : rule)),
  }
  assert.deepEqual(next(stricter), ['A1'], 'the same words, another rule')
  const wider = withClause(modelPolicy, 'C1', clause => ({ ...clause, who: [...clause.who, 'staff'] }))
  assert.deepEqual(next(wider), ['C1'], 'words that bind them for the first time')
})

test('a clause that was only given another number is not asked again', () => {
  const before = [{ content: modelPolicy, clauses: idsFor('teacher') }]
  const renumbered = {
    ...withClause(modelPolicy, 'A5', clause => ({ ...clause, id: '4.2' })),
    rules: modelPolicy.rules.map(rule => (rule.clause === 'A5' ? { ...rule, clause: '4.2' } : rule)),
  }
  assert.deepEqual(boundOf(renumbered, ['staff'], before).changed, [])
})

const roleSets = fc.subarray(
  titles.map(({ id }) => id as string),
  { maxLength: 4 },
)
const someIds = fc.subarray(every.map(({ id }) => id))

test('for any roles and any changes: what is asked is what binds, less what was accepted as it stands', () => {
  fc.assert(
    fc.property(roleSets, someIds, someIds, fc.boolean(), (held, changedIds, acceptedIds, hasRuleChange) => {
      const roles = rolesOf(held)
      const next: VersionContent = {
        ...changedIds.reduce(
          (content, id) => withClause(content, id, clause => ({ ...clause, legal: `${clause.legal} (2)` })),
          modelPolicy,
        ),
        rules: hasRuleChange ? modelPolicy.rules.map(rule => ({ ...rule, id: `${rule.id}-2` })) : modelPolicy.rules,
      }
      const accepted = boundClauses(modelPolicy, roles)
        .map(({ id }) => id)
        .filter(id => acceptedIds.includes(id))
      const bound = boundOf(next, roles, accepted.length > 0 ? [{ content: modelPolicy, clauses: accepted }] : [])
      const all =
        acceptingRoles(roles).length === 0 ? [] : every.filter(clause => binds(clause, acceptingRoles(roles))).map(({ id }) => id)
      assert.deepEqual(bound.clauses, all)
      assert.deepEqual(
        clausesAsked(bound),
        all.filter(id => !accepted.includes(id) || changedIds.includes(id)),
      )
      assert.equal(groupOf(roles) === null, all.length === 0)
    }),
    { numRuns: 150 },
  )
})

test('whoever accepted all, in however many parts, has nothing left to accept', () => {
  fc.assert(
    fc.property(roleSets, fc.array(fc.nat({ max: 3 }), { minLength: every.length, maxLength: every.length }), (held, parts) => {
      const roles = rolesOf(held)
      const ids = boundClauses(modelPolicy, roles).map(({ id }) => id)
      const accepted = [0, 1, 2, 3]
        .map(part => ({ versionId: 'v', clauses: ids.filter((_, index) => parts[index] === part) }))
        .filter(({ clauses }) => clauses.length > 0)
      const [asking] = askingsOf(modelPolicy, [{ id: 'p', roles, accepted }], new Map([['v', modelPolicy]]))
      assert.equal(asking?.state, ids.length === 0 ? undefined : 'unchanged')
    }),
    { numRuns: 100 },
  )
})
