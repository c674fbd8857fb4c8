import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser } from '../../../../test/web/browser.ts'
import { testSite } from '../../../../test/web/site.ts'
import { html } from '../../../ui/html.ts'
import { loadVersion } from '../loaded-version.ts'
import { modelPolicy } from '../model/index.ts'
import { loadedModel } from '../policy-of-request.ts'
import { schoolVocabulary } from '../vocabulary/index.ts'
import { childrensRules } from './childrens-rules.ts'
import { pictureOf } from './pictures.ts'
import { readChildrensPage } from './read-childrens-page.page.ts'
import { childrensWords, messageOfRule } from './read-childrens-page.words.ts'

const { app } = await testSite()
const { status, body } = await browser(app).get('/policy/children')
const clauses = modelPolicy.sections.flatMap(section => section.clauses)

test('anyone may open it, and whom to tell comes before any rule', () => {
  assert.equal(status, 200)
  const [tell, rule] = [body.indexOf('Tell a grown-up you trust'), body.indexOf('Rule B1')]
  assert.ok(tell > 0 && tell < rule)
  assert.match(body, /Leave this page quickly/)
  assert.doesNotMatch(body.slice(body.indexOf('<main')), /<form|<input/, 'it asks a child nothing')
})

for (const clause of clauses.filter(({ who }) => who.includes('pupil'))) {
  test(`${clause.id} binds pupils: it is there in words for children, and leads to the clause`, () => {
    assert.ok(clause.children)
    assert.ok(body.includes(html`${clause.children}`.toString()), clause.children)
    assert.ok(body.includes(`href="/policy#clause-${clause.id}"`))
  })
}

test('rules for adults are not there', () => {
  const { pupils, everybody } = childrensRules(loadedModel)
  const shown = [...pupils, ...everybody].map(({ clause }) => clause)
  assert.deepEqual(
    shown.filter(id => /^[AD]/.test(id)),
    [],
  )
})

test('a document without words for children gets the model’s where it has the model’s rule, and only there', () => {
  const own = {
    ...modelPolicy,
    sections: [
      {
        id: 's1',
        heading: 'Pupils',
        clauses: [
          { id: '1.1', heading: 'x', legal: 'Pupils must not.', who: ['pupil'], strength: 'must_not', model: 'B3' },
          { id: '1.2', heading: 'y', legal: 'Pupils must not.', who: ['pupil'], strength: 'must_not', model: 'B4', noRule: 'z' },
        ],
      },
    ],
    rules: [{ id: '1.1.1', clause: '1.1', who: ['pupil'], strength: 'must_not', act: ['send-request'] }],
  } as const
  const { pupils } = childrensRules(loadVersion(own))
  const b3 = clauses.find(({ id }) => id === 'B3')?.children
  assert.deepEqual(pupils, [{ clause: '1.1', words: b3, about: 'requests' }])
})

test('every group of acts has a picture, hidden from whoever cannot see it', () => {
  const drawn = schoolVocabulary.groups.map(({ id }) => pictureOf(id).toString())
  assert.equal(new Set(drawn).size, schoolVocabulary.groups.length)
  for (const picture of drawn) assert.match(picture, /aria-hidden="true"/)
})

test('every rule for children of the model is translated, and shown in the language of the page', async () => {
  const { pupils, everybody } = childrensRules(loadedModel)
  for (const rule of [...pupils, ...everybody]) assert.ok(messageOfRule(rule.words), rule.clause)
  const polish = (await browser(app).get('/policy/children?lang=pl')).body
  assert.match(polish, /<html lang="pl"/)
  assert.doesNotMatch(polish, /Do not write/)
  const own = { pupils: [{ clause: 'X1', words: 'Be kind.', about: null }], everybody: [] }
  const page = String(readChildrensPage(own, childrensWords.in('ur')).main)
  assert.match(page, /<p lang="en" dir="ltr">Be kind\.<\/p>/)
  assert.match(page, /انگریزی/)
})
