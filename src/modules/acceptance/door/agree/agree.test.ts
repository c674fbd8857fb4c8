import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'parse5'
import { elements, hiddenFieldsOf } from '../../../../../test/web/browser.ts'
import { dateAt } from '../../../../platform/clock.ts'
import { modelPolicy, putInForce } from '../../../policy/index.ts'
import { demonstrationDoor } from '../demonstration-door.ts'

const { site, office, within, doorPath, visitor: newVisitor, arrives, visits, acceptances } = await demonstrationDoor()
const path = await doorPath()

/** All that a page says, in one line. */
const textOf = (body: string): string => {
  const main = [...elements(parse(body))].find(({ tagName }) => tagName === 'main')
  const words = (node: object): string => {
    if ('value' in node && 'nodeName' in node && node.nodeName === '#text') return String(node.value)
    return 'childNodes' in node && Array.isArray(node.childNodes) ? node.childNodes.map(words).join(' ') : ''
  }
  return words(main ?? {}).replaceAll(/\s+/g, ' ')
}

const plainOf = (id: string): string =>
  modelPolicy.sections.flatMap(({ clauses }) => clauses).find(clause => clause.id === id)?.plain ?? 'there is no such clause'

for (const id of ['C4', 'C5', 'C6', 'C7'] as const)
  test(`${id}: the screen at the door shows the rule from the version in force, and cites it`, async () => {
    const { body } = await newVisitor().get(path)
    assert.ok(textOf(body).includes(plainOf(id)))
    assert.match(body, new RegExp(`href="/policy#clause-C\\d">Policy version 1, clauses? (C\\d, )?${id}`))
  })

test('C6: for helpers on a trip the rule about helping comes first', async () => {
  const text = textOf((await newVisitor().get(`${path}?kind=trip-helper`)).body)
  assert.ok(text.indexOf(plainOf('C6')) < text.indexOf(plainOf('C5')))
  assert.match(text, /No social media while you help/)
  assert.doesNotMatch(text, /Who are you today/)
})

