import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { browser, elements, hiddenFieldsOf } from '../../../../test/web/browser.ts'
import { mailedLink } from '../../../../test/web/mailed-link.ts'
import { rolesOf } from '../../people/index.ts'
import { modelPolicy } from '../../policy/index.ts'
import { boundClauses } from '../bound-clauses.ts'
import { campaignSite, clausesOn, smooth } from '../campaign-site.ts'

const { site, within, idOf, by, as, publish, rowOf, acceptancesOf } = await campaignSite()

const textOf = (node: DefaultTreeAdapterMap['node']): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : ''

const first = await publish(modelPolicy)

const people: readonly (readonly [name: string, titles: readonly string[]])[] = [
  ['Rosalind Achterberg', ['headteacher']],
  ['Imani Castlereagh', ['dsl', 'teacher']],
  ['Gwendolyn Farr', ['teacher']],
  ['Dev Mistry-Lowe', ['teacher', 'parent']],
  ['Oona Tilbrook', ['office', 'administrator']],
  ['Leopold Ashgrove', ['chair']],
  ['Bettina Quarrington', ['governor', 'parent']],
  ['Cormac Ellingham', ['clerk']],
  ['Yasmin Thistlewood', ['parent']],
  ['Wilfred Dunmore', ['volunteer']],
]

for (const [name, titles] of people)
  test(`G3, G4: ${name} (${titles.join(', ')}) is asked exactly the clauses that bind them`, async () => {
    const { body, status } = await (await as(name)).get('/accept')
    assert.equal(status, 200)
    const bound = boundClauses(modelPolicy, rolesOf(titles)).map(({ id }) => id)
    assert.deepEqual(clausesOn(body).toSorted(), bound.toSorted())
  })

test('G4: a pupil is not asked, and nobody is asked for a body', async () => {
  assert.match((await (await as('Poppy, Year 6')).get('/accept')).body, /Nothing to accept/)
  const rows = await within(tx => tx.selectFrom('campaign_person').select('roles').execute())
  assert.ok(rows.length > 30)
  for (const { roles } of rows) assert.ok(!roles.some(role => ['pupil', 'governing-body', 'school'].includes(role)), roles.join())
})

test('plain words come first and the exact ones behind; each line of the record stood on the page, in its order', async () => {
  const teacher = await as('Gwendolyn Farr')
  const { body } = await teacher.get('/accept')
  assert.equal((await teacher.fill('/accept')).status, 303)
  const [kept] = await acceptancesOf(await idOf('Gwendolyn Farr'))
  const main = [...elements(parse(body))].find(({ tagName }) => tagName === 'main')
  const page = smooth(main ? textOf(main) : '')
  let from = 0
  const lines = (kept?.shown ?? '').split('\n').filter(line => line !== '')
  assert.ok(lines.length > 100)
  for (const line of lines) {
    const words = smooth(
      line.replace(/^(In plain words|The exact words|What you accepted before): /, '').replace(/^Clause (\S+):/, ''),
    )
    if (/^(Read with this|The clauses above lean on)/.test(words)) continue
    const at = page.indexOf(words, from)
    assert.ok(at >= 0, `${words} after ${page.slice(from, from + 60)}`)
    from = at
  }
  assert.equal(kept?.language, 'en')
  assert.equal(kept?.method, 'signed-in')
})

test('A23: the page names the acceptable use agreement beside the clause, and accepting covers having read it', async () => {
  const url = 'https://school.example/ict.pdf'
  const linked = { ...modelPolicy, related: modelPolicy.related.map(one => (one.id === 'ict' ? { ...one, url } : one)) }
  const { shownOf, textOf: asText } = await import('./shown.ts')
  const { acceptWords } = await import('./accept.words.ts')
  const { ownAsking } = await import('../own-asking.ts')
  const asking = await within(async tx => ownAsking(tx, await idOf('Oona Tilbrook')))
  assert.ok(asking)
  const words = acceptWords.in('en')
  const shown = shownOf({ ...asking, content: linked }, words, { name: 'Oona', school: 'Willow Lane' })
  const a23 = shown.groups.flatMap(({ clauses }) => clauses).find(({ id }) => id === 'A23')
  assert.deepEqual(
    a23?.readWith.map(({ name }) => name),
    ['ICT acceptable use agreement'],
  )
  assert.match(
    asText(shown, words),
    /you also say that you have read these: .*ICT acceptable use agreement \(https:\/\/school\.example\/ict\.pdf\)/,
  )
})

