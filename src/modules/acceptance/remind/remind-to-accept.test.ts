import assert from 'node:assert/strict'
import { test } from 'node:test'
import { persona, testSite } from '../../../../test/web/site.ts'
import { inSchool, type Tx } from '../../../platform/db/index.ts'
import { versionOn } from '../../policy/index.ts'
import { startCampaign } from '../campaign-store.ts'
import { reminderDue, remindToAccept } from './remind-to-accept.ts'

const friday = Temporal.Instant.from('2026-11-27T09:00:00Z')
const site = await testSite({ clock: { now: () => friday } })
const { db } = site.database
const head = await persona(site, 'Rosalind Achterberg')
const school = String(head.cookies.get('sid')).slice(0, 36)
const inside = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(db, school, work)
const remind = (days: number) => inside(tx => remindToAccept(tx, friday.add({ hours: 24 * days })))
const told = (template: string) =>
  inside(tx => tx.selectFrom('notice').selectAll().where('template', '=', template).orderBy('created_at').execute())

test('a reminder falls on the days after the asking, and none after the last', () => {
  const asked = Temporal.PlainDate.from('2026-11-27')
  const due = (days: number) => reminderDue(asked, asked.add({ days }))
  assert.deepEqual([0, 6, 7, 13, 14, 20, 21, 27, 28, 400].map(due), [
    undefined,
    undefined,
    7,
    7,
    14,
    14,
    21,
    21,
    undefined,
    undefined,
  ])
})

test('G4: whoever has not answered is reminded after 7, 14 and 21 days, once each, and then no more', async () => {
  const started = await inside(async tx => {
    const version = await versionOn(tx, Temporal.PlainDate.from('2026-11-27'))
    const by = await tx.selectFrom('person').select('id').where('name', '=', 'Rosalind Achterberg').executeTakeFirstOrThrow()
    return startCampaign(tx, { versionId: version?.id ?? '', by: by.id, at: friday })
  })
  assert.equal(started.problem, null)
  const asked = started.problem === null ? started.asked : 0
  assert.ok(asked > 40, `${asked} are asked`)
  assert.equal(await remind(6), 0)
  assert.equal(await remind(7), asked)
  assert.equal(await remind(7), 0)
  assert.equal(await remind(8), 0)
  const links = await told('policy-still-to-accept-by-link')
  assert.ok(links.length > 20 && links.every(({ sealed }) => sealed !== null), 'families get a link of their own, sealed')
  assert.ok((await told('policy-still-to-accept')).length > 10)
})

test('who has answered, or is asked no more, is not reminded; one reminder a day at most', async () => {
  const open = await inside(tx => tx.selectFrom('campaign_person').select('person_id').where('state', '=', 'open').execute())
  const [one, two] = open.map(({ person_id }) => person_id)
  const day = Temporal.PlainDate.from('2026-12-11')
  await inside(async tx => {
    await tx
      .updateTable('campaign_person')
      .set({ state: 'declined', decided_at: friday.add({ hours: 1 }) })
      .where('person_id', '=', String(one))
      .execute()
    await tx
      .insertInto('reminder_day')
      .values({ person_id: String(two), sent_on: day })
      .execute()
  })
  assert.equal(await remind(14), open.length - 2)
  assert.equal(await remind(15), 1, 'who had another reminder yesterday gets this one today')
})

test('a campaign that ended reminds nobody', async () => {
  await inside(tx =>
    tx
      .updateTable('campaign')
      .set({ ended_at: friday.add({ hours: 24 * 16 }) })
      .execute(),
  )
  assert.equal(await remind(21), 0)
})
