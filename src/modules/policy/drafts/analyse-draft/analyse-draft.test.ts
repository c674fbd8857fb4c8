import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leastCpuTime } from '../../../../../test/web/cpu-time.ts'
import { addDraft } from '../../../../../test/web/drafts.ts'
import { persona, testSite } from '../../../../../test/web/site.ts'
import type { Rule } from '../../../../engine/index.ts'
import { inSchool } from '../../../../platform/db/index.ts'
import { engine } from '../../loaded-version.ts'
import { modelPolicy } from '../../model/index.ts'
import { findInThread } from './find-in-thread.ts'
import { changesByAct } from './finding-words.ts'
import { findingsOf } from './rule-findings.ts'

const site = await testSite()
const head = await persona(site, 'headteacher')
const teacher = await persona(site, 'class teacher')
const governor = await persona(site, 'chair of governors')
const schoolId = String(head.cookies.get('sid')).slice(0, 36)

const draft = (rules: readonly Rule[]) =>
  inSchool(site.database.db, schoolId, tx => addDraft(tx, { ...modelPolicy, rules }, site.now()))

const text = (body: string) =>
  body
    .replace(/[\s\S]*<main/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:;)])/g, '$1')

const softened = modelPolicy.rules.map(
  (rule): Rule => (rule.clause === 'A4' && rule.strength === 'must_not' ? { ...rule, strength: 'should_not' } : rule),
)

test('G1: a draft like what is in force changes nothing', async () => {
  const { status, body } = await head.get(`/policy/drafts/${await draft(modelPolicy.rules)}/analysis`)
  assert.equal(status, 200)
  assert.match(text(body), /No answer and no duty changes/)
  assert.match(text(body), /It leaves out nothing that it spoke of before/)
  assert.doesNotMatch(body, /New in this draft/)
})

test('G1: a softened rule shows exactly the answers that change, with an example in words, and no other', async () => {
  const { body } = await head.get(`/policy/drafts/${await draft(softened)}/analysis`)
  const rule = modelPolicy.rules.find(({ clause, strength }) => clause === 'A4' && strength === 'must_not')
  const findings = findingsOf(engine, modelPolicy.rules, softened)
  assert.deepEqual(new Set(findings.verdicts.map(({ act }) => act)), new Set(rule?.act))
  for (const { from, to, example, clauses } of findings.verdicts) {
    assert.deepEqual([from, to, clauses], ['forbidden', 'advised-against', ['A4']])
    assert.equal(engine.load(modelPolicy.rules).decide(example).verdict, 'forbidden')
    assert.equal(engine.load(softened).decide(example).verdict, 'advised-against')
  }
  const shown = text(body).match(/was [a-z ]+, is now [a-z ]+ \([A-Z0-9, ]+\)/g) ?? []
  assert.deepEqual(
    shown,
    findings.verdicts.map(() => 'was forbidden, is now advised against (A4)'),
  )
  assert.match(text(body), /A governor would give .*?: was forbidden, is now advised against \(A4\)/)
  assert.match(text(body), /1 answer becomes milder/)
})

test('G1: a planted contradiction is shown with both rules and its smallest example in words', async () => {
  const planted: Rule = { id: 'X.planted', clause: 'A1', who: ['staff'], strength: 'must', act: ['follow-school'] }
  const { body } = await head.get(`/policy/drafts/${await draft([...modelPolicy.rules, planted])}/analysis`)
  const words = text(body)
  const at = words.indexOf('One rule requires what another forbids')
  assert.ok(at > 0, words)
  const shown = words.slice(at, at + 600)
  assert.match(
    shown,
    /^One rule requires what another forbids New in this draft For example: A member of staff would follow the school’s account/,
  )
  assert.match(shown, /Staff must follow the school’s account from their own account\. \(clause A1\)/)
  assert.match(shown, /must not follow the school’s account .*\(clause A7\)/)
})

