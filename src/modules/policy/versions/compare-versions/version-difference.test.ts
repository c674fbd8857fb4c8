import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { modelPolicy } from '../../model/index.ts'
import type { Clause, VersionContent } from '../../version-content.ts'
import { idOf } from './difference-words.ts'
import { type ClauseChange, differenceOf, isAlike, type VersionDifference } from './version-difference.ts'

const clauses = modelPolicy.sections.flatMap(section => section.clauses)
const anyClause = fc.constantFrom(...clauses)

/** The model policy with each section's clauses made others; rules of clauses that are gone go with them. */
function withClauses(change: (clauses: readonly Clause[], section: string) => readonly Clause[]): VersionContent {
  const sections = modelPolicy.sections.map(section => ({ ...section, clauses: change(section.clauses, section.id) }))
  const ids = new Set(sections.flatMap(section => section.clauses.map(({ id }) => id)))
  return { ...modelPolicy, sections, rules: modelPolicy.rules.filter(rule => ids.has(rule.clause)) }
}

const replaced = (one: Clause, by: Partial<Clause>) =>
  withClauses(all => all.map(other => (other === one ? { ...one, ...by } : other)))

/** The only change of a difference. */
function only({ clauses: changes, document, sections }: VersionDifference): ClauseChange {
  assert.deepEqual([document, sections], [[], []])
  assert.equal(changes.length, 1, changes.map(idOf).join())
  return changes[0] as ClauseChange
}

const copy = (content: VersionContent): VersionContent => JSON.parse(JSON.stringify(content))

test('G1: two versions alike differ in nothing', () => {
  assert.ok(isAlike(differenceOf(modelPolicy, modelPolicy)))
  assert.ok(isAlike(differenceOf(modelPolicy, copy(modelPolicy))))
})

test('G1: each clause that is taken away is the one that is gone, and put back it is the one that is new', () => {
  for (const clause of clauses) {
    const without = withClauses(all => all.filter(other => other !== clause))
    const gone = only(differenceOf(modelPolicy, without))
    assert.deepEqual([gone.before?.clause.id, gone.after], [clause.id, null])
    const added = only(differenceOf(without, modelPolicy))
    assert.deepEqual([added.before, added.after?.clause.id], [null, clause.id])
    const rules = modelPolicy.rules.filter(rule => rule.clause === clause.id).length
    assert.deepEqual([gone.rules.length, added.rules.length], [rules, rules])
  }
})

const words = fc.array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 3, maxLength: 30 }).map(list => `${list.join(' ')}.`)

test('G1: a clause that is reworded, however much, is the one that reads otherwise, in the parts that do', () => {
  const part = fc.constantFrom('legal', 'plain', 'children', 'heading' as const)
  fc.assert(
    fc.property(anyClause, part, words, (clause, name, text) => {
      const change = only(differenceOf(modelPolicy, replaced(clause, { [name]: text })))
      assert.deepEqual([change.before?.clause.id, change.after?.clause.id, change.moved], [clause.id, clause.id, false])
      assert.deepEqual(change.parts, [{ part: name, before: clause[name] ?? '', after: text }])
      assert.deepEqual(change.rules, [])
    }),
    { numRuns: 150 },
  )
})

test('G1: whom it binds and how strongly are parts of a clause too', () => {
  for (const clause of clauses) {
    const strength = clause.strength === 'may' ? 'must' : 'may'
    const change = only(differenceOf(modelPolicy, replaced(clause, { who: ['contractor'], strength })))
    assert.deepEqual(
      change.parts.map(({ part }) => part),
      ['who', 'strength'],
    )
  }
})

test('G1: a clause that got another id has moved, whether or not a word of it changed as well', () => {
  for (const clause of clauses) {
    const id = `${clause.id}9x`
    const rules = modelPolicy.rules.map(rule => (rule.clause === clause.id ? { ...rule, clause: id } : rule))
    const renumbered = only(differenceOf(modelPolicy, { ...replaced(clause, { id }), rules }))
    assert.deepEqual([renumbered.before?.clause.id, renumbered.after?.clause.id, renumbered.moved], [clause.id, id, true])
    assert.deepEqual([renumbered.parts, renumbered.rules], [[], []])
    const reworded = only(differenceOf(modelPolicy, { ...replaced(clause, { id, legal: `${clause.legal} Always.` }), rules }))
    assert.deepEqual([reworded.before?.clause.id, reworded.moved, reworded.parts.length], [clause.id, true, 1])
  }
})

