import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Browser, browser, hiddenFieldsOf } from '../../../../../test/web/browser.ts'
import { sentFields } from '../../../../../test/web/sent-fields.ts'
import { become, persona, testSite } from '../../../../../test/web/site.ts'
import { inSchool } from '../../../../platform/db/index.ts'
import { fingerprintOf } from '../../policy-store.ts'
import type { VersionContent } from '../../version-content.ts'
import { readDraftContent } from './draft-content-store.ts'

const site = await testSite()
const head = await persona(site, 'headteacher')
const manager = await become(browser(site.app, '127.0.0.2'), 'business manager')
const schoolId = String(head.cookies.get('sid')).slice(0, 36)

async function begin(): Promise<string> {
  const { status, headers, body } = await head.fill('/policy/drafts')
  assert.equal(status, 303, body)
  return String(headers['location'])
}

const idOf = (address: string): string => address.split('/')[3] ?? ''
const stored = (address: string) =>
  inSchool(site.database.db, schoolId, async tx => {
    const draft = await readDraftContent(tx, idOf(address))
    assert.ok(draft)
    return draft
  })
const clauseOf = ({ sections }: VersionContent, id: string) =>
  sections.flatMap(({ clauses }) => clauses).find(one => one.id === id)

/** What the form of clause A7 holds, but for what differs. */
const a7 = {
  heading: 'Following the school',
  legal: 'Do not follow it.',
  plain: '',
  children: '',
  who: ['staff'],
  strength: 'must_not',
}

test('only those who look after the policy write drafts', async () => {
  for (const [title, may] of [
    ['class teacher', false],
    ['parent or carer', false],
    ['clerk to the governors', true],
    ['headteacher', true],
    ['business manager', true],
  ] as const)
    assert.equal(
      (await (await become(browser(site.app, '127.0.3.1'), title)).get('/policy/drafts')).status,
      may ? 200 : 403,
      title,
    )
})

test('G1: a draft begins as a copy of the version in force, which stays as it is', async () => {
  const address = await begin()
  const draft = await stored(address)
  assert.equal(draft.state, 'draft')
  assert.ok(draft.basedOn)
  const { status, body } = await head.get(address)
  assert.equal(status, 200)
  assert.match(body, /Staff and governors must not accept a friend or follow request, when the other person is a pupil here/)
  assert.match((await head.get('/policy/drafts')).body, new RegExp(address))
  for (const further of ['changes', 'analysis', 'cases', 'consultation'])
    assert.ok(body.includes(`href="${address}/${further}"`), further)
  assert.ok(body.includes(`href="/policy/versions/${idOf(address)}"`))
  const clerk = await become(browser(site.app, '127.0.0.3'), 'clerk to the governors')
  assert.ok((await clerk.get(address)).body.includes(`href="/policy/versions/${idOf(address)}/decide"`))
  await head.fill(`${address}/clauses/A7`, a7)
  assert.match((await head.get('/policy')).body, /Version 1<\/a>, in force/)
  assert.doesNotMatch((await head.get('/policy?words=legal')).body, /Do not follow it\./)
})

test('G1: a clause is changed, with its fingerprint, its revision and an entry in the audit', async () => {
  const address = await begin()
  const before = await stored(address)
  const { status, headers, body } = await head.fill(`${address}/clauses/A7`, { ...a7, children: 'Do not follow us.' })
  assert.deepEqual([status, headers['location']], [303, `${address}#clause-A7`], body)
  const after = await stored(address)
  assert.equal(after.revision, before.revision + 1)
  assert.deepEqual(
    { ...clauseOf(after.content, 'A7') },
    {
      id: 'A7',
      heading: 'Following the school',
      legal: 'Do not follow it.',
      children: 'Do not follow us.',
      who: ['staff'],
      strength: 'must_not',
    },
  )
  const row = await inSchool(site.database.db, schoolId, tx =>
    tx.selectFrom('policy_version').select('sha256').where('id', '=', after.id).executeTakeFirstOrThrow(),
  )
  assert.deepEqual(row.sha256, fingerprintOf(after.content))
  assert.notDeepEqual(fingerprintOf(after.content), fingerprintOf(before.content))
  const audit = await (await become(browser(site.app, '127.0.0.9'), 'headteacher')).get('/audit?what=policy')
  assert.match(audit.body, /changed a clause in a draft of the policy/)
  assert.match(audit.body, /A7/)
})

test('a clause that is saved as it stands stays the same to the letter', async () => {
  const address = await begin()
  const before = (await stored(address)).content
  for (const id of ['A5', 'A12', 'B4', 'C1', 'E2', 'Q1']) {
    const page = `${address}/clauses/${id}`
    // As browsers send lines.
    const fields = Object.entries(sentFields((await head.get(page)).body, page)).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replaceAll('\n', '\r\n') : value,
    ])
    assert.equal((await head.post(page, Object.fromEntries(fields))).status, 303, id)
  }
  assert.deepEqual((await stored(address)).content, before)
})