test('G1: rules that can never apply, and that others say already, are named', async () => {
  const never: Rule = {
    id: 'X.never',
    clause: 'A1',
    who: ['staff'],
    strength: 'must',
    act: ['follow-school'],
    when: {
      all: [
        { fact: 'other-person', is: 'pupil' },
        { fact: 'other-person', is: 'parent' },
      ],
    },
  }
  const again: Rule = { id: 'X.again', clause: 'A2', who: ['staff'], strength: 'must_not', act: ['follow-school'] }
  const { body } = await head.get(`/policy/drafts/${await draft([...modelPolicy.rules, never, again])}/analysis`)
  assert.match(text(body), /It can never apply\. Staff must follow the school’s account/)
  assert.match(text(body), /Others say as much already\. Staff must not follow the school’s account/)
})

test('G1: a rule that is gone leaves a silence, and duties that change are counted', async () => {
  const without = modelPolicy.rules.filter(({ clause }) => clause !== 'A7')
  assert.match(
    text((await head.get(`/policy/drafts/${await draft(without)}/analysis`)).body),
    /was forbidden, is now left open \(A7\)/,
  )
  const dutiless = modelPolicy.rules.map(({ then: _then, ...rule }) => rule).filter(rule => rule.upon === undefined)
  const { duties } = findingsOf(engine, modelPolicy.rules, dutiless)
  assert.ok(duties.length > 0 && duties.every(({ now, clauses }) => now === 'not owed' && clauses.length > 0))
  const words = text((await head.get(`/policy/drafts/${await draft(dutiless)}/analysis`)).body)
  assert.equal(words.match(/has one duty less/g)?.length, duties.length)
})

test('G1: a change cites the clause that decides now; the one that decided before only where none does any more', () => {
  const banned: Rule = { id: 'X.ban', clause: 'G3', who: ['governor'], strength: 'must_not', act: ['change-password'] }
  const { verdicts } = findingsOf(engine, modelPolicy.rules, [...modelPolicy.rules, banned])
  assert.deepEqual(
    verdicts.map(({ act, from, to, clauses }) => [act, from, to, clauses]),
    [['change-password', 'advised', 'forbidden', ['G3']]],
  )
  const gone = findingsOf(engine, [banned], [])
  assert.deepEqual(
    gone.verdicts.map(({ to, clauses }) => [to, clauses]),
    [['silent', ['G3']]],
  )
})

test('G1: what becomes binding comes before what ceases to be, and both before advice', () => {
  const change = (act: string, from: 'silent' | 'forbidden' | 'advised', to: 'silent' | 'required' | 'allowed') =>
    ({ act, from, to, example: {}, situations: 1, roles: [], clauses: [] }) as const
  const verdicts = [change('a', 'advised', 'allowed'), change('b', 'forbidden', 'silent'), change('c', 'silent', 'required')]
  const sorted = changesByAct({ verdicts, duties: [], contradictions: [], never: [], redundant: [], silent: [] })
  assert.deepEqual(
    sorted.map(({ act }) => act),
    ['c', 'b', 'a'],
  )
})

test('rules that take too long are given up, and the next are analysed all the same', async () => {
  const rules = { before: modelPolicy.rules, after: softened }
  assert.equal(await findInThread(rules, 1), 'too-hard')
  const found = await findInThread(rules)
  assert.deepEqual(found, findingsOf(engine, rules.before, rules.after))
})

test('who writes drafts and governors read the analysis; nobody else does', async () => {
  const page = `/policy/drafts/${await draft(softened)}/analysis`
  const { status, body } = await governor.get(page)
  assert.equal(status, 200)
  const back = /href="([^"]+)" class="govuk-back-link"/.exec(body)?.[1] ?? ''
  assert.equal((await governor.get(back)).status, 200, 'a governor comes back to a page that governors may see')
  assert.equal((await teacher.get(page)).status, 403)
})

test('the page is made in under 50 ms once it is known', async () => {
  const page = `/policy/drafts/${await draft(softened)}/analysis`
  await head.get(page)
  const milliseconds = await leastCpuTime(() => head.get(page))
  assert.ok(milliseconds < 50, `${milliseconds} ms`)
})
