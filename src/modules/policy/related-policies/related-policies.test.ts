import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hiddenFieldsOf } from '../../../../test/web/browser.ts'
import { founder, testSite } from '../../../../test/web/site.ts'
import { inSchool, type Tx } from '../../../platform/db/index.ts'
import type { LinkAnswer } from '../../../platform/fetch-outside/follow-link.ts'
import { checkLinks } from './check-links.ts'
import { relatedOfSchool } from './related-store.ts'

const site = await testSite()
const { db } = site.database
const head = await founder(site)
const school = String(head.cookies.get('sid')).slice(0, 36)
const inside = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(db, school, work)
const entry = async (id: string) => (await inside(relatedOfSchool)).get(id)

const manage = '/policy/related/manage'
const noDay = { 'reviewedOn-day': '', 'reviewedOn-month': '', 'reviewedOn-year': '' }
const say = (id: string, fields: Record<string, string>) =>
  head.fill(`${manage}?change=${id}`, { name: '', url: '', ...noDay, ...fields })
const broken = async () => /Mend a link to one of the related policies/.test((await head.get('/today')).body)

test('G2, A23: the register names each policy of the version, where it is, its review, and the clauses that lean on it', async () => {
  assert.match((await head.get('/policy/related')).body, /Behaviour policy[\s\S]*Ask the school office/)
  const day = { 'reviewedOn-day': '1', 'reviewedOn-month': '9', 'reviewedOn-year': '2025' }
  const url = 'https://holm-oak.example/behaviour.pdf'
  assert.equal((await say('behaviour', { url, name: 'Conduct policy', ...day })).status, 303)
  const { body } = await head.get('/policy/related')
  assert.match(body, /href="https:\/\/holm-oak.example\/behaviour.pdf" rel="noopener noreferrer">Conduct policy</)
  assert.match(body, /Last reviewed on 1 September 2025[\s\S]*?#clause-E/)
  assert.match(body, /clauses <a[^>]*#clause-G2">G2<\/a> and <a[^>]*#clause-A23"/)
  assert.deepEqual(
    { ...(await entry('behaviour')), reviewedOn: String((await entry('behaviour'))?.reviewedOn) },
    { name: 'Conduct policy', url, reviewedOn: '2025-09-01', answer: null, checkedAt: null, broken: false },
  )
})

test('the nine policies that the clause names are there, and the two that its procedures lead to', async () => {
  const { body } = await head.get('/policy/related')
  for (const name of [
    'Safeguarding',
    'Anti-bullying',
    'Special educational needs',
    'Online safety',
    'Equality',
    'ICT acceptable use',
    'Data protection',
    'Mobile phone',
    'Complaints',
    'Disciplinary',
  ])
    assert.ok(body.includes(name), name)
})

test('S12: an address inside, a script or a password in it is refused beside the field', async () => {
  for (const url of [
    'javascript:alert(1)',
    'http://127.0.0.1/x',
    'http://[::1]/',
    'https://169.254.169.254/',
    'https://intranet/policies',
    'https://me:secret@holm-oak.example/',
    'policies.html',
    'https://holm-oak.example:25/x',
    'http://holm-oak.example:8080/x',
    'http://168.63.129.16/machine',
    `https://holm-oak.example/${'ä'.repeat(200)}`,
  ]) {
    const answer = await say('equality', { url })
    assert.equal(answer.status, 422, url)
    assert.match(answer.body, /href="#url"/)
  }
  const future = { 'reviewedOn-day': '1', 'reviewedOn-month': '9', 'reviewedOn-year': '2199' }
  assert.match((await say('equality', future)).body, /cannot lie in the future/)
  assert.equal(await entry('equality'), undefined)
})

test('G2: an address is kept as browsers write it, however it was typed', async () => {
  for (const url of ['HTTPS://Holm-Oak.example/x', 'https:holm-oak.example/x', 'https:\\\\holm-oak.example\\x']) {
    const answer = await say('equality', { url })
    assert.equal(answer.status, 303, `${url}: ${answer.body}`)
    assert.equal((await entry('equality'))?.url, 'https://holm-oak.example/x', url)
    assert.equal((await say('equality', { url: '' })).status, 303)
    assert.equal((await entry('equality'))?.url, null)
  }
})

test('a policy that the version does not name is 404', async () => {
  assert.equal((await head.get(`${manage}?change=nothing`)).status, 404)
  const hidden = hiddenFieldsOf((await head.get(`${manage}?change=behaviour`)).body, `${manage}?change=behaviour`)
  assert.equal((await head.post(`${manage}?change=nothing`, hidden)).status, 404)
})

let nights = 0
/** A night’s check, with what each address does. */
async function night(answers: Readonly<Record<string, LinkAnswer>>, fallback: LinkAnswer = 'answers'): Promise<string[]> {
  const asked: string[] = []
  nights += 1
  await checkLinks(db, school, site.now().add({ hours: 24 * nights }), async address => {
    asked.push(address)
    return answers[address] ?? fallback
  })
  return asked
}

test('G2: a link that fails twice in a row is told to the office, once, and to no reader', async () => {
  await say('sen', { url: 'https://holm-oak.example/sen' })
  const url = 'https://holm-oak.example/behaviour.pdf'
  assert.equal((await night({ [url]: 'gone' })).length, 2)
  assert.equal((await entry('behaviour'))?.broken, false)
  assert.ok(!(await broken()))
  await night({ [url]: 'gone' })
  assert.equal((await entry('behaviour'))?.broken, true)
  assert.equal((await entry('sen'))?.answer, 'answers')
  assert.ok(await broken())
  await night({ [url]: 'silent' })
  const notices = await inside(tx => tx.selectFrom('notice').selectAll().where('template', '=', 'link-broken').execute())
  assert.equal(notices.length, 1)
  assert.doesNotMatch((await head.get('/policy/related')).body, /[Bb]roken/)
  assert.match((await head.get(manage)).body, /Broken/)
})

test('mended, it waits for the next night; once all answer, nobody is asked any more', async () => {
  await say('behaviour', { url: 'https://holm-oak.example/behaviour' })
  assert.equal((await entry('behaviour'))?.broken, false)
  assert.match((await head.get(manage)).body, /Not followed yet/)
  await night({})
  assert.ok(!(await broken()))
})

test('a website that is closed to programs is not called broken; a night without our own line says nothing of anybody', async () => {
  await say('ict', { url: 'https://holm-oak.example/ict' })
  for (let count = 0; count < 2; count++) await night({ 'https://holm-oak.example/ict': 'closed' })
  assert.equal((await entry('ict'))?.broken, false)
  assert.match((await head.get(manage)).body, /lets no program look/)
  for (let count = 0; count < 3; count++) await night({}, 'silent')
  for (const id of ['behaviour', 'sen', 'ict']) assert.equal((await entry(id))?.broken, false, id)
})

test('a link that was changed while it was followed keeps what is known of the new one', async () => {
  await checkLinks(db, school, site.now(), async address => {
    if (address.endsWith('/sen')) await say('sen', { url: 'https://holm-oak.example/inclusion' })
    return 'gone'
  })
  assert.deepEqual([(await entry('sen'))?.url, (await entry('sen'))?.answer], ['https://holm-oak.example/inclusion', null])
})
