import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser, hiddenFieldsOf } from '../../../test/web/browser.ts'
import { mailedLink } from '../../../test/web/mailed-link.ts'
import { dateAt } from '../../platform/clock.ts'
import { grantRole } from '../people/index.ts'
import { modelPolicy, type VersionContent } from '../policy/index.ts'
import { askNewcomers } from './ask-newcomers.ts'
import { campaignSite, clausesOn, smooth } from './campaign-site.ts'
import { acceptanceFigures } from './campaign-views.ts'

const { site, within, idOf, by, as, publish, rowOf, acceptancesOf } = await campaignSite()
await publish(modelPolicy)
const yasmin = await idOf('Yasmin Thistlewood')
const link = String(await within(tx => mailedLink(tx, 'policy-to-accept-by-link', yasmin)))
assert.equal((await browser(site.app).fill(link)).status, 303)
assert.equal((await (await as('Gwendolyn Farr')).fill('/accept')).status, 303)

test('whoever accepted is asked again by the next version only for what changed for them, with what they accepted before beside it', async () => {
  const next: VersionContent = {
    ...modelPolicy,
    sections: modelPolicy.sections.map(section => ({
      ...section,
      clauses: section.clauses.map(clause =>
        clause.id === 'A5'
          ? { ...clause, plain: 'Decline every request of a pupil.', legal: 'Staff must decline every request of a pupil.' }
          : clause,
      ),
    })),
  }
  const second = await publish(next)
  const [gwendolyn, bettina] = [await idOf('Gwendolyn Farr'), await idOf('Bettina Quarrington')]
  assert.deepEqual((await rowOf(second.id, gwendolyn))?.changed, ['A5'])
  assert.equal((await rowOf(second.id, yasmin))?.state, 'unchanged', 'A5 binds no parent')
  assert.equal((await rowOf(second.id, bettina))?.changed, null, 'never accepted: all of it')
  const teacher = await as('Gwendolyn Farr')
  const { body } = await teacher.get('/accept')
  assert.deepEqual(clausesOn(body), ['A5'])
  const before = modelPolicy.sections.flatMap(({ clauses }) => clauses).find(({ id }) => id === 'A5')
  assert.ok(smooth(body).includes(smooth(String(before?.plain)).replaceAll("'", '&#39;')), 'what they accepted before')
  assert.match((await (await as('Yasmin Thistlewood')).get('/accept')).body, /nothing that is for you has changed/)
  assert.equal((await teacher.fill('/accept')).status, 303)
  assert.deepEqual(
    (await acceptancesOf(gwendolyn)).map(({ clauses }) => clauses.length > 1),
    [true, false],
  )
  assert.equal((await browser(site.app).get(link)).body.includes('Nothing to accept'), true, 'the earlier campaign is over')
})

test('A12: who leaves is asked no more, and what they accepted stays; who comes, or becomes something else, is asked', async () => {
  const marek = await idOf('Marek Zawadowicz')
  const gwendolyn = await idOf('Gwendolyn Farr')
  const running = await within(tx =>
    tx.selectFrom('campaign').select('id').where('ended_at', 'is', null).executeTakeFirstOrThrow(),
  )
  const today = dateAt(site.now())
  await within(async tx => {
    for (const id of [marek, gwendolyn])
      await tx
        .updateTable('person')
        .set({ left_on: today.subtract({ days: 1 }) })
        .where('id', '=', id)
        .execute()
    await grantRole(tx, {
      personId: yasmin,
      title: 'midday-supervisor',
      startsOn: today,
      endsOn: null,
      agency: null,
      source: 'person',
      by,
    })
    await askNewcomers(tx, site.now())
  })
  assert.equal((await rowOf(running.id, marek))?.state, 'not-bound')
  assert.equal((await acceptancesOf(gwendolyn)).length, 2, 'kept')
  assert.equal((await rowOf(running.id, gwendolyn))?.state, 'accepted')
  const own = await rowOf(running.id, yasmin)
  assert.deepEqual([own?.state, own?.in_group], ['open', 'staff'])
  assert.ok(own?.changed?.includes('A12') && !own.changed.includes('C1'), 'only what is new to her')
  await within(tx => askNewcomers(tx, site.now()))
  const told = await within(tx =>
    tx.selectFrom('notice').select('id').where('person_id', '=', yasmin).where('template', '=', 'policy-to-accept').execute(),
  )
  assert.equal(told.length, 1, 'told once, however often the work runs')
})

