import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { browser, elements } from '../../../../test/web/browser.ts'
import { testSite } from '../../../../test/web/site.ts'
import { peopleInWords } from '../audience.ts'
import { clauseAnchor } from '../clause-anchor.ts'
import { modelPolicy } from '../model/index.ts'

type Element = DefaultTreeAdapterMap['element']

const { app } = await testSite()
const visitor = browser(app)
const clauses = modelPolicy.sections.flatMap(section => section.clauses)

const attribute = (element: Element, name: string): string | undefined => element.attrs.find(one => one.name === name)?.value
const textOf = (node: DefaultTreeAdapterMap['node']): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
const smooth = (text: string): string => text.replace(/\s+/g, ' ').trim()

async function page(url: string): Promise<{ body: string; articles: ReadonlyMap<string, string>; all: Element[] }> {
  const { status, body } = await visitor.get(url)
  assert.equal(status, 200, url)
  const all = [...elements(parse(body))]
  const articles = all.filter(({ tagName }) => tagName === 'article')
  return { body, all, articles: new Map(articles.map(one => [attribute(one, 'id') ?? '', smooth(textOf(one))])) }
}

test('before a school is set up the model policy is shown, and says that it binds nobody', async () => {
  const { body, articles } = await page('/policy')
  assert.match(body, /model policy/)
  assert.equal(articles.size, clauses.length)
  await visitor.fill('/', {}, '/demonstration')
})

test('the version in force, with its number and day', async () => {
  const { body } = await page('/policy')
  assert.match(body, /Version 1<\/a>, in force since <time datetime="\d{4}-\d\d-\d\d">\d{1,2} \w+ \d{4}<\/time>/)
})

const { articles, all, body } = await page('/policy')

for (const clause of clauses) {
  test(`${clause.id} has its anchor, its id to cite, its words and its audience on the page`, () => {
    const anchor = clauseAnchor(clause.id)
    const shown = articles.get(anchor) ?? ''
    assert.ok(shown.startsWith(`Clause ${clause.id} ${smooth(clause.heading)}`), shown)
    for (const words of [clause.plain ?? '', clause.legal]) assert.ok(shown.includes(smooth(words)), words)
    assert.ok(shown.includes(`Applies to ${peopleInWords(clause.who)}`), shown)
    assert.ok(all.some(one => attribute(one, 'href') === `#${anchor}`))
    const hasRule = modelPolicy.rules.some(rule => rule.clause === clause.id)
    if (hasRule) assert.match(shown, /Ask about \w+/)
    else assert.ok(shown.includes(smooth(clause.noRule ?? '?')))
  })
}

test('no id stands twice on the page, and each link within it leads somewhere', () => {
  const ids = all.flatMap(one => attribute(one, 'id') ?? [])
  assert.equal(new Set(ids).size, ids.length)
  const targets = all.flatMap(one => attribute(one, 'href')?.match(/^#(.+)$/)?.[1] ?? [])
  assert.ok(targets.length > clauses.length)
  assert.deepEqual(
    targets.filter(target => !ids.includes(target)),
    [],
  )
})

test('legal words first, or both beside one another, by links that keep the rest', async () => {
  const legal = await page('/policy?words=legal&role=parent')
  assert.match(legal.body, /aria-current="true">Legal words/)
  assert.match(legal.body, /href="\/policy\?words=both&amp;role=parent"/)
  const shown = legal.articles.get('clause-A5') ?? ''
  const a5 = clauses.find(({ id }) => id === 'A5')
  assert.ok(shown.indexOf(smooth(a5?.legal ?? '?')) < shown.indexOf(smooth(a5?.plain ?? '?')))
  assert.match((await page('/policy?words=both')).articles.get('clause-A5') ?? '', /In plain words.*In legal words/)
})

test('words are found and marked; where there are none, the page says so and leads on', async () => {
  const friend = await page('/policy?find=friend+requ')
  assert.ok(friend.articles.has('clause-A5'))
  assert.ok(friend.articles.size < clauses.length)
  assert.match(friend.body, /<mark>[Ff]riend<\/mark>/)
  const none = await page('/policy?find=%3Cscript%3Exyzzy')
  assert.equal(none.articles.size, 0)
  assert.match(none.body, /No clause has “&lt;script&gt;xyzzy”/)
})

test('what applies to somebody is marked, and can be shown alone', async () => {
  const parent = await page('/policy?role=parent')
  const yours = [...parent.articles].filter(([, text]) => text.includes('Applies to you')).map(([id]) => id)
  const bound = clauses.filter(({ who }) => who.includes('parent') || who.includes('everyone'))
  assert.deepEqual(
    yours,
    bound.map(({ id }) => clauseAnchor(id)),
  )
  assert.match(parent.body, new RegExp(`${bound.length} of 59 clauses apply to parents and carers`))
  assert.deepEqual([...(await page('/policy?role=parent&only=yes')).articles.keys()], yours)
  assert.doesNotMatch(body, /Applies to you/)
})

test('a headteacher is bound as staff, too', async () => {
  const { articles: marked } = await page('/policy?role=headteacher')
  assert.match(marked.get('clause-A5') ?? '', /Applies to you/)
})

test('whoever is signed in sees what applies to them without asking', async () => {
  const teacher = browser(app)
  const people = (await teacher.get('/personas')).body
  const id = /value="([0-9a-f-]{36})"[^>]*>\s*<label[^>]*>\s*Gwendolyn Farr/.exec(people)?.[1] ?? ''
  await teacher.fill('/personas', { person: id })
  const mine = (await teacher.get('/policy')).body
  assert.match(mine, /clauses apply to staff/)
  assert.doesNotMatch(mine, /\/policy\/import/, 'a teacher does not bring in the policy')
})

test('an address that is not understood still shows the policy', async () => {
  for (const query of ['words=klingon', 'role=king', 'role=a&role=b', `find=${'x'.repeat(200)}`, 'only=perhaps', 'other=1'])
    assert.equal((await page(`/policy?${query}`)).articles.size, clauses.length, query)
})