test('a clause without a heading, without words or without people comes back, with what was typed', async () => {
  const address = `${await begin()}/clauses/A7`
  const { status, body } = await head.fill(address, { ...a7, heading: '', legal: ' ', who: [], plain: 'Kept as typed' })
  assert.equal(status, 422)
  for (const [field, message] of [
    ['heading', 'Enter a heading: a few words'],
    ['legal', 'Enter the words that bind'],
    ['who', 'Choose whom it binds'],
  ] as const)
    assert.ok(body.includes(`href="#${field}">${message}`), message)
  assert.match(body, /Kept as typed/)
})

test('two people who write different clauses do not disturb each other', async () => {
  const address = await begin()
  const [mine, theirs] = [await open(head, `${address}/clauses/A7`), await open(manager, `${address}/clauses/A8`)]
  assert.equal((await theirs.send({ ...a7, legal: 'Theirs.' })).status, 303)
  assert.equal((await mine.send({ ...a7, legal: 'Mine.' })).status, 303)
  const { content } = await stored(address)
  assert.deepEqual([clauseOf(content, 'A7')?.legal, clauseOf(content, 'A8')?.legal], ['Mine.', 'Theirs.'])
})

/** A page with a form, opened now and sent later. */
async function open(visitor: Browser, address: string) {
  const hidden = hiddenFieldsOf((await visitor.get(address)).body, address)
  return { send: (fields: Parameters<Browser['fill']>[1]) => visitor.post(address, { ...hidden, ...fields }) }
}

test('two people who write the same clause never overwrite each other unseen', async () => {
  const address = await begin()
  const page = `${address}/clauses/A7`
  const [mine, theirs] = [await open(head, page), await open(manager, page)]
  assert.equal((await theirs.send({ ...a7, legal: 'Theirs, saved first.' })).status, 303)
  const { status, body } = await mine.send({ ...a7, legal: 'Mine, typed meanwhile.', who: ['staff', 'governor'] })
  assert.equal(status, 422)
  assert.match(body, /Somebody else has changed clause A7/)
  assert.match(body, /Theirs, saved first\.[\s\S]*Mine, typed meanwhile\./)
  assert.doesNotMatch(body, /<th[^>]*>Heading/, 'what is the same is left out')
  assert.equal(clauseOf((await stored(address)).content, 'A7')?.legal, 'Theirs, saved first.')

  const onTop = hiddenFieldsOf(body, page)
  assert.equal((await head.post(page, { ...onTop, who: ['staff', 'governor'] })).status, 303)
  const kept = clauseOf((await stored(address)).content, 'A7')
  assert.deepEqual([kept?.legal, kept?.who], ['Mine, typed meanwhile.', ['staff', 'governor']])
})

test('of two who save the same clause at the same moment, one is shown the words of the other', async () => {
  const address = await begin()
  const page = `${address}/clauses/A7`
  const forms = [await open(head, page), await open(manager, page)]
  const answers = await Promise.all(forms.map((form, index) => form.send({ ...a7, legal: `Number ${index}.` })))
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 422])
  const kept = clauseOf((await stored(address)).content, 'A7')?.legal
  assert.equal(kept, `Number ${answers.findIndex(({ status }) => status === 303)}.`)
  assert.equal((await stored(address)).revision, 2)
})

test('words typed into a clause that somebody removed meanwhile are shown, and not lost', async () => {
  const address = await begin()
  const mine = await open(head, `${address}/clauses/A7`)
  assert.equal((await manager.fill(`${address}/clauses/A7/remove`)).status, 303)
  const { status, body } = await mine.send({ ...a7, legal: 'Long thought about.' })
  assert.equal(status, 422)
  assert.match(body, /Long thought about\./)
  assert.doesNotMatch(body, /Save mine in its place/)
})

test('a clause goes with its rules, and not if somebody changed it since the question', async () => {
  const address = await begin()
  const question = await open(head, `${address}/clauses/A7/remove`)
  await manager.fill(`${address}/clauses/A7`, { ...a7, legal: 'Changed since.' })
  const again = await question.send({})
  assert.equal(again.status, 422)
  assert.match(again.body, /Changed since\./)
  assert.equal((await head.fill(`${address}/clauses/A7/remove`)).status, 303)
  const { content } = await stored(address)
  assert.equal(clauseOf(content, 'A7'), undefined)
  assert.deepEqual(
    content.rules.filter(({ clause }) => clause === 'A7'),
    [],
  )
})

