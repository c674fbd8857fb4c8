import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clock, pass, school, standIn } from '../../../../test/notices/sending-school.ts'
import { setPreferences, usualPreferences } from '../preference-store.ts'

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
