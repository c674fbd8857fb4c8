import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hiddenFieldsOf } from '../../../../../test/web/browser.ts'
import { addDraft, changedPolicy } from '../../../../../test/web/drafts.ts'
import { persona, testSite } from '../../../../../test/web/site.ts'
import { inSchool } from '../../../../platform/db/index.ts'
import { schoolVocabulary } from '../../vocabulary/index.ts'
import { keepAddress, pairsOf, situationOf } from './situation-form.ts'

const site = await testSite()
const head = await persona(site, 'headteacher')
const chair = await persona(site, 'chair of governors')
const teacher = await persona(site, 'class teacher')
const schoolId = String(head.cookies.get('sid')).slice(0, 36)

const situation = { role: ['staff'], act: 'accept-request', 'other-person': 'pupil' }
const page = keepAddress(situation)
const keep = async (fields: Record<string, string | readonly string[]>) => {
  const { body } = await head.get(page)
  return head.post('/policy/cases', { ...hiddenFieldsOf(body, '/policy/cases'), ...situation, ...fields })
}
const text = (body: string) => body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('G1: a situation goes into an address and comes back; what does not fit is left out', () => {
  assert.deepEqual(situationOf(situation), situation)
  assert.deepEqual(situationOf({ ...situation, 'other-person': 'martian', place: '', nonsense: 'x' }), {
    role: ['staff'],
    act: 'accept-request',
  })
  assert.deepEqual(pairsOf(situation), [
    ['role', 'staff'],
    ['act', 'accept-request'],
    ['other-person', 'pupil'],
  ])
  const taken = ['name', 'note', 'expected', '_token', '_key']
  assert.ok(
    schoolVocabulary.facts.every(({ id }) => !taken.includes(id)),
    'no fact has the name of another field',
  )
})

test('G1: a case is kept from an answer, with the answer of today proposed; what is missing is said', async () => {
  const { body } = await head.get(page)
  assert.match(text(body), /A member of staff would accept a friend or follow request/)
  assert.match(body, /value="forbidden" checked/)
  assert.match(body, /<option value="pupil" selected>/)
  const nameless = await keep({ expected: 'forbidden', name: ' ' })
  assert.equal(nameless.status, 422)
  assert.match(nameless.body, /Enter a name for this case/)
  assert.match(nameless.body, /<option value="pupil" selected>/)
  assert.equal((await keep({ expected: 'perhaps', name: 'A' })).status, 422)
  const actless = await head.post('/policy/cases', {
    ...hiddenFieldsOf(body, '/policy/cases'),
    act: '',
    name: 'A',
    expected: 'silent',
  })
  assert.equal(actless.status, 422)
  assert.match((await head.get('/policy/cases')).body, /You have kept none yet/)
  const kept = await keep({ expected: 'forbidden', name: 'A pupil adds a teacher', note: 'It happens each autumn' })
  assert.deepEqual([kept.status, kept.headers['location']], [303, '/policy/cases'])
})

test('G1: the cases are tried on what is in force and on a draft, in words', async () => {
  await keep({ expected: 'allowed', name: 'Wrongly expected' })
  const now = text((await head.get('/policy/cases')).body)
  assert.match(now, /1 case is answered otherwise than you expect, of 2/)
  assert.match(now, /A pupil adds a teacher As you expect .*? It is forbidden \(A5\), as you expect\./)
  assert.match(now, /It is forbidden \(A5\); you expect it to be expressly allowed\./)
  const rules = changedPolicy.rules
  const draft = await inSchool(site.database.db, schoolId, tx => addDraft(tx, { ...changedPolicy, rules }, site.now()))
  const then = text((await chair.get(`/policy/drafts/${draft}/cases`)).body)
  assert.match(then, /2 cases are answered otherwise than you expect, of 2/)
  assert.match(then, /It is advised against \(A5\); you expect it to be forbidden\./)
  assert.doesNotMatch(now, /A5-1/, 'the model’s own cases are not shown')
})

test('G1: a case is removed; only those who write drafts keep and remove them', async () => {
  const { body } = await head.get('/policy/cases')
  const remove = /action="(\/policy\/cases\/[0-9a-f-]{36}\/remove)"/.exec(body)?.[1] ?? ''
  assert.equal((await chair.get('/policy/cases')).body.includes('/remove'), false)
  assert.equal((await chair.get('/policy/cases/new')).status, 403)
  assert.equal((await teacher.get('/policy/cases')).status, 403)
  assert.equal((await head.post(remove, hiddenFieldsOf(body, remove))).status, 303)
  assert.doesNotMatch((await head.get('/policy/cases')).body, new RegExp(remove))
})
