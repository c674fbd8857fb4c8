import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demonstrationDoor } from './demonstration-door.ts'
import { destroyOldVisits } from './destroy-old-visits.ts'
import { keptUntil } from './door.ts'

const { site, office, within, as, arrives, visits, acceptances } = await demonstrationDoor()

const today = site.now().toZonedDateTimeISO('Europe/London').toPlainDate()
const lastDay = keptUntil(today)
const atEndOf = (day: Temporal.PlainDate) =>
  day.add({ days: 1 }).toZonedDateTime('Europe/London').subtract({ seconds: 1 }).toInstant()
const destroyed = () =>
  within(tx =>
    tx
      .selectFrom('audit_entry')
      .select(['actor', 'object_kind', 'object_id'])
      .where('action', '=', 'visit.log-destroyed')
      .execute(),
  )

test('visits go once their time is over, never before, and the audit says of which year; what was agreed to stays', async () => {
  for (const name of ['Ottoline Past', 'Percival Past']) await (await arrives(name)).fill('/my-visit', {}, '/my-visit/leave')
  const [before, agreed] = [await visits(), await acceptances()]
  assert.ok(before.length >= 2)
  assert.equal(await within(tx => destroyOldVisits(tx, atEndOf(lastDay))), 0)
  assert.deepEqual([await visits(), await destroyed()], [before, []])

  const nextNight = atEndOf(lastDay).add({ minutes: 20 })
  assert.equal(await within(tx => destroyOldVisits(tx, nextNight)), before.length)
  assert.deepEqual(await visits(), [])
  assert.deepEqual(await acceptances(), agreed, 'a record that can be proved is never withdrawn')
  assert.deepEqual(await destroyed(), [{ actor: 'system', object_kind: 'visits-of-year', object_id: String(today.year) }])
  assert.equal(await within(tx => destroyOldVisits(tx, nextNight)), 0)
  assert.equal((await destroyed()).length, 1, 'a night without any is not told')
})

test('what a visitor agreed to can be read and proved when the visit is gone', async () => {
  const head = await as('headteacher')
  const [agreed] = await acceptances()
  assert.match((await head.get(`/acceptance/records/${agreed?.id}`)).body, /Ottoline Past/)
  assert.match((await head.get(`/acceptance/records/${agreed?.id}/export`)).body, /"visitor":\s*"Ottoline Past"/)
  assert.doesNotMatch((await office.get('/office/door/visits')).body, /Ottoline/)
})

test('visitors and the office read how long a visit is kept, and that what was agreed to is kept for good', async () => {
  const door = /href="(\/door\/[a-z0-9.-]+)\/tablet"/.exec((await office.get('/office/door')).body)?.[1] ?? ''
  for (const [language, words] of [
    ['en', /6 years after the end of the year, the visit is deleted\. .*for good/],
    ['pl', /6 latach.*na stałe/],
    ['ur', /6 سال.*ہمیشہ/],
  ] as const)
    assert.match((await office.get(`${door}?lang=${language}`)).body, words)
  const { body } = await office.get('/office/door/visits?lang=en')
  assert.match(body, /Schoolgate deletes them in the night after/)
  assert.match(body, /has not been checked/, 'whence the years are, without more than is known')
})