test('a clause is added with a number of its own, says why it has no rule, and moves', async () => {
  const address = await begin()
  const page = `${address}/clauses/new`
  const words = { ...a7, section: 'b', noRule: '' }
  const taken = await head.fill(`${page}?section=b`, { ...words, id: 'B1' }, page)
  assert.equal(taken.status, 422)
  assert.match(taken.body, /Another clause has this number already/)
  assert.match(taken.body, /<option value="b" selected>/)
  assert.match((await head.get(`${page}?section=b`)).body, /id="id"[^>]*value="B7"/)
  const added = await head.fill(page, { ...words, id: 'B7' })
  assert.deepEqual([added.status, added.headers['location']], [303, `${address}/clauses/B7`], added.body)
  assert.equal(clauseOf((await stored(address)).content, 'B7')?.noRule, 'No rule has been written for this clause yet.')

  const order = async (section: string) =>
    (await stored(address)).content.sections.find(({ id }) => id === section)?.clauses.map(({ id }) => id)
  const move = (fields: Record<string, string>) => head.fill(`${address}/clauses/B7`, fields, `${address}/clauses/B7/place`)
  await move({ do: 'up' })
  assert.deepEqual((await order('b'))?.slice(-2), ['B7', 'B6'])
  await move({ do: 'section', section: 'c' })
  assert.deepEqual([(await order('b'))?.at(-1), (await order('c'))?.at(-1)], ['B6', 'B7'])
})

test('sections are added, named, moved, and removed once they are empty', async () => {
  const address = await begin()
  const added = await head.fill(`${address}/sections/new`, { heading: 'Something new', intro: '' })
  assert.deepEqual([added.status, added.headers['location']], [303, `${address}#section-s1`])
  assert.equal((await head.fill(`${address}/sections/s1`, { heading: '', intro: '' })).status, 422)
  assert.equal((await head.fill(`${address}/sections/s1`, { heading: 'Renamed', intro: 'Opening.' })).status, 303)
  const place = (section: string, what: string) =>
    head.fill(`${address}/sections/${section}`, { do: what }, `${address}/sections/${section}/place`)
  await place('s1', 'up')
  const { sections } = (await stored(address)).content
  const { id, heading, intro } = sections.at(-2) ?? assert.fail()
  assert.deepEqual({ id, heading, intro }, { id: 's1', heading: 'Renamed', intro: 'Opening.' })
  const full = await place('a', 'remove')
  assert.equal(full.status, 422)
  assert.match(full.body, /Move its clauses to another section, or remove them, first/)
  assert.equal((await place('s1', 'remove')).status, 303)
  assert.equal((await stored(address)).content.sections.length, sections.length - 1)
})

test('a section that two people name at once shows both names', async () => {
  const address = await begin()
  const mine = await open(head, `${address}/sections/a`)
  await manager.fill(`${address}/sections/a`, { heading: 'Their name', intro: '' })
  const { status, body } = await mine.send({ heading: 'My name', intro: '' })
  assert.equal(status, 422)
  assert.match(body, /Their name[\s\S]*My name/)
})

test('what is new in a draft is said in a sentence, with its title and the day of writing', async () => {
  const address = await begin()
  const page = `${address}/about`
  const said = {
    title: 'Online conduct',
    changes: 'One clause is gone.',
    'writtenOn-day': '2',
    'writtenOn-month': '11',
    'writtenOn-year': '2026',
  }
  assert.equal((await head.fill(page, { ...said, 'writtenOn-day': '40' })).status, 422)
  const mine = await open(manager, page)
  assert.equal((await head.fill(page, said)).status, 303)
  const { content, changes, writtenOn } = await stored(address)
  assert.deepEqual([content.title, changes, String(writtenOn)], ['Online conduct', 'One clause is gone.', '2026-11-02'])
  const late = await mine.send({ ...said, title: 'Another title' })
  assert.equal(late.status, 422)
  assert.match(late.body, /Online conduct[\s\S]*Another title/)
})

test('a draft is thrown away once somebody has said so twice; then nothing of it can be written', async () => {
  const address = await begin()
  assert.match((await head.get(`${address}/throw-away`)).body, /Throw draft \d+ away\?/)
  assert.equal((await head.fill(`${address}/throw-away`)).status, 303)
  for (const page of ['', '/about', '/clauses/A7', '/sections/a', '/throw-away'])
    assert.equal((await head.get(`${address}${page}`)).status, 404, page)
  assert.doesNotMatch((await head.get('/policy/drafts')).body, new RegExp(address))
})

test('a ratified version is no draft any more', async () => {
  const address = await begin()
  const mine = await open(head, `${address}/clauses/A7`)
  await inSchool(site.database.db, schoolId, tx =>
    tx.updateTable('policy_version').set({ state: 'ratified' }).where('id', '=', idOf(address)).execute(),
  )
  assert.equal((await head.get(address)).status, 404)
  assert.equal((await mine.send(a7)).status, 404)
})
