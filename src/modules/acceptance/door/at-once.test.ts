/** Many at the door in the same moment: nobody is turned away, and nobody comes in twice. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Browser } from '../../../../test/web/browser.ts'
import { hiddenFieldsOf } from '../../../../test/web/browser.ts'
import { demonstrationDoor } from './demonstration-door.ts'
import { closeForgottenVisits } from './visit-store.ts'

const { site, within, doorPath, visitor: newVisitor, arrives, visits } = await demonstrationDoor()
const path = await doorPath()

/** Sends the form of a page that was opened before. */
async function ready(phone: Browser, action: string, fields: Readonly<Record<string, string>> = {}, page = path) {
  const hidden = hiddenFieldsOf((await phone.get(page)).body, action)
  return () => phone.post(action, { ...hidden, ...fields })
}

/** Somebody who came before and left, with the form to come again open. */
async function cameBefore(name: string) {
  const phone = await arrives(name)
  await phone.fill('/my-visit', {}, '/my-visit/leave')
  return phone
}

const six = [1, 2, 3, 4, 5, 6]

test('six agree, six come again and six leave, all at once: all are served', async () => {
  const known = await Promise.all(six.map(number => cameBefore(`Known ${number}`)))
  const leaving = await Promise.all(six.map(number => arrives(`Leaving ${number}`)))
  const sends = [
    ...(await Promise.all(six.map(number => ready(newVisitor(), path, { kind: 'visitor', name: `New ${number}` })))),
    ...(await Promise.all(known.map(phone => ready(phone, `${path}/again`)))),
    ...(await Promise.all(leaving.map(phone => ready(phone, '/my-visit/leave', {}, '/my-visit')))),
  ]
  const answers = await Promise.all(sends.map(send => send()))
  assert.deepEqual(
    answers.map(({ status }) => status),
    sends.map(() => 303),
  )
  const badges = (await visits()).map(({ badge }) => badge)
  assert.deepEqual(
    badges,
    badges.map((_, index) => index + 1),
  )
})

test('midnight ends forgotten visits while visitors end theirs: none fails, each ends once', async () => {
  const phones = await Promise.all(six.map(number => arrives(`Late ${number}`)))
  const leave = await Promise.all(phones.map(phone => ready(phone, '/my-visit/leave', {}, '/my-visit')))
  const [own, tomorrow] = [(await visits()).filter(({ name }) => name.startsWith('Late ')), site.now().add({ hours: 24 })]
  const close = () => within(tx => closeForgottenVisits(tx, tomorrow))
  const [, , ...answers] = await Promise.all([close(), close(), ...leave.toReversed().map(send => send())])
  assert.deepEqual(
    answers.map(({ status }) => status),
    six.map(() => 303),
  )
  const ended = await within(tx =>
    tx
      .selectFrom('audit_entry')
      .select('object_id')
      .where('action', '=', 'visit.ended')
      .where(
        'object_id',
        'in',
        own.map(({ id }) => id),
      )
      .execute(),
  )
  assert.equal(ended.length, six.length)
})

const visitsOf = async (name: string) => (await visits()).filter(visit => visit.name === name)

test('two forms of coming again, sent at once from one phone, begin one visit, and the phone knows it', async () => {
  const phone = await cameBefore('Two Tabs')
  const sends = [await ready(phone, `${path}/again`), await ready(phone, `${path}/again`)]
  const answers = await Promise.all(sends.map(send => send()))
  assert.deepEqual(
    answers.map(({ status, headers }) => [status, headers['location']]),
    sends.map(() => [303, '/my-visit']),
  )
  assert.equal((await visitsOf('Two Tabs')).length, 2, 'the first, and one more')
  assert.match((await phone.get('/my-visit')).body, /You are signed in/)
})

test('a form of coming again, sent once more after the visit that it began ended, leaves the phone that visit', async () => {
  const phone = await cameBefore('Went Back')
  const send = await ready(phone, `${path}/again`)
  await send()
  await phone.fill('/my-visit', {}, '/my-visit/leave')
  assert.equal((await send()).status, 303)
  assert.match((await phone.get('/my-visit')).body, /You are signed out/)
  assert.equal((await visitsOf('Went Back')).length, 2)
})

// The last: the office's session ends in these two days.
test('a form of coming again, sent once more after two days by a phone that never got the answer, shows the page again', async () => {
  const phone = await cameBefore('Lost Answer')
  const [send, before] = [await ready(phone, `${path}/again`), String(phone.cookies.get('visit'))]
  await send()
  site.pass({ hours: 48 })
  await within(tx => closeForgottenVisits(tx, site.now()))
  phone.cookies.set('visit', before)
  const late = await send()
  assert.deepEqual([late.status, late.headers['location']], [303, path])
  assert.equal((await visitsOf('Lost Answer')).length, 2)
  await phone.fill(path, {}, `${path}/again`)
  assert.match((await phone.get('/my-visit')).body, /You are signed in/)
  assert.equal((await visitsOf('Lost Answer')).length, 3)
})
