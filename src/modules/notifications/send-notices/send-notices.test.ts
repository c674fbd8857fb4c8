import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { testDatabase } from '../../../../test/database/harness.ts'
import { catchMail } from '../../../../test/notices/mail-catcher.ts'
import { notifyStandIn } from '../../../../test/notices/notify-stand-in.ts'
import { noticePeople } from '../../../notice-people.ts'
import { inSchool, newId, type Tx } from '../../../platform/db/index.ts'
import type { JobIds } from '../../../platform/jobs/jobs.ts'
import { type Notice, notify } from '../notify.ts'
import { setPreferences, usualPreferences } from '../preference-store.ts'
import { templates } from '../templates.ts'
import { setMailServer, setNotifyAccount } from '../way-store.ts'
import { claimDelivery } from './delivery-store.ts'
import { type SendDeps, sendNotice } from './send-notice.ts'
import { sweepSchool } from './sweep-outbox.ts'
import { tryAgain } from './try-again.ts'

const { db } = await testDatabase()
const mail = await catchMail({
  onRcptTo: ({ address }, _session, callback) =>
    address.startsWith('gone')
      ? callback(Object.assign(new Error('5.1.1 no such mailbox'), { responseCode: 550 }))
      : address.startsWith('busy')
        ? callback(Object.assign(new Error('4.2.0 later'), { responseCode: 450 }))
        : callback(),
})
const standIn = await notifyStandIn()
after(() => Promise.all([mail.close(), standIn.close()]))

/** Ten in the morning on a school day. */
const morning = Temporal.Instant.from('2026-11-24T10:00:00Z')
const clock = { now: morning }
const deps: SendDeps = {
  ...{
    db,
    now: () => clock.now,
    origin: 'https://school.example',
    notifyAddress: standIn.address,
    people: noticePeople,
    lease: 30,
  },
}

type Way = 'mail' | 'notify' | 'none'

/** A school with an administrator and somebody else, whose names must be in no message. */
async function school(way: Way, { email = 'ada@mail.test', mobile = '+447700900111' } = {}) {
  const [id, ada, admin] = [newId(), newId(), newId()]
  clock.now = morning
  await inSchool(db, id, async tx => {
    const created_at = morning
    await tx.insertInto('school').values({ name: 'Holm Oak', demonstration: false, created_at }).execute()
    const names = { given_name: 'Canarina', family_name: 'Yellowbird' }
    await tx
      .insertInto('person')
      .values([
        { id: ada, name: 'Canarina Yellowbird', ...names, email, mobile, created_at },
        { id: admin, name: 'Canarius Admin', email: 'admin@mail.test', mobile: null, created_at },
      ])
      .execute()
    const starts_on = Temporal.PlainDate.from('2026-01-01')
    await tx
      .insertInto('person_role')
      .values({ id: newId(), person_id: admin, role: 'administrator', starts_on, source: 'set-up' })
      .execute()
    if (way === 'mail')
      await setMailServer(
        tx,
        { host: '127.0.0.1', port: mail.port, security: 'none', user: null, from: 'office@school.test' },
        null,
        morning,
      )
    const template = { kind: '*', notifyId: standIn.templateId } as const
    if (way === 'notify')
      await setNotifyAccount(
        tx,
        {
          key: standIn.key,
          templates: [
            { ...template, channel: 'email' },
            { ...template, channel: 'text' },
          ],
        },
        morning,
      )
  })
  mail.caught.length = 0
  standIn.handed.length = 0
  const act = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(db, id, work)
  return {
    id,
    ada,
    admin,
    act,
    tell: (notice: Omit<Notice, 'at' | 'to'>, to: readonly string[] = [ada]) =>
      act(tx => notify(tx, { to, at: clock.now, ...notice })),
    deliveries: () => act(tx => tx.selectFrom('notice_delivery').selectAll().orderBy('id').execute()),
    /** Sends all that waits, as the jobs would. */
    send: async () => {
      const rows = await act(tx =>
        tx.selectFrom('notice_delivery').select('id').where('state', '=', 'waiting').orderBy('id').execute(),
      )
      const again = []
      for (const row of rows) again.push(await sendNotice(deps, id, row.id))
      return again
    },
  }
}

const pass = (duration: Temporal.DurationLike) => {
  clock.now = clock.now.add(duration)
}

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

test('GOV.UK Notify: our reference, its id and the template’s version are kept; texts with their fragments (REQ-8.3)', async () => {
  const { tell, send, deliveries, act, ada } = await school('notify')
  const ways = { ...usualPreferences.ways, tasks: { email: true, text: true } }
  await act(tx => setPreferences(tx, ada, { habit: { quiet: null, summaryAt: null }, ways }))
  await tell({ template: 'something-waits', link: '/policy' })
  pass({ minutes: 6 })
  await send()
  const rows = await deliveries()
  assert.deepEqual(standIn.handed.map(({ path }) => path).sort(), ['/v2/notifications/email', '/v2/notifications/sms'])
  for (const row of rows) {
    const handed = standIn.handed.find(({ body }) => body['reference'] === row.batch_id)
    assert.deepEqual(
      [row.state, row.via, row.provider_id, row.provider_template, row.provider_version],
      ['sent', 'notify', handed?.id, standIn.templateId, 7],
    )
    assert.equal(row.fragments, row.channel === 'text' ? 1 : null)
    assert.doesNotMatch(JSON.stringify(handed?.body['personalisation']), /Canarina|Yellowbird/)
  }
})

test('a day’s worth of texts, and no more: the rest waits', async () => {
  const { tell, send, deliveries, act, ada } = await school('notify')
  const ways = { ...usualPreferences.ways, tasks: { email: false, text: true } }
  await act(tx => setPreferences(tx, ada, { habit: { quiet: null, summaryAt: null }, ways }))
  await tell({ template: 'something-waits' })
  await send()
  await act(tx => tx.updateTable('notice_delivery').set({ fragments: 500 }).execute())
  await tell({ template: 'something-waits' })
  assert.ok((await send())[0])
  assert.equal((await deliveries()).find(({ state }) => state === 'waiting')?.reason, 'daily-limit')
  assert.equal(standIn.handed.length, 1)
})

test('Notify that is full or away is asked again; one that refuses for good is not', async () => {
  const { tell, send, deliveries } = await school('notify')
  await tell({ template: 'sign-in-changed' })
  for (const [status, reason] of [
    [429, 'notify-limit'],
    [500, 'notify-no-answer'],
    [403, 'notify-login'],
  ] as const) {
    standIn.answer(status)
    const [at] = await send()
    assert.equal((await deliveries())[0]?.reason, reason)
    assert.ok(at)
    clock.now = at
  }
  standIn.answer(400)
  await send()
  standIn.answer(null)
  assert.deepEqual(
    (await deliveries()).map(({ state, reason }) => [state, reason]),
    [['refused', 'notify-refused']],
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
  const ways = { account: off, safeguarding: off, tasks: off, outcomes: off, office: off }
  await act(tx => setPreferences(tx, ada, { habit: usualPreferences.habit, ways }))
  await tell({ template: 'role-to-approve' })
  await tell({ template: 'sign-in-changed' })
  assert.deepEqual(
    (await deliveries()).map(({ template }) => template),
    ['sign-in-changed'],
  )
})