test('governors see figures and no name; the office finds who is missing; the figures agree with the rows', async () => {
  const { id } = await within(tx =>
    tx.selectFrom('campaign').select('id').where('ended_at', 'is', null).executeTakeFirstOrThrow(),
  )
  const governor = await as('Bettina Quarrington')
  const { body, status } = await governor.get(`/acceptance/${id}`)
  assert.equal(status, 200)
  assert.doesNotMatch(body, /Cormac Ellingham|Marek/)
  assert.equal((await governor.get(`/acceptance/${id}/export`)).status, 403)
  const office = await as('Oona Tilbrook')
  assert.match((await office.get(`/acceptance/${id}?state=open&find=cormac`)).body, /Cormac Ellingham[\s\S]*Not yet/)
  const csv = (await office.get(`/acceptance/${id}/export`)).body
  assert.match(csv, /"Cormac Ellingham","Staff","Not yet"/)
  const { all } = await within(tx => acceptanceFigures(tx))
  const rows = await within(tx => tx.selectFrom('campaign_person').select('state').where('campaign_id', '=', id).execute())
  const count = (...states: string[]) => rows.filter(({ state }) => states.includes(state)).length
  assert.deepEqual(all, {
    bound: count('open', 'accepted', 'unchanged', 'declined'),
    accepted: count('accepted', 'unchanged'),
    declined: count('declined'),
    missing: count('open'),
  })
})

test('a campaign by hand shows who would be asked before it starts, and asks nobody twice', async () => {
  const clerk = await as('Cormac Ellingham')
  const { body } = await clerk.get('/acceptance/new')
  assert.match(body, /Nobody else is to be asked/)
  await within(async tx => {
    await tx.updateTable('campaign').set({ ended_at: site.now() }).where('ended_at', 'is', null).execute()
  })
  const plan = (await clerk.get('/acceptance/new?group=governors')).body
  const [, asked = ''] = /Ask (\d+) (?:person|people)\s*<\/button>/.exec(plan) ?? []
  const { status, headers } = await clerk.fill('/acceptance/new?group=governors', {}, '/acceptance/new')
  assert.equal(status, 303)
  const id = String(headers['location']).split('/').at(-1) ?? ''
  const rows = await within(tx =>
    tx.selectFrom('campaign_person').select(['in_group', 'state']).where('campaign_id', '=', id).execute(),
  )
  assert.equal(rows.filter(({ state }) => state === 'open').length, Number(asked))
  assert.ok(rows.every(({ in_group }) => in_group === 'governors'))
  assert.equal((await (await as('Imani Castlereagh')).get('/acceptance/new')).status, 403)
})

test('in another language the record keeps that language and its words; the exact words stay English, and it says so', async () => {
  const tobias = await as('Tobias Penhallow')
  const running = await within(tx => tx.selectFrom('campaign').select('version_id').where('ended_at', 'is', null).execute())
  if (running.length > 0)
    await within(tx => tx.updateTable('campaign').set({ ended_at: site.now() }).where('ended_at', 'is', null).execute())
  await publish(modelPolicy)
  const { body } = await tobias.get('/accept?lang=pl')
  assert.match(body, /<html lang="pl"/)
  const fields = hiddenFieldsOf(body, '/accept')
  assert.equal(
    (await tobias.post('/accept', { ...fields, _key: crypto.randomUUID(), language: 'ur' })).status,
    422,
    'the mark is of Polish words',
  )
  assert.equal((await tobias.post('/accept', fields)).status, 303)
  const [kept] = await acceptancesOf(await idOf('Tobias Penhallow'))
  assert.equal(kept?.language, 'pl')
  assert.match(
    kept?.shown ?? '',
    /^Co te zasady mówią do Ciebie[\s\S]*Staff and governors must not[\s\S]*po angielsku[\s\S]*Tobias Penhallow/,
  )
})
