import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { notifyStandIn } from '../../../test/notices/notify-stand-in.ts'
import { isNotifyKey, sendByNotify } from './govuk-notify.ts'

const standIn = await notifyStandIn()
after(standIn.close)
const account = { address: standIn.address, key: standIn.key }
const message = { reference: randomUUID(), templateId: standIn.templateId, words: { body: 'Something waits' } }
const mail = { ...message, to: { channel: 'email', address: 'ada@mail.test' } } as const

test('a letter goes out with its lines of address (REQ-8.3)', async () => {
  const lines = ['The parents', '1 Any Road', 'Anytown', 'SW1A 1AA']
  const taken = await sendByNotify(account, { ...message, to: { channel: 'letter', lines } })
  assert.equal(taken.problem, null)
  const { path, body } = standIn.handed.at(-1) ?? {}
  assert.equal(path, '/v2/notifications/letter')
  assert.deepEqual(body?.['personalisation'], {
    ...{ body: 'Something waits', address_line_1: 'The parents', address_line_2: '1 Any Road' },
    ...{ address_line_3: 'Anytown', address_line_4: 'SW1A 1AA' },
  })
})

test('another’s key, an unknown template and silence each have their word, and none is for good', async () => {
  const forged = `x-${standIn.key.slice(-73, -37)}-${randomUUID()}`
  assert.deepEqual(await sendByNotify({ ...account, key: forged }, mail), { problem: 'notify-login', permanent: false })
  const unknown = { ...mail, templateId: randomUUID() }
  assert.deepEqual(await sendByNotify(account, unknown), { problem: 'notify-template', permanent: false })
  const nowhere = { ...account, address: 'http://127.0.0.1:1' }
  assert.deepEqual(await sendByNotify(nowhere, mail), { problem: 'notify-no-answer', permanent: false })
})

test('a key has a name and two ids', () => {
  assert.ok(isNotifyKey(standIn.key))
  for (const text of ['', 'x', randomUUID(), `${randomUUID()}-${randomUUID()}`, ` ${standIn.key}`, `${standIn.key}x`])
    assert.ok(!isNotifyKey(text), text)
})
