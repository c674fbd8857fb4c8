import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clock, db, deps, mail, morning, pass, school } from '../../../../test/notices/sending-school.ts'
import type { JobIds } from '../../../platform/jobs/jobs.ts'
import { tellAtOldAddresses } from '../notify.ts'
import { setPreferences, usualPreferences } from '../preference-store.ts'
import { templates } from '../templates.ts'
import { claimDelivery } from './delivery-store.ts'
import { sendNotice } from './send-notice.ts'
import { sweepSchool } from './sweep-outbox.ts'
import { tryAgain } from './try-again.ts'

test('no name of anyone and nothing but the template’s words is in any mail (REQ-8.4)', async () => {
  const { tell, send } = await school('mail')
  for (const template of Object.keys(templates) as (keyof typeof templates)[]) await tell({ template })
  pass({ minutes: 6 })
  await send()
  assert.ok(mail.caught.length >= 5)
  for (const { source } of mail.caught) {
    const decoded = source.replaceAll(/=\r?\n/g, '')
    assert.doesNotMatch(decoded, /Canarina|Yellowbird|Canarius/)
  }
})

test('what comes together shares one mail, and is sent once however many jobs there are (F11)', async () => {
  const { tell, send, deliveries, id } = await school('mail')
  for (const template of ['role-to-approve', 'something-waits', 'role-decided'] as const) await tell({ template })
  await send()
  assert.equal(mail.caught.length, 0, 'five minutes are not over')
  pass({ minutes: 6 })
  await send()
  const rows = await deliveries()
  for (const { id: delivery } of rows) await sendNotice(deps, id, delivery)
  assert.equal(mail.caught.length, 1)
  assert.deepEqual(
    rows.map(({ state, batch_id }) => [state, batch_id]),
    rows.map(() => ['sent', rows[0]?.id]),
  )
  assert.equal(mail.caught[0]?.messageId, `${rows[0]?.id}@school.test`)
})

test('a one-time link is in the mail, sealed until then, and gone afterwards', async () => {
  const { tell, send, act } = await school('mail')
  const [notice = ''] = await tell({ template: 'sign-in-link', secretLink: '/enter/one-time-secret' })
  const stored = () => act(tx => tx.selectFrom('notice').selectAll().where('id', '=', notice).executeTakeFirstOrThrow())
  assert.ok(!JSON.stringify(await stored()).includes('one-time') && !(await stored()).sealed?.includes('one-time'))
  await send()
  assert.ok(mail.caught[0]?.source.replaceAll(/=\r?\n/g, '').includes('https://school.example/enter/one-time-secret'))
  assert.equal((await stored()).sealed, null)
})

test('who dies between sending and noting it: the next sends under the same Message-ID, and nobody else meanwhile', async () => {
  const { tell, act, deliveries, id } = await school('mail')
  await tell({ template: 'sign-in-changed' })
  const [row] = await deliveries()
  const delivery = row?.id ?? ''
  const claim = () => act(tx => claimDelivery(tx, delivery, { now: clock.now, lease: 1 }))
  assert.equal((await claim()).kind, 'batch')
  const held = await sendNotice(deps, id, delivery)
  assert.ok(held && Temporal.Instant.compare(held, clock.now) > 0, 'it is somebody else’s for now')
  assert.equal(mail.caught.length, 0)
  await new Promise(resolve => setTimeout(resolve, 1_100))
  assert.equal(await sendNotice(deps, id, delivery), null)
  assert.deepEqual(
    mail.caught.map(({ messageId }) => messageId),
    [`${delivery}@school.test`],
  )
})

test('two workers at once send it once', async () => {
  const { tell, deliveries, id } = await school('mail')
  await tell({ template: 'sign-in-changed' })
  const [row] = await deliveries()
  await Promise.all(Array.from({ length: 6 }, () => sendNotice(deps, id, row?.id ?? '')))
  assert.equal(mail.caught.length, 1)
})