test('the receipt says what, when and which version; the copy holds the words; a second press keeps no second acceptance', async () => {
  const office = await as('Oona Tilbrook')
  const { body } = await office.get('/accept')
  const fields = hiddenFieldsOf(body, '/accept')
  assert.equal((await office.post('/accept', fields)).status, 303)
  assert.equal((await office.post('/accept', fields)).status, 303, 'the same form again')
  assert.equal((await office.post('/accept', { ...fields, _key: crypto.randomUUID() })).status, 303, 'another form')
  assert.equal((await acceptancesOf(await idOf('Oona Tilbrook'))).length, 1)
  const receipt = (await office.get('/accept')).body
  assert.match(receipt, /You have accepted the policy/)
  assert.match(receipt, /Version 2 of the policy/)
  const copy = await office.get('/accept/copy')
  assert.match(String(copy.headers['content-disposition']), /accepted-version-2\.txt/)
  assert.match(copy.body, /I, Oona Tilbrook, have read all this and I accept it\./)
})

test('when it was shown cannot be made up: another time, another person’s mark, an old page', async () => {
  const [chair, clerk] = [await as('Leopold Ashgrove'), await as('Cormac Ellingham')]
  const fields = hiddenFieldsOf((await chair.get('/accept')).body, '/accept')
  const others = hiddenFieldsOf((await clerk.get('/accept')).body, '/accept')
  const [time = '', mac = ''] = String(fields['mark']).split('.')
  assert.match(mac, /^[0-9a-f]{64}$/, 'nothing of a person is in it')
  for (const mark of [`${Number(time) - 60_000}.${mac}`, others['mark'] ?? '', 'x', '']) {
    const { status, body } = await chair.post('/accept', { ...fields, _key: crypto.randomUUID(), mark })
    assert.equal(status, 422, mark)
    assert.match(body, /Read it again before you answer/)
  }
  site.pass({ hours: 25 })
  const again = await as('Leopold Ashgrove')
  const fresh = hiddenFieldsOf((await again.get('/accept')).body, '/accept')
  assert.equal((await again.post('/accept', { ...fresh, mark: fields['mark'] ?? '' })).status, 422, 'older than a day')
  assert.equal((await acceptancesOf(await idOf('Leopold Ashgrove'))).length, 0)
  assert.equal((await again.fill('/accept')).status, 303)
  assert.equal((await acceptancesOf(await idOf('Leopold Ashgrove'))).length, 1)
})

const yasmin = await idOf('Yasmin Thistlewood')
const link = String(await within(tx => mailedLink(tx, 'policy-to-accept-by-link', yasmin)))

test('C1: a parent reads and accepts by a link, without signing in; it shows no more than a first name, and looking changes nothing', async () => {
  assert.match(link, /^\/accept\/[0-9a-f-]{36}\.[\w-]{43}$/)
  const stored = await within(tx => tx.selectFrom('campaign_link').selectAll().where('person_id', '=', yasmin).execute())
  assert.ok(!JSON.stringify(stored).includes(link.slice(-43)), 'only the hash is kept')
  const visitor = browser(site.app)
  for (let times = 0; times < 3; times += 1) assert.equal((await visitor.get(link)).status, 200)
  const { body } = await visitor.get(link)
  assert.doesNotMatch(body, /Thistlewood/)
  assert.match(body, /I, Yasmin, have read all this/)
  assert.match(body, /makes no difference to your child’s place at the school/)
  assert.ok(clausesOn(body).includes('C1'))
  assert.equal((await rowOf(first.id, yasmin))?.state, 'open')
  assert.equal((await visitor.get('/today')).status, 303, 'and signs nobody in')
  assert.equal((await visitor.fill(link)).status, 303)
  assert.equal((await rowOf(first.id, yasmin))?.state, 'accepted')
  const [kept] = await acceptancesOf(yasmin)
  assert.deepEqual([kept?.method, kept?.roles], ['link', ['parent']])
  assert.match((await visitor.get(link)).body, /Thank you, Yasmin/)
  assert.doesNotMatch((await visitor.get(link)).body, /records\/.*export/)
})

test('a link is for its person alone, runs out, and is of no use at another school', async () => {
  const other = String(await within(async tx => mailedLink(tx, 'policy-to-accept-by-link', await idOf('Wilfred Dunmore'))))
  assert.doesNotMatch((await browser(site.app).get(other)).body, /Yasmin/)
  assert.equal((await browser(site.app).get(`${link.slice(0, -1)}x`)).status, 410)
  assert.equal((await browser(site.app).get('/accept/x')).status, 404)
  assert.equal((await browser(site.app).get(`/accept/0197a000-0000-7000-8000-000000000000.${link.slice(-43)}`)).status, 404)
})