test('G1: where all that follow count on from a clause that is gone, they have moved, and it alone is gone', () => {
  const after = withClauses((all, section) =>
    section === 'a' ? all.slice(1).map((clause, index) => ({ ...clause, id: `A${index + 1}` })) : all,
  )
  const { clauses: changes } = differenceOf(modelPolicy, { ...after, rules: modelPolicy.rules })
  const inA = modelPolicy.sections.find(({ id }) => id === 'a')?.clauses.length ?? 0
  assert.equal(changes.length, inA)
  assert.deepEqual(changes.filter(change => change.after === null).map(idOf), ['A1'])
  for (const { before, after: now, parts } of changes.filter(change => change.after !== null)) {
    assert.equal(before?.clause.heading, now?.clause.heading)
    assert.deepEqual(parts, [])
  }
})

test('G1: of two neighbours that changed places one has moved; in another section it has moved there', () => {
  const swapped = withClauses((all, section) =>
    section === 'a' ? [all[1], all[0], ...all.slice(2)].filter(one => one !== undefined) : all,
  )
  assert.equal(only(differenceOf(modelPolicy, swapped)).moved, true)
  const [first] = modelPolicy.sections.find(({ id }) => id === 'd')?.clauses ?? []
  const elsewhere = withClauses((all, section) => {
    const others = all.filter(one => one !== first)
    return section === 'c' && first ? [...others, first] : others
  })
  const moved = only(differenceOf(modelPolicy, elsewhere))
  assert.deepEqual([idOf(moved), moved.moved, moved.after?.section.id], [first?.id, true, 'c'])
})

test('G1: a rule that says otherwise is shown at its clause, and so is a remark of it', () => {
  for (const rule of modelPolicy.rules) {
    const strength = rule.strength === 'must_not' ? 'should_not' : 'must_not'
    const rules = modelPolicy.rules.map(other => (other === rule ? { ...rule, strength } : other)) as VersionContent['rules']
    const change = only(differenceOf(modelPolicy, { ...modelPolicy, rules }))
    assert.equal(idOf(change), rule.clause)
    assert.deepEqual(
      change.rules.map(({ before, after }) => [before?.rule.id, after?.rule.id, after?.rule.strength]),
      [[rule.id, rule.id, strength]],
    )
  }
  const [note] = modelPolicy.notes.filter(({ id }) => modelPolicy.rules.some(rule => rule.notes?.includes(id)))
  const notes = modelPolicy.notes.map(other => (other === note ? { ...other, text: 'Something else.' } : other))
  const { clauses: changes } = differenceOf(modelPolicy, { ...modelPolicy, notes })
  assert.deepEqual(
    new Set(changes.map(idOf)),
    new Set(modelPolicy.rules.filter(rule => rule.notes?.includes(note?.id ?? '')).map(({ clause }) => clause)),
  )
})

test('G1: title, sections and related policies are compared too', () => {
  const [first, ...others] = modelPolicy.sections
  const sections = [{ ...first, heading: 'Another heading' }, ...others] as VersionContent['sections']
  const {
    document,
    sections: changed,
    clauses: changes,
  } = differenceOf(modelPolicy, { ...modelPolicy, title: 'Online', sections })
  assert.deepEqual([document.map(({ part }) => part), changes], [['title'], []])
  assert.deepEqual(
    changed.map(({ before, after, parts }) => [before?.id, after?.heading, parts.length]),
    [[first?.id, 'Another heading', 1]],
  )
})

test('G1: there and back: what is new one way is gone the other', () => {
  fc.assert(
    fc.property(fc.subarray(clauses), fc.subarray(clauses), (one, other) => {
      const [before, after] = [one, other].map(kept => withClauses(all => all.filter(clause => kept.includes(clause))))
      if (!before || !after) return
      const gone = (difference: VersionDifference) => difference.clauses.filter(change => change.after === null).map(idOf)
      const added = (difference: VersionDifference) => difference.clauses.filter(change => change.before === null).map(idOf)
      const [there, back] = [differenceOf(before, after), differenceOf(after, before)]
      assert.deepEqual(gone(there).toSorted(), added(back).toSorted())
      assert.deepEqual(
        gone(there).toSorted(),
        one
          .filter(clause => !other.includes(clause))
          .map(({ id }) => id)
          .toSorted(),
      )
    }),
    { numRuns: 60 },
  )
})
