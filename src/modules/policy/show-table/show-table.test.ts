import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { browser, elements } from '../../../../test/web/browser.ts'
import { testSite } from '../../../../test/web/site.ts'
import { verdictWords } from '../../../ui/verdicts.ts'
import { peoplesRoles } from '../audience.ts'
import { loadVersion } from '../loaded-version.ts'
import { modelPolicy } from '../model/index.ts'
import { loadedModel } from '../policy-of-request.ts'
import { schoolVocabulary } from '../vocabulary/index.ts'
import { glanceOf } from './glance.ts'

type Node = DefaultTreeAdapterMap['node']

const { app } = await testSite()
const visitor = browser(app)
await visitor.fill('/', {}, '/demonstration')

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : ''

/** The verdict's word in each cell, by act and role, as the page has them. */
async function shown(query = ''): Promise<Map<string, string[]>> {
  const { status, body } = await visitor.get(`/policy/table${query}`)
  assert.equal(status, 200)
  const rows = [...elements(parse(body))].filter(({ tagName }) => tagName === 'tr')
  const entries = rows.flatMap((row): [string, string[]][] => {
    const act = [...elements(row)].flatMap(
      ({ attrs }) => attrs.find(one => one.name === 'href')?.value.match(/^\/ask\?act=(.+)$/)?.[1] ?? [],
    )[0]
    const cells = [...elements(row)].filter(({ tagName }) => tagName === 'td')
    return act ? [[act, cells.map(cell => textOf(cell).replace(/\s+/g, ' ').trim())]] : []
  })
  return new Map(entries)
}

test('every cell says what the engine answers, and every act of which the policy speaks is there', async () => {
  const table = await shown()
  for (const { id } of schoolVocabulary.acts) {
    const verdicts = peoplesRoles.map(role => loadedModel.policy.decide({ role: [role.id], act: id }).verdict)
    const cells = table.get(id)
    if (verdicts.every(verdict => verdict === 'silent')) assert.equal(cells, undefined, id)
    else
      verdicts.forEach((verdict, column) => {
        assert.ok(cells?.[column]?.startsWith(verdictWords[verdict]), `${id}, ${peoplesRoles[column]?.id}: ${cells?.[column]}`)
      })
  }
})

test('where it depends, the cell asks what decides, and names the verdicts that are possible', async () => {
  const table = await shown()
  const cell = table.get('accept-request')?.[peoplesRoles.findIndex(role => role.id === 'staff')] ?? ''
  assert.match(cell, /It depends on: Who is the other person\?/)
  assert.match(cell, /Not allowed The policy does not say/)
  for (const { cells } of glanceOf(loadedModel).people)
    for (const { verdict, decides, possible } of cells)
      if (verdict === 'depends') assert.ok(decides.length > 0 && possible.length > 1)
})

test('a row leads to its clauses in the policy', async () => {
  const { body } = await visitor.get('/policy/table')
  assert.match(body, /href="\/policy#clause-A5"/)
})

test('one role, one group, one verdict: only these', async () => {
  const parents = await shown('?role=parent')
  assert.ok(parents.size > 0 && [...parents.values()].every(cells => cells.length === 1))
  const photos = await shown('?group=photos')
  const inGroup = new Set(schoolVocabulary.acts.filter(act => act.group === 'photos').map(act => act.id))
  assert.ok(photos.size > 0 && [...photos.keys()].every(act => inGroup.has(act)))
  const forbidden = await shown('?role=staff&verdict=forbidden')
  for (const act of forbidden.keys())
    assert.ok(loadedModel.policy.decide({ role: ['staff'], act }).possible.includes('forbidden'), act)
  assert.ok(forbidden.has('follow-school'))
})

test('nothing fits, or nothing is understood: the page says so, or shows all', async () => {
  const { body } = await visitor.get('/policy/table?role=visitor&group=running&verdict=required')
  if (!body.includes('<table>')) assert.match(body, /Nothing in the policy fits that choice/)
  assert.deepEqual(await shown('?role=king&verdict=maybe'), await shown())
})

test('it is worked out once for a version, and anew for another', () => {
  assert.equal(glanceOf(loadedModel), glanceOf(loadedModel))
  const rules = modelPolicy.rules.filter(rule => rule.clause !== 'A7')
  const without = glanceOf(loadVersion({ ...modelPolicy, rules }))
  assert.ok(!without.people.some(({ act }) => act.id === 'follow-school'))
})
