import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Browser, browser, type Fields } from '../../../../../../test/web/browser.ts'
import { sentFields } from '../../../../../../test/web/sent-fields.ts'
import { become, persona, testSite } from '../../../../../../test/web/site.ts'
import { inSchool } from '../../../../../platform/db/index.ts'
import { modelPolicy } from '../../../model/index.ts'
import { beginDraft, readDraftContent } from '../draft-content-store.ts'

const site = await testSite()
const head = await persona(site, 'headteacher')
const manager = await become(browser(site.app, '127.0.0.2'), 'business manager')
const schoolId = String(head.cookies.get('sid')).slice(0, 36)

async function begin(content = modelPolicy): Promise<string> {
  const id = await inSchool(site.database.db, schoolId, tx => beginDraft(tx, { content, basedOn: null, at: site.now() }))
  return `/policy/drafts/${id}`
}

const rulesOf = async (address: string, clause: string) => {
  const draft = await inSchool(site.database.db, schoolId, tx => readDraftContent(tx, address.split('/')[3] ?? ''))
  return draft?.content.rules.filter(rule => rule.clause === clause) ?? []
}

/** A page with a form that goes round: each step sends what stands on it, with what was chosen since. */
async function open(visitor: Browser, address: string) {
  const page = { body: (await visitor.get(address)).body }
  const send = async (fields: Fields) => {
    const answer = await visitor.post(address, { ...sentFields(page.body, address), ...fields })
    if (answer.status !== 303) page.body = answer.body
    return answer
  }
  return { send, page }
}

const inWords = (body: string): string => /<p class="sg-policy__plain">([^<]*)<\/p>/.exec(body)?.[1] ?? ''

test('a rule is written step by step, read in words after each, and kept', async () => {
  const draft = await begin()
  const { send, page } = await open(head, `${draft}/clauses/A7/rules/new`)
  assert.match(inWords(page.body), /^Nothing yet/)
  await send({ do: 'look', who: ['staff'], strength: 'must_not', acts: ['accept-request', 'send-request'] })
  assert.equal(inWords(page.body), 'Staff must not accept a friend or follow request, or send a friend or follow request.')
  await send({ do: 'add-when', 'when-add': 'other-person' })
  assert.match(page.body, /name="when-0-values"[^>]*value="pupil"/)
  await send({ do: 'add-when', 'when-0-values': ['pupil', 'parent'], 'when-add': 'place' })
  await send({
    do: 'add-unless',
    'when-1-test': 'none-of',
    'when-1-values': 'trip',
    'when-join': 'any',
    'unless-add': 'emergency',
  })
  await send({ do: 'add-duty', 'unless-0-values': 'yes' })
  await send({ do: 'look', 'duty-0-do': 'Write it down', 'duty-0-tell': ['headteacher', 'chair'], 'duty-0-by': 'same-day' })
  assert.match(
    inWords(page.body),
    /unless it is an emergency\. Then: write it down \(to be told: the headteacher and the chair of governors\), the same day\.$/,
  )
  assert.equal((await rulesOf(draft, 'A7')).length, 1, 'nothing is kept yet')
  assert.equal((await send({ do: 'save' })).status, 303)
  const [, rule] = await rulesOf(draft, 'A7')
  assert.deepEqual(rule, {
    id: 'A7.r1',
    clause: 'A7',
    who: ['staff'],
    strength: 'must_not',
    act: ['accept-request', 'send-request'],
    when: { any: [{ fact: 'other-person', oneOf: ['pupil', 'parent'] }, { not: { fact: 'place', is: 'trip' } }] },
    unless: { fact: 'emergency', is: 'yes' },
    then: [{ do: 'Write it down', tell: ['headteacher', 'chair'], by: 'same-day' }],
  })
})

test('rows are removed one by one', async () => {
  const draft = await begin()
  const { send } = await open(head, `${draft}/clauses/A6/rules/A6.home-ruled-out`)
  await send({ do: 'remove-when-0' })
  await send({ do: 'remove-duty-0' })
  assert.equal((await send({ do: 'save' })).status, 303)
  const rule = (await rulesOf(draft, 'A6')).find(({ id }) => id === 'A6.home-ruled-out')
  assert.deepEqual([rule?.when, rule?.then], [{ fact: 'home-contact', is: 'yes' }, undefined])
  assert.deepEqual(rule?.notes, ['former-pupils-parents'], 'remarks stay')
})

