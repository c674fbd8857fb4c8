import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Rule } from '../../../engine/index.ts'
import type { Clause } from '../version-content.ts'
import { clauseHas, marked, wantedIn } from './find-words.ts'

const clause: Clause = {
  id: '4.2',
  heading: 'Friend requests',
  legal: 'Staff must decline a pupil’s request (or an ex-pupil’s).',
  who: ['staff'],
  strength: 'must',
}
const rules: readonly Rule[] = [{ id: 'r', clause: '4.2', who: ['staff'], strength: 'must_not', act: ['accept-request'] }]
const has = (typed: string): boolean => clauseHas(wantedIn(typed), clause, rules)

test('every word must be there, as the beginning of a word, whatever its case and quotes', () => {
  for (const typed of ['friend', 'FRIEND requ', "pupil's", 'pupil’s', '4.2', 'decline staff', '']) assert.ok(has(typed), typed)
  for (const typed of ['riend', 'friend phone', '4x2', '2.4']) assert.ok(!has(typed), typed)
})

test('a clause is found by what its rules are about, too', () => {
  assert.ok(has('follow'), 'the act is called "accept a friend or follow request"')
  assert.ok(!clauseHas(wantedIn('follow'), clause, []))
})

test('what was typed is never a pattern', () => {
  for (const typed of ['.*', '(', '[a-z]', '\\', '(a+)+$', 'a|b', '$&']) assert.doesNotThrow(() => has(typed), typed)
  assert.ok(has('. ( *'), 'signs alone look for nothing')
})

test('hits are marked and all else is escaped', () => {
  const shown = marked('Post <b>photos</b> & Photographs', wantedIn('photo')).toString()
  assert.equal(shown, 'Post &lt;b&gt;<mark>photo</mark>s&lt;/b&gt; &amp; <mark>Photo</mark>graphs')
  assert.equal(marked('a <i>', wantedIn('')).toString(), 'a &lt;i&gt;')
})
