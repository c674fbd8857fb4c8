/** The policy read in other languages: the words around it are translated, its own are English and say so. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser } from '../../../../test/web/browser.ts'
import { leastCpuTime } from '../../../../test/web/cpu-time.ts'
import { textsOf } from '../../../../test/web/page-texts.ts'
import { persona, testSite } from '../../../../test/web/site.ts'
import { dateAt } from '../../../platform/clock.ts'
import { audienceOf, audienceWords } from '../audience-messages/audience.words.ts'
import { modelPolicy } from '../model/index.ts'
import { namesIn, schoolVocabulary } from '../vocabulary/index.ts'

const site = await testSite()
await persona(site, 'headteacher')
const visitor = browser(site.app)
const page = async (address: string): Promise<string> => (await visitor.get(address)).body
const smooth = (text: string): string => text.replace(/\s+/g, ' ').trim()

test('G1: in Urdu the page runs from right to left, says that the English words count, and marks each of them', async () => {
  const body = await page('/policy?words=both&lang=ur')
  assert.match(body, /<html lang="ur" dir="rtl"/)
  const { own, english } = textsOf(body)
  assert.ok([...own].some(text => text.includes('اصولوں کے الفاظ انگریزی میں ہیں')))
  for (const { id, heading, plain, legal } of modelPolicy.sections.flatMap(({ clauses }) => clauses))
    for (const text of [heading, plain ?? legal, legal]) assert.ok(english.has(smooth(text)), `${id}: ${text}`)
  for (const { heading, intro } of modelPolicy.sections)
    for (const text of [heading, intro ?? heading]) assert.ok(english.has(smooth(text)), text)
  const sentences = [...own].filter(text => /\b(?:[A-Za-z]+ ){2,}[a-z]+/.test(text) && text !== 'Willow Lane Primary School')
  assert.deepEqual(sentences, [])
})

test('G1: in English nothing is marked and nothing is said of English', async () => {
  const body = await page('/policy?lang=en')
  // The switch of languages says of each name which language it is.
  assert.deepEqual([...textsOf(body).english], ['English'])
  assert.doesNotMatch(body, /words of the policy are English/)
})

test('G1: whom a clause binds, and how strongly, is said in Polish', async () => {
  const body = await page('/policy?role=parent&lang=pl')
  const a5 = /id="clause-A5"[\s\S]*?<\/article>/.exec(body)?.[0] ?? ''
  assert.match(a5, /Dotyczy: pracownicy szkoły i członkowie rady szkoły/)
  assert.ok(
    a5.includes(`Zapytaj o: <a class="govuk-link" href="/ask?act=accept-request">${namesIn('pl').act('accept-request')}</a>`),
    a5,
  )
  assert.match(body, /Kto: rodzice i opiekunowie\./)
  assert.match(body, /<option value="parent" selected>Rodzice i opiekunowie/)
})

test('G1: the day of which somebody asks is written in their language, whether or not there was a version', async () => {
  const first = dateAt(site.now())
  site.pass({ hours: 24 * 40 })
  const day = (language: string) => first.toLocaleString(language, { day: 'numeric', month: 'long', year: 'numeric' })
  const then = await page(`/policy?on=${first.toString()}&lang=pl`)
  assert.ok(then.includes(`Co obowiązywało ${day('pl-PL')}: `), 'what applied')
  assert.ok(then.includes(`w mocy od ${day('pl-PL')}`), 'from when')
  assert.ok(!then.includes(day('en-GB')))
  const none = await visitor.get('/policy?on=2023-05-01&lang=pl')
  assert.equal(none.status, 404)
  assert.match(none.body, /Schoolgate nie zna wersji tych zasad, która obowiązywała 1 maja 2023\./)
  assert.match((await visitor.get('/policy?on=2023-05-01&lang=ur')).body, /1 مئی،? 2023/)
})

test('G1: the table says roles, acts, questions and verdicts in Urdu', async () => {
  const { own } = textsOf(await page('/policy/table?lang=ur'))
  const { act, question, group } = namesIn('ur')
  const said = [act('accept-request'), question('other-person'), group('photos'), 'والدین اور سرپرست', 'اجازت نہیں']
  for (const text of said) assert.ok(own.has(text), text)
})

test('roles are called in English what the vocabulary calls them', () => {
  const english = audienceWords.in('en')
  for (const { id, name, plural, body } of schoolVocabulary.roles)
    assert.equal(audienceOf(id, english), body ? `the ${name}` : plural)
})

for (const address of ['/policy?words=both&role=parent&lang=ur', '/policy/table?lang=ur', '/policy/versions?lang=pl'])
  test(`${address} takes less than 50 ms`, async () => {
    const milliseconds = await leastCpuTime(() => visitor.get(address))
    assert.ok(milliseconds < 50, `${milliseconds} ms`)
  })