test('G3, C1: agreeing keeps the text that was shown, the clauses, and a visit; the audit knows no name', async () => {
  const page = await newVisitor().get(path)
  await arrives('Ada Ferncombe', { kind: 'contractor', host: 'Ferncombe Roofing' })
  const [kept] = (await acceptances()).slice(-1)
  assert.ok(kept)
  const text = textOf(page.body)
  let from = 0
  for (const line of kept.shown.split('\n')) {
    const at = text.indexOf(line, from)
    assert.ok(at >= 0, `“${line}” stands on the page, in that order`)
    from = at
  }
  assert.deepEqual(kept.clauses, ['G3', 'C1', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9'])
  assert.deepEqual([kept.visitor, kept.person_id, kept.method, kept.language], ['Ada Ferncombe', null, 'door', 'en'])
  assert.deepEqual(kept.roles, ['contractor'])
  const [visit] = (await visits()).slice(-1)
  assert.deepEqual(
    [visit?.acceptance_id, visit?.kind, visit?.host, visit?.left_at],
    [kept.id, 'contractor', 'Ferncombe Roofing', null],
  )
  const acts = await within(tx =>
    tx.selectFrom('audit_entry').select(['action', 'actor', 'payload']).orderBy('seq', 'desc').limit(2).execute(),
  )
  assert.deepEqual(
    acts.map(({ action, actor }) => [action, actor]),
    [
      ['visit.begun', 'system'],
      ['acceptance.given-at-door', 'system'],
    ],
  )
  assert.ok(acts.every(({ payload }) => !payload.toString().includes('Ferncombe')))
  assert.ok(!site.log().includes('Ferncombe'))
})

test('who leaves something out gets the screen again, with what they typed', async () => {
  const answer = await newVisitor().fill(path, { host: 'Mrs Achterberg' })
  assert.equal(answer.status, 422)
  assert.match(answer.body, /Choose who you are today/)
  assert.match(answer.body, /Enter your name/)
  assert.match(answer.body, /value="Mrs Achterberg"/)
})

test('when the rules were shown is what the page says, and cannot be made up', async () => {
  const [phone, shownAt] = [newVisitor(), site.now()]
  const hidden = hiddenFieldsOf((await phone.get(path)).body, path)
  const other = hiddenFieldsOf((await newVisitor().get(`${path}?lang=pl`)).body, path)
  const form = { ...hidden, kind: 'visitor', name: 'Quick Reader' }
  const earlier = shownAt.subtract({ hours: 2 }).epochMilliseconds
  const { shown = '' } = hidden
  const madeUp = shown.replace(/\d{13}/, String(earlier))
  for (const wrong of [madeUp, '', String(earlier), other['shown'] ?? ''])
    assert.equal((await phone.post(path, { ...form, shown: wrong, shownAt: String(earlier) })).status, 422, wrong)
  site.pass({ minutes: 3 })
  assert.equal((await phone.post(path, { ...form, shownAt: String(earlier) })).status, 303)
  const [kept] = (await acceptances()).filter(({ visitor }) => visitor === 'Quick Reader')
  assert.deepEqual(
    [kept?.shown_at, kept?.accepted_at].map(at => at?.epochMilliseconds),
    [shownAt.epochMilliseconds, site.now().epochMilliseconds],
  )
})

test('a page that lay about for more than a day is shown again before it can be agreed to', async () => {
  const phone = newVisitor()
  const hidden = hiddenFieldsOf((await phone.get(path)).body, path)
  site.pass({ hours: 24, seconds: 1 })
  const late = await phone.post(path, { ...hidden, kind: 'visitor', name: 'Slow Starter' })
  assert.deepEqual([late.status, /Read them again, then agree/.test(late.body)], [422, true])
  site.pass({ hours: -24, seconds: -1 })
})

test('a form sent twice begins one visit, and the phone knows it either way', async () => {
  const [phone, before] = [newVisitor(), (await visits()).length]
  const hidden = hiddenFieldsOf((await phone.get(path)).body, path)
  const form = { ...hidden, kind: 'visitor', name: 'Twice Presser' }
  await phone.post(path, form)
  const first = phone.cookies.get('visit')
  phone.cookies.delete('visit')
  assert.equal((await phone.post(path, form)).status, 303)
  assert.equal(phone.cookies.get('visit'), first)
  assert.equal((await visits()).length, before + 1)
})

test('who comes back the same day just signs in: another visit, the same acceptance', async () => {
  const phone = await arrives('Beatrix Comeagain', { kind: 'volunteer', host: 'Reading' })
  assert.equal((await phone.get(path)).headers['location'], '/my-visit', 'who is here need not sign in')
  await phone.fill('/my-visit', {}, '/my-visit/leave')
  const again = await phone.get(path)
  assert.match(again.body, /Welcome back, Beatrix Comeagain/)
  const count = (await acceptances()).length
  await phone.fill(path, {}, `${path}/again`)
  assert.match((await phone.get('/my-visit')).body, /You are signed in/)
  assert.equal((await acceptances()).length, count)
  const own = (await visits()).filter(({ name }) => name === 'Beatrix Comeagain')
  assert.equal(own.length, 2)
  assert.equal(own[0]?.acceptance_id, own[1]?.acceptance_id)
  assert.notEqual(own[0]?.badge, own[1]?.badge)
})

test('who is somebody else, or here as something else, reads the rules', async () => {
  const phone = await arrives('Shared Phone')
  await phone.fill('/my-visit', {}, '/my-visit/leave')
  assert.match((await phone.get(`${path}?fresh=yes`)).body, /Your name/)
  assert.match((await phone.get(`${path}?kind=trip-helper`)).body, /Your name/)
})

test('two pages open on one phone, filled in with one name, begin one visit; with another name, another', async () => {
  const phone = newVisitor()
  const fields = async (name: string) => {
    const { body } = await phone.get(`${path}?fresh=yes`)
    return { ...hiddenFieldsOf(body, path), kind: 'visitor', name }
  }
  const [first, second, other] = [await fields('Petra Tabs'), await fields('Petra Tabs'), await fields('Hugo Tabs')]
  for (const sent of [first, second, other]) assert.equal((await phone.post(path, sent)).headers['location'], '/my-visit')
  assert.deepEqual(
    (await visits()).map(({ name }) => name).filter(name => name.endsWith('Tabs')),
    ['Petra Tabs', 'Hugo Tabs'],
  )
})

test('without a phone that is known, nobody comes in by the short way', async () => {
  const before = (await visits()).length
  const stranger = newVisitor()
  const hidden = hiddenFieldsOf((await stranger.get(path)).body, path)
  assert.equal((await stranger.post(`${path}/again`, hidden)).headers['location'], path)
  stranger.cookies.set('visit', `${'0'.repeat(8)}-0000-7000-8000-000000000000.${'a'.repeat(43)}`)
  const nothing = await stranger.get('/my-visit')
  assert.equal(nothing.status, 404)
  assert.match(nothing.body, /No visit on this phone/)
  assert.equal((await visits()).length, before)
})

test('a new version: an open page comes back with the new words, and whoever was known reads them', async () => {
  const [phone, known] = [newVisitor(), await arrives('Known Volunteer', { kind: 'volunteer', remember: 'yes' })]
  await known.fill('/my-visit', {}, '/my-visit/leave')
  assert.match((await known.get(path)).body, /Welcome back/)
  const hidden = hiddenFieldsOf((await phone.get(path)).body, path)
  const sections = modelPolicy.sections.map(section => ({
    ...section,
    clauses: section.clauses.map(clause =>
      clause.id === 'C7' ? { ...clause, plain: 'Lock your phone into locker nine.' } : clause,
    ),
  }))
  await within(tx => putInForce(tx, { content: { ...modelPolicy, sections }, from: dateAt(site.now()) }, site.now()))
  const late = await phone.post(path, { ...hidden, kind: 'visitor', name: 'Slow Reader' })
  assert.equal(late.status, 422)
  assert.match(late.body, /The rules changed while this page was open/)
  assert.match(late.body, /Lock your phone into locker nine\./, 'C7 as the version in force has it')
  assert.match(late.body, /Policy version 2, clause C7/)
  assert.match(late.body, /value="Slow Reader"/)
  assert.match((await known.get(path)).body, /locker nine/)
  assert.ok((await visits()).every(({ name }) => name !== 'Slow Reader'))
})

test('an unknown code, another school’s and an old one are 404; who is on site still signs out', async () => {
  const phone = await arrives('Old Poster')
  for (const address of ['/door/demonstration.22222222', '/door/22222222', '/door/nowhere.22222222', '/door/x'])
    for (const page of ['', '/emergency', '/tablet', '/tablet/sign-in', '/tablet/sign-out', '/office'])
      assert.equal((await newVisitor().get(address + page)).status, 404, address + page)
  await office.fill('/office/door/renew')
  assert.equal((await newVisitor().get(path)).status, 404)
  assert.notEqual(await doorPath(), path)
  assert.equal((await newVisitor().get(await doorPath())).status, 200)
  assert.match((await phone.get('/my-visit')).body, /You are signed in/)
  await phone.fill('/my-visit', {}, '/my-visit/leave')
  assert.match((await phone.get('/my-visit')).body, /You are signed out/)
})
