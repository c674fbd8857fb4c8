import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Browser, Fields } from '../../../../../test/web/browser.ts'
import { sentFields } from '../../../../../test/web/sent-fields.ts'
import { persona, testSite } from '../../../../../test/web/site.ts'
import { inSchool } from '../../../../platform/db/index.ts'
import { modelPolicy } from '../../model/index.ts'
import type { VersionContent } from '../../version-content.ts'
import { beginDraft } from './draft-content-store.ts'
import { withClause, withRule } from './draft-parts.ts'
import { placeInDraft } from './place-in-draft.ts'

const site = await testSite()
const head = await persona(site, 'headteacher')
const schoolId = String(head.cookies.get('sid')).slice(0, 36)

async function begin(content: VersionContent): Promise<string> {
  const id = await inSchool(site.database.db, schoolId, tx => beginDraft(tx, { content, basedOn: null, at: site.now() }))
  return `/policy/drafts/${id}`
}

/** Sends the form of a page as it stands, but for what differs. */
async function save(visitor: Browser, page: string, fields: Fields = {}) {
  return visitor.post(page, { ...sentFields((await visitor.get(page)).body, page), ...fields })
}

const [a7] = modelPolicy.sections.flatMap(({ clauses }) => clauses.filter(({ id }) => id === 'A7'))
const [b4] = modelPolicy.rules.filter(({ id }) => id === 'B4.social-media')
assert.ok(a7 && b4)

/** A draft in which somebody else's program has left gaps. */
const faulty = withRule(withClause(modelPolicy, { ...a7, plain: '' }), { ...b4, act: ['fly-a-kite'] })

test('a fault elsewhere in a draft is said in words, with a link to where it is mended', async () => {
  const draft = await begin(faulty)
  const { status, body } = await save(head, `${draft}/clauses/A8`, { heading: 'Typed just now' })
  assert.equal(status, 422)
  const words = 'Clause A7: the plain words: nothing is there. Mend this first, then save again'
  assert.ok(body.includes(`<a href="${draft}/clauses/A7#plain">${words}</a>`), body)
  assert.match(body, /Typed just now/)
  assert.doesNotMatch(body, /sections[./]\d/)
})

test('several faults are mended one after another, each on its own page', async () => {
  const draft = await begin(faulty)
  assert.equal((await save(head, `${draft}/clauses/A7`, { plain: 'Do not follow.' })).status, 303)
  const rule = `${draft}/clauses/B4/rules/${b4.id}`
  const elsewhere = await save(head, `${draft}/about`, { title: 'Another title' })
  assert.equal(elsewhere.status, 422)
  assert.ok(elsewhere.body.includes(`href="${rule}#acts">A rule of clause B4: what it is about: “fly-a-kite” is not known here.`))
  assert.equal((await save(head, rule, { do: 'save', acts: 'follow-school' })).status, 303)
  assert.equal((await save(head, `${draft}/about`, { title: 'Another title' })).status, 303)
})

test('a clause or a rule that is at fault can be removed', async () => {
  const draft = await begin(faulty)
  assert.equal((await head.fill(`${draft}/clauses/A7/remove`)).status, 303)
  const other = await head.fill(`${draft}/clauses/A8/remove`)
  assert.equal(other.status, 422)
  assert.match(other.body, /A rule of clause B4: what it is about/)
  assert.equal((await head.fill(`${draft}/clauses/B4/rules/${b4.id}/remove`)).status, 303)
  assert.equal((await head.fill(`${draft}/clauses/A8/remove`)).status, 303)
})

const draftId = '0197a000-0000-7000-8000-000000000000'
const at = (path: string, found?: string, content = modelPolicy) => {
  const { part, name, field, href } = placeInDraft(draftId, content, path, found)
  return [part, name, field, href.replace(`/policy/drafts/${draftId}`, '')]
}

test('every part of a draft has a name in words and a page', () => {
  const [note] = modelPolicy.notes
  assert.deepEqual(at('/title'), ['about', 'About the draft: what it is called', 'title', '/about#title'])
  const place = modelPolicy.sections.findIndex(({ id }) => id === 'a')
  const section = modelPolicy.sections[place]
  const clause = section?.clauses.findIndex(({ id }) => id === 'A5')
  assert.deepEqual(at(`/sections/${place}/intro`), [
    'section:a',
    `Section “${section?.heading}”: the opening words`,
    'intro',
    '/sections/a#intro',
  ])
  assert.deepEqual(at(`/sections/${place}/clauses/${clause}/legal`), [
    'clause:A5',
    'Clause A5: the legal words',
    'legal',
    '/clauses/A5#legal',
  ])
  assert.deepEqual(at('/sections', 'A5'), ['clause:A5', 'Clause A5: another clause has the same number', '', '/clauses/A5'])
  const index = modelPolicy.rules.findIndex(({ id }) => id === 'A5.accept')
  assert.deepEqual(at(`/rules/${index}/when/oneOf/0`), [
    'rule:A5.accept',
    'A rule of clause A5: its conditions',
    'when',
    '/clauses/A5/rules/A5.accept#when',
  ])
  assert.match(String(at(`/notes/0/text`)[1]), /^A remark in a rule of clause /)
  assert.equal(at('/notes/0/text')[0], `remark:${note?.id}`)
  assert.deepEqual(at('/related/0/url'), [null, 'The draft: the other policies that it is read with', '', ''])
  assert.deepEqual(at('/nowhere/7'), [null, 'The draft: how it is kept', '', ''])
})

test('a rule of a clause that is not there is said of the draft, for it has no page', () => {
  const astray = { ...modelPolicy, rules: [{ ...b4, clause: 'Z9' }] }
  assert.deepEqual(at('/rules/0/clause', 'Z9', astray), [null, 'A rule of clause Z9: the clause that it belongs to', '', ''])
})

test('a fault in what is saved itself is said without sending anybody elsewhere', async () => {
  const draft = await begin(withClause(modelPolicy, { ...a7, model: '' }))
  const { status, body } = await save(head, `${draft}/clauses/A7`)
  assert.equal(status, 422)
  assert.match(body, /<li>\s*Where it comes from: nothing is there\s*<\/li>/)
})
