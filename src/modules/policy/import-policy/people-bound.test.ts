import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ImportedDocument } from '../import-document/import-document.ts'
import { peopleBound, withoutThoseLeftOut } from './people-bound.ts'

const section = (heading: string, level: number, start: number) => ({ heading, level, start, end: start + 50 })
const document = {
  sections: [
    section('All staff and governors', 2, 0),
    section('A. Use of networks by staff', 3, 20),
    section('All pupils', 2, 100),
  ],
} as unknown as ImportedDocument
const clause = (start: number, ...who: string[]) => ({ start, who }) as unknown as ImportedDocument['clauses'][number]

test('a clause binds whom its sentence names and whom the headings above it name', () => {
  assert.deepEqual([...peopleBound(document, clause(30, 'staff'))].sort(), ['governor', 'staff'])
  assert.deepEqual([...peopleBound(document, clause(110, 'parent'))].sort(), ['parent', 'pupil'])
})

test('a rule binds nobody whom the document leaves out', () => {
  assert.deepEqual(withoutThoseLeftOut(['staff', 'governor'], new Set(['staff'])), ['staff'])
  assert.deepEqual(withoutThoseLeftOut(['parent', 'volunteer', 'visitor'], new Set(['parent'])), ['parent'])
  assert.deepEqual(withoutThoseLeftOut(['parent', 'trip-helper'], new Set(['volunteer'])), ['trip-helper'])
})

test('where everyone is bound, or nobody would be, the rule stays as it is', () => {
  assert.deepEqual(withoutThoseLeftOut(['staff', 'governor'], new Set(['everyone'])), ['staff', 'governor'])
  assert.deepEqual(withoutThoseLeftOut(['staff', 'governor'], new Set(['contractor'])), ['staff', 'governor'])
  assert.deepEqual(withoutThoseLeftOut(['everyone'], new Set(['staff'])), ['everyone'])
  assert.deepEqual(withoutThoseLeftOut(['governing-body', 'chair'], new Set(['governor'])), ['governing-body', 'chair'])
})
