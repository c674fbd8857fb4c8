import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser } from '../../../../test/web/browser.ts'
import { testSite } from '../../../../test/web/site.ts'
import { loadVersion, modelPolicy } from '../../policy/index.ts'
import { viewAnswer } from '../answer-view.ts'
import { saidIn } from '../sentences.ts'
import { answerPage } from './answer.page.ts'
import { askWords } from './ask.words.ts'

const site = await testSite()

const plain = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
const titleOf = (body: string): string => /<title>([^<]*)/.exec(body)?.[1] ?? ''
/** Where a link leads, by its words. */
const leadsTo = (body: string, words: string): string =>
  [...body.matchAll(/<a [^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)]
    .find(([, , inner = '']) => plain(inner) === words)?.[1]
    ?.replaceAll('&amp;', '&') ?? `no link says ${words}`

/** What of the main part is marked as English. */
const englishOf = (body: string): string[] =>
  [...(/<main[\s\S]*<\/main>/.exec(body)?.[0] ?? '').matchAll(/lang="en" dir="ltr">([^<]*)/g)].map(([, text = '']) => text)
const drafted = 'A machine translated these words. Where they differ, the English words count.'

test('a parent who reads Polish goes through a question to its answer', async () => {
  const parent = browser(site.app)
  const list = await parent.get('/ask?role=parent&lang=pl')
  assert.match(titleOf(list.body), /^Co chcesz zrobić\?/)
  assert.deepEqual(englishOf(list.body), [drafted])
  const asked = await parent.get(leadsTo(list.body, 'Publikować lub udostępniać zdjęcia albo filmy na swoim koncie'))
  assert.match(titleOf(asked.body), /^Kto lub co jest na zdjęciu lub filmie\?/)
  assert.match(asked.body, /Tylko Twoje dziecko, które chodzi do tej szkoły/)
  assert.deepEqual(englishOf(asked.body), [drafted])
  const event = await parent.get('/ask?role=parent&act=post-photo&step=pictured&pictured=pupils')
  const next = await parent.get(String(event.headers['location']))
  assert.match(titleOf(next.body), /^Czy zdjęcie zrobiono na szkolnym wydarzeniu\?/)
  const answer = await parent.get('/ask?role=parent&act=post-photo&pictured=pupils&taken-at=yes')
  assert.match(titleOf(answer.body), /^Nie\. Zasady zabraniają publikować lub udostępniać zdjęcia albo filmy na swoim koncie\./)
  const text = plain(answer.body)
  assert.match(text, /ponieważ na zdjęciu są uczniowie inni niż Twoje dziecko i zdjęcie zrobiono na szkolnym wydarzeniu\./)
  assert.match(text, /Odpowiedź jest inna, jeśli Na zdjęciu jest tylko Twoje dziecko: wtedy wolno\./)
  assert.match(text, /Zapytaj sekretariat szkoły\./)
  for (const english of englishOf(answer.body).filter(one => one !== drafted))
    assert.ok(JSON.stringify(modelPolicy).includes(english), `“${english}” is the policy’s own`)
})

test('“not sure” in Urdu: what it depends on, and what may have to be done', async () => {
  const { body } = await browser(site.app).get('/ask?role=staff&act=accept-request&other-person=not-sure&lang=ur')
  const text = plain(body).replace(/[\u2068\u2069]/g, '')
  assert.match(text, /یہ صورتِ حال پر ہے کہ دوستی یا فالو کی درخواست قبول کرنا منع ہے یا نہیں۔/)
  assert.match(text, /اجازت نہیں اگر دوسرا شخص اس اسکول کا طالب علم ہے۔/)
  assert.match(text, /اگر دوسرا شخص اس اسکول کا طالب علم ہے: درخواست رد کریں/)
})

test('a question that was not answered comes back with its message in Polish', async () => {
  const { status, body } = await browser(site.app).get('/ask?role=staff&act=accept-request&step=other-person&lang=pl')
  assert.equal(status, 422)
  assert.match(body, /Wybierz odpowiedź/)
  assert.deepEqual(englishOf(body), [drafted])
})

test('own words in Polish, typed without their marks, are answered with acts in Polish', async () => {
  const parent = browser(site.app)
  await parent.get('/ask?role=parent&lang=pl')
  const { status, body } = await parent.fill('/ask?role=parent', { words: 'zdjecie z przedstawienia' }, '/ask/find')
  assert.equal(status, 200)
  assert.equal(leadsTo(body, 'Publikować lub udostępniać zdjęcia albo filmy na swoim koncie'), '/ask?role=parent&act=post-photo')
  assert.deepEqual(englishOf(body), [drafted])
  const english = await parent.fill('/ask?role=parent', { words: 'a teacher sent me a friend request' }, '/ask/find')
  assert.match(english.body, /Przyjmować zaproszenia do znajomych/)
  assert.match(english.body, /i druga osoba pracuje w szkole/)
})

test('what a school’s own rule asks stands in English, and says so', () => {
  const rules = JSON.parse(JSON.stringify(modelPolicy.rules).replaceAll('Decline the request', 'Ring the bell'))
  const loaded = loadVersion({ ...modelPolicy, rules })
  const situation = { role: ['staff'], act: 'accept-request', 'other-person': 'pupil' }
  const said = saidIn('pl')
  const answer = viewAnswer(loaded, situation, Temporal.PlainDate.from('2026-11-22'), said)
  const page = answerPage({ words: askWords.in('pl'), said, answer, situation, showsSchoolNotes: false, mayKeep: false })
  assert.match(String(page.main), /<span lang="en" dir="ltr">Ring the bell<\/span>/)
})
