import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'
import { type Browser, browser, hiddenFieldsOf } from '../../../../test/web/browser.ts'
import { bringIntoForce } from '../../../../test/web/policy-life.ts'
import { testSite } from '../../../../test/web/site.ts'
import { inSchool } from '../../../platform/db/index.ts'
import { largestUpload } from '../../../platform/http.ts'
import { importProblemMessage } from '../import-document/read/problem.ts'
import { docx } from '../import-document/read/sample-files.ts'
import { waitingDrafts } from './draft-store.ts'
import { sampleDocument } from './sample-document.ts'

const site = await testSite()
const { app, database } = site
await browser(app).fill('/', {}, '/demonstration')

/** Somebody of the demonstration school, at a browser of their own. */
async function become(name: string, address: string): Promise<Browser> {
  const visitor = browser(app, address)
  const { body } = await visitor.get('/personas')
  const id = new RegExp(`value="([0-9a-f-]{36})"[^>]*>\\s*<label[^>]*>\\s*${name}`).exec(body)?.[1] ?? ''
  await visitor.fill('/personas', { person: id })
  return visitor
}

const head = await become('Rosalind Achterberg', '127.0.0.2')

async function bringIn(who: Browser, filename: string, content: string | Buffer) {
  const { body } = await who.get('/policy/import')
  const hidden = Object.entries(hiddenFieldsOf(body, '/policy/import')).map(([name, value]) => ({ name, content: value }))
  return who.upload('/policy/import', [...hidden, { name: 'file', filename, content }])
}

const [slug] = await database.asOwner('select school from school_slug')
const drafts = () => inSchool(database.db, String(slug?.['school']), async tx => (await waitingDrafts(tx)).length)

const refused: readonly (readonly [string, string, string | Buffer, string])[] = [
  ['no file at all', '', '', 'Choose the file that holds your policy'],
  ['an empty file', 'policy.txt', '', importProblemMessage('empty')],
  ['a broken Word document', 'policy.docx', Buffer.from('PK\u0003\u0004 and then nothing'), importProblemMessage('broken-file')],
  [
    'a shopping list',
    'list.txt',
    'Milk, eggs, flour and a little salt. We went by bus. It rained.',
    importProblemMessage('not-a-policy'),
  ],
  [
    'macros',
    'policy.docm',
    docx([{ text: 'Staff must not post.' }], { 'word/vbaProject.bin': 'x' }),
    importProblemMessage('macros'),
  ],
  [
    'more than a form may bring',
    'huge.txt',
    Buffer.alloc(largestUpload + 1, 'Staff must not. '),
    importProblemMessage('too-large'),
  ],
]

for (const [what, filename, content, message] of refused) {
  test(`${what} is refused beside the field, and nothing is kept`, async () => {
    const uploader = await become('Tobias Penhallow', `127.0.1.${refused.findIndex(([one]) => one === what) + 1}`)
    const { status, body } = await bringIn(uploader, filename, content)
    assert.equal(status, 422, body)
    assert.match(body, /<title>Error: /)
    assert.ok(body.includes(message), message)
    assert.match(body, /id="file-error"/)
    assert.equal(await drafts(), 0)
  })
}

test('only those who look after the policy may bring one in', async () => {
  for (const [name, may] of [
    ['Gwendolyn Farr', false],
    ['Bettina Quarrington', false],
    ['Poppy, Year 6', false],
    ['Prudence Okonjo-Hale', true],
    ['Oona Tilbrook', true],
    ['Tobias Penhallow', true],
  ] as const)
    assert.equal((await (await become(name, '127.0.2.1')).get('/policy/import')).status, may ? 200 : 403, name)
})

let review = ''

test('a policy is read and kept for review; nothing is in force yet', async () => {
  const { status, headers } = await bringIn(head, 'fernbank.md', sampleDocument)
  assert.equal(status, 303)
  review = String(headers['location'])
  const { body } = await head.get(review)
  assert.match(body, /water the office plants on Fridays/)
  assert.match(body, /value="Online conduct at Fernbank School"/)
  assert.match((await head.get('/policy')).body, /Version 1<\/a>, in force/)
  assert.match((await head.get('/policy/import')).body, /Go on with fernbank\.md/)
})

