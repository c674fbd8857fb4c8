import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadedModel } from '../../policy/index.ts'
import { citing } from './cited-clause.ts'
import { generalPart } from './general-items.ts'
import { platforms, writtenOn } from './platform-settings.ts'
import { answeredIn, begunWith, boundTitles, isDone, nextPart, partsOf, type SafetyAnswers } from './safety-check.ts'
import { unions, unionsListedOn } from './unions.ts'

const parts = [generalPart, ...platforms]

test('A1, A18, A19, A20, A21: each clause is asked for, each item cites one that is there, ids are their own', () => {
  const items = parts.flatMap(part => part.items)
  const asked = new Set(items.map(({ clause }) => clause))
  assert.deepEqual([...asked].toSorted(), ['A1', 'A18', 'A19', 'A20', 'A21'])
  const cite = citing(loadedModel)
  for (const { clause } of items) assert.equal(cite(clause)?.id, clause)
  for (const { id, items: own } of parts) {
    assert.equal(new Set(own.map(item => item.id)).size, own.length, id)
    assert.ok(!own.some(item => item.id === 'note' || item.id.startsWith('_')), `${id}: a name that the form has already`)
  }
  assert.equal(new Set(parts.map(({ id }) => id)).size, parts.length)
})

test('A1: LinkedIn alone does not ask to leave the school’s name out', () => {
  const askingIt = platforms.filter(({ items }) =>
    items.some(({ clause, text }) => clause === 'A1' && /school is not/.test(text)),
  )
  assert.ok(askingIt.length >= 5 && !askingIt.some(({ id }) => id === 'linkedin'))
})

test('A21: lists say of which day they are, and lead to secure first pages', () => {
  for (const day of [writtenOn, unionsListedOn]) assert.ok(Temporal.PlainDate.compare(day, '2026-01-01') > 0)
  for (const { url } of unions) assert.equal(new URL(url).href, url.replace(/^http:/, 'https:'))
})

test('a check goes on where it was left, and is complete once every item of one’s own platforms is answered', () => {
  const none = begunWith(['x', 'a platform that is no longer'])
  assert.deepEqual(
    partsOf(none).map(({ id }) => id),
    ['general', 'x'],
  )
  const all = (id: string) => {
    const items = parts.find(part => part.id === id)?.items ?? []
    return { items: Object.fromEntries(items.map(item => [item.id, 'done' as const])), note: '' }
  }
  const half: SafetyAnswers = { ...none, parts: { general: all('general') } }
  assert.equal(nextPart(none)?.id, 'general')
  assert.equal(nextPart(half)?.id, 'x')
  assert.equal(nextPart({ ...half, parts: { ...half.parts, x: all('x') } }), undefined)
  assert.equal(answeredIn(generalPart, { parts: { general: { items: { gone: 'done' }, note: '' } } }), 0)
})

test('it counts for a year, to the day', () => {
  const day = Temporal.PlainDate.from('2026-03-01')
  assert.ok(isDone(day, Temporal.PlainDate.from('2027-02-28')))
  assert.ok(!isDone(day, Temporal.PlainDate.from('2027-03-01')))
  assert.ok(!isDone(null, day))
})

test('staff and governors do it; families, pupils and whoever only keeps the program do not', () => {
  for (const title of ['teacher', 'headteacher', 'chair', 'governor', 'clerk', 'dsl'])
    assert.ok(boundTitles.includes(title), title)
  for (const title of ['parent', 'pupil', 'visitor', 'administrator', 'dpo']) assert.ok(!boundTitles.includes(title), title)
})
