import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Clause } from '../document.ts'
import { readPolicy } from '../import-document.ts'
import { isRefused } from '../read/problem.ts'
import { readHtml } from '../read/read-html.ts'
import { readLines } from '../read/read-lines.ts'

const read = (text: string): readonly Clause[] => readPolicy(readLines(text, 'paragraph'), 'details.md').clauses
const only = (text: string): Clause => {
  const [clause, ...more] = read(text)
  assert.ok(clause, 'a clause')
  assert.equal(more.length, 0)
  return clause
}

test('the act is a verb phrase in base words, whatever the voice', () => {
  const acts: readonly (readonly [string, string])[] = [
    ['Staff must not post photographs of pupils.', 'post photographs of pupils'],
    ['Photographs of pupils must not be posted.', 'post photographs of pupils'],
    ['Accounts must be kept up to date.', 'keep accounts up to date'],
    ['A complaint will be dealt with in a week.', 'deal with a complaint in a week'],
    ['Under no circumstances should staff give out a number.', 'give out a number'],
    ['Staff are prohibited from using private cameras.', 'use private cameras'],
  ]
  for (const [text, act] of acts) assert.equal(only(text).act, act)
})

test('a list of objects under one verb: the act has both', () => {
  const acts = read('Staff must not post on social media:\n\n- names of pupils\n- pictures of pupils\n').map(clause => clause.act)
  assert.deepEqual(acts, ['post on social media names of pupils', 'post on social media pictures of pupils'])
})

test('conditions and exceptions are found with their places', () => {
  const text = 'Unless the head agrees, staff must not film when pupils are present, except in an emergency.'
  const { conditions } = only(text)
  assert.deepEqual(
    conditions.map(({ kind, text: words }) => [kind, words]),
    [
      ['unless', 'Unless the head agrees'],
      ['when', 'when pupils are present'],
      ['unless', 'except in an emergency'],
    ],
  )
  for (const { start, end, text: words } of conditions) assert.equal(text.slice(start, end), words)
})

test('"only" is marked, since the rule then binds outside what it names', () => {
  assert.equal(only('Staff may use phones only in the staff room.').only, true)
  assert.equal(only('Staff may use phones in the staff room.').only, false)
})

test('what had to be inferred is less sure, and says so', () => {
  const named = only('Staff must lock the tablets.')
  const inferred = only('The tablets must be locked.')
  assert.ok(named.confidence > inferred.confidence)
  assert.ok(inferred.reasons.includes('who:audience'))
})

test('a defined term stands for its people', () => {
  const clause = only(
    'This covers teachers, governors and volunteers, who are called "colleagues" below.\n\nColleagues must log out.',
  )
  assert.deepEqual(clause.who, ['staff', 'governor', 'volunteer'])
})

test('lead-ins nest: a sub-list has its own, and the outer list goes on after it', () => {
  const clauses = read(
    'Staff must:\n\n- log out\n- when on a trip, not:\n  - share pictures\n  - leave a phone lying\n- tell the office of a loss\n',
  )
  assert.deepEqual(
    clauses.map(({ strength, text }) => [strength, text]),
    [
      ['must', 'log out'],
      ['must_not', 'share pictures'],
      ['must_not', 'leave a phone lying'],
      ['must', 'tell the office of a loss'],
    ],
  )
})

test('a table by role: "No" bans, a limit permits, a row of "Yes" lays nothing down', () => {
  const clauses = read(
    '| Use | Pupils | Staff |\n|---|---|---|\n| Email | Yes | Yes |\n| Private phone | No | Staff room only |\n',
  )
  assert.deepEqual(
    clauses.map(({ who, strength }) => [who.join(), strength]),
    [
      ['pupil', 'must_not'],
      ['staff', 'may'],
    ],
  )
})

test('a scale of sanctions is one statement about the school', () => {
  const { who, form } = only(
    '| Breach | First time | Second time |\n|---|---|---|\n| Phone seen | Warning | Detention |\n| Filming | Detention | Exclusion |\n',
  )
  assert.deepEqual([who, form], [['school'], 'consequence'])
})

const pieces = fc.constantFrom(
  ...[
    'Staff must not ',
    'pupils, parents and ',
    'should ',
    '**never** ',
    '\n\n',
    '\n- ',
    '\n1. ',
    '# ',
    ': ',
    '; ',
    '. ',
    ' | ',
    '|\n|',
    '“quoted” ',
    'if ',
    'who ',
    'may only ',
    '\t',
    '\r\n',
    '\u00a0',
    '😀',
    'It is vital that no child is named',
    '(a) ',
    '<!-- ',
    '--> ',
    'İ',
    'the school will ',
    'and not share ',
    '___',
    'Please do not ',
  ],
)

test('whatever the text, every span lies in it and is the text that it says', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom('paragraph' as const, 'width' as const), (parts, wrap) => {
      const text = parts.join('')
      const { clauses, sections } = readPolicy(readLines(text, wrap), 'any.txt')
      for (const { start, end, text: words, conditions, who } of clauses) {
        assert.ok(start >= 0 && start < end && end <= text.length)
        assert.equal(text.slice(start, end), words)
        assert.ok(who.length > 0, 'somebody is bound')
        for (const condition of conditions) assert.equal(text.slice(condition.start, condition.end), condition.text)
      }
      for (const section of sections) assert.ok(section.start <= section.end && section.end <= text.length)
    }),
    { numRuns: 400 },
  )
})

test('the same holds for what comes out of a web page', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          pieces,
          fc.constantFrom('<p>', '</p>', '<li>', '<ul>', '<b>', '<table><tr><td>', '</td><td>', '<br>', '<h2>', '&amp;'),
        ),
        { maxLength: 40 },
      ),
      parts => {
        const page = readHtml(parts.join(''))
        if (isRefused(page)) return
        for (const block of page.blocks) assert.ok(block.start < block.end && block.end <= page.text.length)
        for (const { start, end, text } of readPolicy(page, 'any.html').clauses) assert.equal(page.text.slice(start, end), text)
      },
    ),
    { numRuns: 200 },
  )
})
