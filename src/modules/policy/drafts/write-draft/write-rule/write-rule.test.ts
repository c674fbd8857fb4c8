import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Browser, browser, type Fields } from '../../../../../../test/web/browser.ts'
import { sentFields } from '../../../../../../test/web/sent-fields.ts'
import { become, persona, testSite } from '../../../../../../test/web/site.ts'
import type { Condition } from '../../../../../engine/index.ts'
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

const yes: Condition = { fact: 'emergency', is: 'yes' }
const onTrip: Condition = { fact: 'place', is: 'trip' }

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

test('groups inside groups are built by buttons, read in words after each, and kept', async () => {
  const draft = await begin()
  const { send, page } = await open(head, `${draft}/clauses/A7/rules/new`)
  await send({ do: 'look', who: ['staff'], strength: 'must_not', acts: ['follow-school'] })
  assert.doesNotMatch(page.body, /Add a group/, 'a simple rule looks simple')
  await send({ do: 'add-when', 'when-add': 'other-person' })
  await send({ do: 'group-when', 'when-0-values': 'pupil', 'when-join': 'all' })
  assert.match(page.body, /Group 1: so when/)
  await send({ do: 'add-when-1', 'when-1-join': 'any', 'when-1-add': 'place' })
  await send({ do: 'group-when-1', 'when-1-0-values': 'premises' })
  await send({ do: 'add-when-1-1', 'when-1-1-join': 'none', 'when-1-1-add': 'device' })
  await send({ do: 'add-when-1-1', 'when-1-1-0-values': 'own', 'when-1-1-add': 'emergency' })
  assert.match(page.body, /Group 1\.1: so when/)
  await send({ do: 'look', 'when-1-1-1-values': 'yes' })
  assert.equal(
    inWords(page.body),
    'Staff must not follow the school’s account from their own account, when the other person is a pupil here, and (they are on the school’s premises, or (none of these is so: the device is not the school’s; it is an emergency)).',
  )
  await send({ do: 'save' })
  const [, rule] = await rulesOf(draft, 'A7')
  const neither: Condition = {
    not: {
      any: [
        { fact: 'device', is: 'own' },
        { fact: 'emergency', is: 'yes' },
      ],
    },
  }
  assert.deepEqual(rule?.when, {
    all: [{ fact: 'other-person', is: 'pupil' }, { any: [{ fact: 'place', is: 'premises' }, neither] }],
  })
})

test('a group goes with all that is in it, and what stands beside it stays', async () => {
  const draft = await begin()
  const { send, page } = await open(head, `${draft}/clauses/B4/rules/B4.social-media`)
  await send({ do: 'remove-when-1-1' })
  assert.match(inWords(page.body), /when the device is the school’s, or the device is not the school’s\.$/)
  await send({ do: 'remove-when-1', 'when-0-values': ['school', 'own'] })
  await send({ do: 'save' })
  assert.deepEqual((await rulesOf(draft, 'B4'))[0]?.when, { fact: 'device', oneOf: ['school', 'own'] })
})

test('a group without conditions is not saved, and a condition without a fact is not added', async () => {
  const draft = await begin()
  const { send } = await open(head, `${draft}/clauses/A6/rules/A6.home-ruled-out`)
  const adding = await send({ do: 'add-when', 'when-0-test': 'none-of' })
  assert.equal(adding.status, 422)
  assert.ok(adding.body.includes('href="#when-add">Choose what it turns on, then add it'))
  assert.match(adding.body, /value="none-of" selected/, 'what was chosen stays')
  await send({ do: 'group-when' })
  const { status, body } = await send({ do: 'save' })
  assert.equal(status, 422)
  assert.ok(body.includes('href="#when-2-add">Add a condition to this group, or remove the group'))
  assert.match(body, /id="when-2-add"/)
})

test('what is nested deeper than the form goes is kept, and the form says so', async () => {
  const deep: Condition = { all: [yes, { any: [yes, { all: [yes, { any: [yes, { all: [yes, onTrip] }] }] }] }] }
  const rules = modelPolicy.rules.map(rule => (rule.clause === 'B4' ? { ...rule, when: deep } : rule))
  const draft = await begin({ ...modelPolicy, rules })
  const { send, page } = await open(head, `${draft}/clauses/B4/rules/B4.social-media`)
  assert.match(
    page.body,
    /kept as it is\. To change it, remove it[^<]*<\/p>\s*<p class="govuk-body"><strong>It is an emergency, and they are on/,
  )
  assert.match(page.body, /Groups go no deeper than this/)
  await send({ do: 'look', strength: 'should_not' })
  assert.equal((await send({ do: 'save' })).status, 303)
  const [before] = rules.filter(({ clause }) => clause === 'B4')
  assert.deepEqual(await rulesOf(draft, 'B4'), [{ ...before, strength: 'should_not' }])
})