test('a condition that is nested deeper than the form shows is kept, and shown in words', async () => {
  const draft = await begin()
  const { send, page } = await open(head, `${draft}/clauses/B4/rules/B4.social-media`)
  assert.match(
    page.body,
    /It is kept as it is:<\/p>\s*<p class="govuk-body"><strong>The device is not the school’s, and \(they are on/,
  )
  await send({ do: 'look', strength: 'should_not' })
  assert.equal((await send({ do: 'save' })).status, 303)
  const [before] = modelPolicy.rules.filter(({ clause }) => clause === 'B4')
  assert.deepEqual(await rulesOf(draft, 'B4'), [{ ...before, strength: 'should_not' }])
})

test('a rule that is not whole comes back with what is missing beside the field', async () => {
  const draft = await begin()
  const { send } = await open(head, `${draft}/clauses/A7/rules/new`)
  await send({ do: 'add-when', 'when-add': 'place', who: [] })
  const { status, body } = await send({ do: 'save', who: [] })
  assert.equal(status, 422)
  for (const [field, message] of [
    ['who', 'Choose whom it binds'],
    ['acts', 'Choose at least one thing that it is about'],
    ['when-0-values', 'Choose at least one answer, or remove the condition'],
  ] as const)
    assert.ok(body.includes(`href="#${field}">${message}`) && body.includes(`id="${field}"`), message)
  assert.equal((await rulesOf(draft, 'A7')).length, 1)
})

test('two people who write the same rule see both rules in words', async () => {
  const draft = await begin()
  const address = `${draft}/clauses/A5/rules/A5.accept`
  const [mine, theirs] = [await open(head, address), await open(manager, address)]
  await mine.send({ do: 'look', strength: 'should_not' })
  assert.equal((await theirs.send({ do: 'save', who: 'governor' })).status, 303)
  const { status, body } = await mine.send({ do: 'save' })
  assert.equal(status, 422)
  assert.match(body, /Governors must not accept[\s\S]*Governors and staff should not accept/)
  const onTop = await head.post(address, sentFields(body, address))
  assert.equal(onTop.status, 303, onTop.body)
  const rule = (await rulesOf(draft, 'A5')).find(({ id }) => id === 'A5.accept')
  assert.deepEqual([rule?.who, rule?.strength], [['governor', 'staff'], 'should_not'])
})

test('the last rule of a clause goes, and the clause says that it has none', async () => {
  const draft = await begin()
  const address = `${draft}/clauses/A7/rules/A7.follow/remove`
  assert.match((await head.get(address)).body, /must not follow the school’s account from their own account\./)
  const removed = await head.fill(address)
  assert.deepEqual([removed.status, removed.headers['location']], [303, `${draft}/clauses/A7#rules`])
  assert.deepEqual(await rulesOf(draft, 'A7'), [])
  assert.match((await head.get(draft)).body, /No rule has been written for this clause yet\./)
  assert.equal((await head.get(address)).status, 404)
})

test('a condition that no form of ours sends is refused', async () => {
  const address = `${await begin()}/clauses/A7/rules/new`
  const { send } = await open(head, address)
  assert.equal((await send({ do: 'look', 'when-0-kept': '{"fact":"place","is":"moon"}' })).status, 422)
})

test('clauses and rules of imported documents are found, whatever their numbers hold', async () => {
  const clause = { id: '4.2 (b)/1', heading: 'Odd', legal: 'Do not.', who: ['staff'], strength: 'must_not' } as const
  const content = { ...modelPolicy, sections: [{ id: 's', heading: 'One', clauses: [clause] }], rules: [], notes: [] }
  const draft = await begin(content)
  const page = `${draft}/clauses/4.2%20(b)%2F1`
  const { body } = await head.get(draft)
  assert.ok(body.includes(`href="${page}"`), page)
  const { send } = await open(head, `${page}/rules/new`)
  assert.equal((await send({ do: 'save', acts: 'follow-school' })).status, 303)
  const [rule] = await rulesOf(draft, clause.id)
  assert.equal(rule?.id, '4.2 (b)/1.r1')
  assert.equal((await head.get(`${page}/rules/4.2%20(b)%2F1.r1`)).status, 200)
})