test('an address that refuses for good reaches the office, and is not tried again until it is another one', async () => {
  const { tell, send, deliveries, act, ada, admin } = await school('mail', { email: 'gone@mail.test' })
  await tell({ template: 'sign-in-changed' })
  await send()
  assert.deepEqual(
    (await deliveries()).filter(row => row.person_id === ada).map(({ state, reason }) => [state, reason]),
    [['refused', 'address-refused']],
  )
  const told = await act(tx =>
    tx.selectFrom('notice').select(['person_id', 'template']).where('template', '=', 'address-bounced').execute(),
  )
  assert.deepEqual(told, [{ person_id: admin, template: 'address-bounced' }])
  await tell({ template: 'sign-in-changed' })
  await send()
  assert.equal((await deliveries()).findLast(row => row.person_id === ada)?.reason, 'dead-address')
  await act(tx => tx.updateTable('person').set({ email: 'new@mail.test' }).where('id', '=', ada).execute())
  await tell({ template: 'sign-in-changed' })
  await send()
  assert.equal(mail.caught.at(-1)?.to, 'new@mail.test')
})

test('a server that is busy is asked again, later and later, and given up in the end; then a person may try again', async () => {
  const { tell, send, deliveries, act } = await school('mail', { email: 'busy@mail.test' })
  await tell({ template: 'sign-in-changed' })
  const waits: number[] = []
  for (let tries = 0; tries < 9; tries++) {
    const [at] = await send()
    if (!at) break
    waits.push(clock.now.until(at).total('minutes'))
    clock.now = at
  }
  assert.deepEqual(waits, [1, 4, 16, 64, 256, 360, 360, 360])
  const [row] = await deliveries()
  assert.deepEqual([row?.state, row?.reason, row?.attempts], ['failed', 'busy', 9])
  assert.ok(await act(tx => tryAgain(tx, row?.id ?? '', clock.now)))
  assert.equal((await deliveries())[0]?.state, 'waiting')
  assert.equal(await act(tx => tryAgain(tx, row?.id ?? '', clock.now)), false, 'what waits is not tried again')
})

test('without a server nothing is lost: it is not sent, and says why', async () => {
  const { tell, send, deliveries } = await school('none')
  await tell({ template: 'sign-in-changed' })
  await send()
  assert.deepEqual(
    (await deliveries()).map(({ state, reason }) => [state, reason]),
    [['not-sent', 'no-mail-server']],
  )
})

test('a row whose job got lost gets another after two minutes, and only then; jobs hold ids only', async () => {
  const { tell, id, deliveries } = await school('mail')
  const [notice] = await tell({ template: 'sign-in-changed' })
  const made: (JobIds & { at?: Temporal.Instant })[] = []
  const jobs = { add: async (_queue: string, some: readonly JobIds[]) => void made.push(...some) }
  const sweep = () => sweepSchool({ db, jobs, now: () => clock.now, lost: Temporal.Duration.from({ minutes: 2 }) }, id)
  await sweep()
  await sweep()
  const [row] = await deliveries()
  assert.deepEqual(made, [{ schoolId: id, id: row?.id, at: morning }])
  pass({ minutes: 2, seconds: 1 })
  await sweep()
  assert.equal(made.length, 2)
  assert.ok(notice)
})

test('whoever wants no mail finds it in "Today" alone; what must be sent is sent', async () => {
  const { tell, deliveries, act, ada } = await school('mail')
  const off = { email: false, text: false }
  const ways = { account: off, safeguarding: off, tasks: off, outcomes: off, reminders: off, office: off }
  await act(tx => setPreferences(tx, ada, { habit: usualPreferences.habit, ways }))
  await tell({ template: 'role-to-approve' })
  await tell({ template: 'sign-in-changed' })
  assert.deepEqual(
    (await deliveries()).map(({ template }) => template),
    ['sign-in-changed'],
  )
})

test('whoever has another address now hears of it at the one from before; if that is dead, the new one is not', async () => {
  const { act, send, deliveries, ada } = await school('mail', { email: 'new@mail.test' })
  await act(tx => tellAtOldAddresses(tx, new Map([[ada, 'before@mail.test']]), clock.now))
  const stored = await act(tx => tx.selectFrom('notice').select('sealed').executeTakeFirstOrThrow())
  assert.ok(stored.sealed && !stored.sealed.includes('before@'), 'the address is sealed')
  await send()
  assert.deepEqual(
    mail.caught.map(({ to }) => to),
    ['before@mail.test'],
  )
  await act(tx => tellAtOldAddresses(tx, new Map([[ada, 'gone@mail.test']]), clock.now))
  await send()
  assert.deepEqual(
    (await deliveries()).map(({ template, state }) => [template, state]),
    [
      ['address-changed', 'sent'],
      ['address-changed', 'refused'],
    ],
    'and nobody is told that an address is dead',
  )
})