test('declining is possible without a reason, by link too, and reaches the head without detail in the mail', async () => {
  const wilfred = await idOf('Wilfred Dunmore')
  const own = String(await within(tx => mailedLink(tx, 'policy-to-accept-by-link', wilfred)))
  const visitor = browser(site.app)
  assert.equal((await visitor.fill(`${own}/decline`, { reason: 'I never use a phone' })).headers['location'], own)
  const row = await rowOf(first.id, wilfred)
  assert.deepEqual([row?.state, row?.reason], ['declined', 'I never use a phone'])
  const told = await within(tx =>
    tx.selectFrom('notice').select(['person_id', 'link']).where('template', '=', 'acceptance-declined').execute(),
  )
  assert.ok(told.some(({ person_id }) => person_id === by))
  assert.ok(told.every(one => one.link === `/acceptance/${first.id}?state=declined`))
  const head = await as('Rosalind Achterberg')
  const seen = await head.get(String(told[0]?.link))
  assert.match(seen.body, /Wilfred Dunmore[\s\S]*I never use a phone/)
  assert.doesNotMatch(
    (await (await as('Oona Tilbrook')).get(String(told[0]?.link))).body,
    /never use a phone/,
    'why is for the head',
  )
  assert.match((await visitor.get(own)).body, /You can still change your mind/)
  assert.equal((await visitor.fill(own)).status, 303)
  const after = await rowOf(first.id, wilfred)
  assert.deepEqual([after?.state, after?.reason], ['accepted', null])
})

test('a head who declines is brought to the other head', async () => {
  const head = await as('Rosalind Achterberg')
  assert.equal((await head.fill('/accept/decline', { reason: '' })).status, 303)
  const to = await within(tx =>
    tx
      .selectFrom('notice')
      .select('person_id')
      .where('template', '=', 'acceptance-declined')
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(1)
      .execute(),
  )
  assert.deepEqual(
    to.map(({ person_id }) => person_id),
    [await idOf('Tobias Penhallow')],
  )
})

test('a question reaches the office, is answered there, and whoever asked is told; none of it is in a notice', async () => {
  const parent = await as('Bettina Quarrington')
  assert.equal((await parent.fill('/accept/question', { question: '' })).status, 422)
  assert.equal((await parent.fill('/accept/question', { question: 'Does this hold for the PTA group?' })).status, 303)
  assert.match((await parent.get('/accept')).body, /PTA group[\s\S]*has not answered yet/)
  const office = await as('Oona Tilbrook')
  assert.match((await office.get('/today')).body, /Answer a question about the policy/)
  const [, page = ''] =
    /href="(\/acceptance\/questions\/[0-9a-f-]{36})"/.exec((await office.get('/acceptance/questions')).body) ?? []
  assert.equal((await office.fill(page, { answer: 'Yes, it does.' })).status, 303)
  assert.match((await parent.get('/accept')).body, /PTA group[\s\S]*Yes, it does\./)
  assert.match((await parent.get('/today')).body, /Read the answer to your question/)
  assert.equal((await (await as('Gwendolyn Farr')).get(page)).status, 403)
})

test('whoever answers by a link in Polish has their next mails in Polish; looking in Urdu, or signed in, changes nothing', async () => {
  const { person_id: person } = await within(tx =>
    tx
      .selectFrom('campaign_link')
      .innerJoin('campaign_person', 'campaign_person.person_id', 'campaign_link.person_id')
      .select('campaign_link.person_id')
      .where('campaign_person.state', '=', 'open')
      .limit(1)
      .executeTakeFirstOrThrow(),
  )
  const languages = () =>
    within(tx => tx.selectFrom('notice_language').select(['language', 'chosen']).where('person_id', '=', person).execute())
  const own = String(await within(tx => mailedLink(tx, 'policy-to-accept-by-link', person)))
  await browser(site.app).get(`${own}?lang=ur`)
  assert.deepEqual(await languages(), [])
  const visitor = browser(site.app)
  await visitor.get(`${own}?lang=pl`)
  assert.equal((await visitor.fill(own)).status, 303)
  assert.equal((await rowOf(first.id, person))?.state, 'accepted')
  assert.deepEqual(await languages(), [{ language: 'pl', chosen: false }])
  const kept = await within(tx => tx.selectFrom('notice_language').select('person_id').where('language', '<>', 'en').execute())
  assert.deepEqual(kept, [{ person_id: person }], 'nobody else’s')
})