const notesOf = async (address: string) => {
  const draft = await inSchool(site.database.db, schoolId, tx => readDraftContent(tx, address.split('/')[3] ?? ''))
  return draft?.content.notes ?? []
}

test('a rule’s remarks are written, chosen and taken off; several rules share one', async () => {
  const draft = await begin()
  const { send, page } = await open(head, `${draft}/clauses/A9/rules/A9.pupils`)
  assert.match(page.body, /other rules carry it too \(clauses [^)]*G5/)
  await send({ do: 'remove-note-1' })
  await send({ do: 'add-note', 'note-0-text': 'Closed groups count.', 'note-add': 'names-change' })
  await send({ do: 'add-note', 'note-add': '' })
  const empty = await send({ do: 'save' })
  assert.equal(empty.status, 422)
  assert.ok(empty.body.includes('href="#note-2-text">Enter the remark, or take it off'))
  await send({ do: 'save', 'note-2-text': ' Ask\r\nfirst. ', 'note-2-to': 'school', 'note-2-who': ['headteacher'] })
  const rule = (await rulesOf(draft, 'A9')).find(({ id }) => id === 'A9.pupils')
  assert.deepEqual(rule?.notes, ['private-counts', 'names-change', 'remark-1'])
  const notes = new Map((await notesOf(draft)).map(note => [note.id, note]))
  assert.equal(notes.get('private-counts')?.text, 'Closed groups count.')
  assert.deepEqual(notes.get('remark-1'), { id: 'remark-1', to: 'school', who: ['headteacher'], text: 'Ask\nfirst.' })
  assert.equal(notes.size, modelPolicy.notes.length + 1, 'one that was taken off stays, to be chosen again')
})

test('two people who change one remark, each by another rule, never overwrite each other unseen', async () => {
  const draft = await begin()
  const mine = await open(head, `${draft}/clauses/A9/rules/A9.pupils`)
  const theirs = await open(manager, `${draft}/clauses/A12/rules/A12.say`)
  assert.equal((await theirs.send({ do: 'save', 'note-0-text': 'Theirs.' })).status, 303)
  const { status, body } = await mine.send({ do: 'save', 'note-0-text': 'Mine.' })
  assert.equal(status, 422)
  assert.match(body, /Somebody else has changed a remark of this rule/)
  assert.match(body, /Theirs\.[\s\S]*Mine\./)
  const words = async () => (await notesOf(draft)).find(({ id }) => id === 'private-counts')?.text
  assert.equal(await words(), 'Theirs.')
  const address = `${draft}/clauses/A9/rules/A9.pupils`
  assert.equal((await head.post(address, sentFields(body, address))).status, 303)
  assert.equal(await words(), 'Mine.')
})

test('whoever leaves a remark as it is does not undo what somebody else makes of it', async () => {
  const draft = await begin()
  const mine = await open(head, `${draft}/clauses/A9/rules/A9.pupils`)
  const theirs = await open(manager, `${draft}/clauses/A12/rules/A12.say`)
  await theirs.send({ do: 'save', 'note-0-text': 'Theirs.' })
  assert.equal((await mine.send({ do: 'save', strength: 'should_not' })).status, 303)
  assert.equal((await notesOf(draft)).find(({ id }) => id === 'private-counts')?.text, 'Theirs.')
})

test('two people who write one rule’s groups, or its remarks, see both', async () => {
  const draft = await begin()
  const address = `${draft}/clauses/B4/rules/B4.social-media`
  const [mine, theirs] = [await open(head, address), await open(manager, address)]
  await theirs.send({ do: 'add-note', 'note-add': 'private-counts' })
  assert.equal((await theirs.send({ do: 'save' })).status, 303)
  const { status, body } = await mine.send({ do: 'save', 'when-1-join': 'none' })
  assert.equal(status, 422)
  assert.match(body, /Closed groups, stories that vanish/, 'their remark')
  assert.match(body, /none of these is so: the device is not the school’s; \(they are on/, 'my group')
  assert.equal((await rulesOf(draft, 'B4'))[0]?.notes?.length, 2)
  assert.equal((await head.post(address, sentFields(body, address))).status, 303)
  const [rule] = await rulesOf(draft, 'B4')
  assert.deepEqual(rule?.notes, ['no-taught-exception'])
  assert.match(JSON.stringify(rule?.when), /"not":\{"any"/)
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