test('what nobody has decided keeps it from coming into force, and is named', async () => {
  const { status, body } = await head.fill(review, { do: 'make-draft' })
  assert.equal(status, 422)
  assert.match(body, /href="#choice-2">Decide what rule 3 means, or that it has no rule/)
  assert.match((await head.get('/policy')).body, /Version 1<\/a>, in force/)
})

test('another clause must be one of the model’s', async () => {
  const { status, body } = await head.fill(review, { do: 'save', 'other-2': 'Z99' })
  assert.equal(status, 422)
  assert.match(body, /href="#other-2">Rule 3: choose a clause of the model policy/)
  assert.match(body, /id="other-2"[^>]*>[\s\S]*?<option value="Q1">/, 'every clause of the model can be chosen')
})

/** The names of all choices on the review page, in its order. */
const choicesOn = (body: string): string[] => [
  ...new Set([...body.matchAll(/name="(choice-\d+)"/g)].map(([, name = '']) => name)),
]

test('decisions are kept for later', async () => {
  const saved = await head.fill(review, { do: 'save', 'choice-0': 'A5', 'other-1': 'a5', 'choice-2': 'none' })
  assert.deepEqual([saved.status, saved.headers['location']], [303, review])
  const { body } = await head.get(review)
  assert.match(body, /<span class="sg-review__means">No rule<\/span>/)
  assert.equal([...body.matchAll(/<span class="sg-review__means">A5 /g)].length, 2)
})

test('reviewed, it is a draft; ratified, signed and published, the policy is the document, and answers quote its words (G1)', async () => {
  const choices = choicesOn((await head.get(review)).body).filter(name => !/-[012]$/.test(name))
  const decided = await head.fill(review, {
    do: 'make-draft',
    title: 'Fernbank online',
    ...Object.fromEntries(choices.map(name => [name, 'none'])),
  })
  const version = review.replace('/import/', '/versions/')
  assert.deepEqual([decided.status, decided.headers['location']], [303, version], decided.body)
  const [clerk, other] = [await become('Oona Tilbrook', '127.0.3.1'), await become('Tobias Penhallow', '127.0.3.2')]
  assert.match((await head.get('/policy')).body, /Version 1<\/a>, in force/, 'a draft binds nobody')
  await bringIntoForce(site, { clerk, heads: [head, other] }, version)
  const { body } = await head.get('/policy')
  assert.match(body, /<h1[^>]*>Fernbank online/)
  assert.match(body, /Version 2<\/a>, in force since/)
  assert.match(body, /id="clause-1\.1"/)
  assert.match(body, /This is part of the policy, but no answer rests on it/)
  const answer = await browser(app).get('/ask?role=staff&act=accept-request&other-person=pupil')
  assert.match(answer.body, /must not accept friend requests from pupils on social media/)
  assert.match(answer.body, /href="\/policy#clause-1\.1"/)
  assert.equal((await head.get(review)).status, 404, 'there is no draft any more')
  assert.equal(await drafts(), 0)
})

test('a document can be thrown away', async () => {
  const { headers } = await bringIn(head, 'fernbank.md', sampleDocument)
  const draft = String(headers['location'])
  const thrown = await head.fill(draft, { do: 'throw-away' })
  assert.deepEqual([thrown.status, thrown.headers['location']], [303, '/policy/import'])
  assert.equal((await head.get(draft)).status, 404)
})

test('words that a database cannot hold do no harm', async () => {
  const odd = sampleDocument.replace('plants', 'pl\u0000ants')
  const { status, headers } = await bringIn(head, 'odd.md', odd)
  if (status === 303) assert.equal((await head.get(String(headers['location']))).status, 200)
  else assert.equal(status, 422)
})
