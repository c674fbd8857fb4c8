/** Campaigns for one event or visit (G3, G4, C6): whom they ask, and until when. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateAt } from '../../platform/clock.ts'
import { classesOn } from '../people/index.ts'
import { modelPolicy, putInForce } from '../policy/index.ts'
import { askNewcomers } from './ask-newcomers.ts'
import { campaignSite, smooth } from './campaign-site.ts'
import { startCampaign } from './campaign-store.ts'
import { cancelEvent, planEvent } from './remind/event-store.ts'
import type { EventPlan } from './remind/school-event.ts'

const { site, within, idOf, as, by, rowOf } = await campaignSite()
const head = await as('Rosalind Achterberg')
const office = await as('Oona Tilbrook')
const [maud, wilfred] = [await idOf('Maud Ellershaw'), await idOf('Wilfred Dunmore')]
const today = dateAt(site.now())
const plan = (more: Partial<EventPlan>): EventPlan => ({
  kind: 'visit',
  name: 'Year 4 to the museum',
  happensOn: today.add({ days: 9 }),
  startsAt: Temporal.PlainTime.from('09:30'),
  everyone: false,
  classes: [],
  helpers: [maud, wilfred],
  ...more,
})
const planned = (more: Partial<EventPlan> = {}) => within(tx => planEvent(tx, plan(more), { by, at: site.now() }))
const version = await within(tx => putInForce(tx, { content: modelPolicy, from: today }, site.now()))
const running = () => within(tx => tx.selectFrom('campaign').select(['id', 'event_id']).where('ended_at', 'is', null).execute())
const visit = await planned()

test('G3, C6: the page of a visit says which helpers have not accepted, and leads to asking them', async () => {
  const page = await head.get(`/acceptance/events/${visit}`)
  assert.match(smooth(page.body), /0 of 2 helpers have accepted the policy in force/)
  assert.match(smooth(page.body), /Still to accept: Wilfred Dunmore and Maud Ellershaw\./)
  assert.match(page.body, new RegExp(`href="/acceptance/new\\?only=event:${visit}"`))
  assert.match(page.body, /poster\?kind=trip-helper&amp;trip=Year\+4/)
  assert.doesNotMatch((await office.get(`/acceptance/events/${visit}`)).body, /acceptance\/new/, 'the office starts no campaign')
})

test('G4: a campaign for a visit asks its helpers and nobody else', async () => {
  const form = `/acceptance/new?only=event:${visit}`
  const { body } = await head.get(form)
  assert.match(smooth(body), /Year 4 to the museum, \d+ \w+ \d{4}<\/option>/)
  assert.match(smooth(body), /Ask 2 people/)
  const { status, headers } = await head.fill(form, {}, '/acceptance/new')
  assert.equal(status, 303)
  const campaign = String(headers['location']).split('/').at(-1) ?? ''
  assert.match(smooth((await head.get(`/acceptance/${campaign}`)).body), /0 of 2 have accepted.*, only Year 4 to the museum\./)
  assert.equal((await rowOf(campaign, maud))?.state, 'open')
  assert.equal(await rowOf(campaign, await idOf('Bettina Quarrington')), undefined)
  const volunteer = await as('Wilfred Dunmore')
  const mark = /name="mark" value="([^"]+)"/.exec((await volunteer.get('/accept')).body)?.[1] ?? ''
  assert.equal((await volunteer.fill('/accept', { mark })).status, 303)
  const page = smooth((await head.get(`/acceptance/events/${visit}`)).body)
  assert.match(page, /1 of 2 helpers have accepted.*Still to accept: Maud Ellershaw\./)
})

test('G4: for an event the families who come are asked; what is no event of this school is passed over', async () => {
  const alder = (await within(tx => classesOn(tx, today))).find(({ name }) => name === 'Alder')?.id ?? ''
  const play = await planned({ kind: 'event', name: 'Nativity', classes: [alder], helpers: [] })
  const body = smooth((await head.get(`/acceptance/new?only=event:${play}`)).body)
  assert.match(body, /Parents and carers/)
  const families = Number(/Ask (\d+) people/.exec(body)?.[1])
  assert.ok(families > 1 && families < 20, String(families))
  for (const wrong of ['event:01a20533-d972-70a1-92a4-6e07d2ea1586', 'event:x', 'class', `${play}`])
    assert.match((await head.get(`/acceptance/new?only=${wrong}`)).body, /Ask \d\d people/, 'the whole school')
  const before = await running()
  const sent = { version: version.id, only: 'event:x' }
  assert.equal((await head.fill('/acceptance/new', sent)).status, 404, 'and nobody is asked')
  assert.deepEqual(await running(), before)
})

test('G4: once the day is over, or it does not take place, nobody is asked for it any more', async () => {
  const cancelled = await planned({ name: 'To the zoo', helpers: [maud] })
  await within(tx => tx.updateTable('campaign').set({ ended_at: site.now() }).execute())
  const scope = { classId: null, eventId: cancelled }
  assert.equal((await within(tx => startCampaign(tx, { versionId: version.id, by, at: site.now(), scope }))).problem, null)
  await within(tx => askNewcomers(tx, site.now()))
  assert.equal((await running()).length, 1)
  await within(tx => cancelEvent(tx, cancelled, site.now()))
  await within(tx => askNewcomers(tx, site.now()))
  assert.deepEqual(await running(), [])
  const again = { classId: null, eventId: visit }
  assert.equal((await within(tx => startCampaign(tx, { versionId: version.id, by, at: site.now(), scope: again }))).problem, null)
  await within(tx => askNewcomers(tx, site.now().add({ hours: 24 * 9 })))
  assert.equal((await running()).length, 1, 'on the day itself they are still asked')
  await within(tx => askNewcomers(tx, site.now().add({ hours: 24 * 10 + 1 })))
  assert.deepEqual(await running(), [])
})
