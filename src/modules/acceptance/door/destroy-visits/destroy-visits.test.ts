import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demonstrationDoor } from '../demonstration-door.ts'
import { keptUntil } from '../door.ts'
import { destroyOldVisits, yearsThatAreOver } from './old-visits.ts'

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

const on = (day: Temporal.PlainDate, by: string) => within(tx => destroyOldVisits(tx, { by, at: atEndOf(day), today: day }))

test('visits may go once their time is over, never before, and the audit says who approved it; what was agreed to stays', async () => {
  for (const name of ['Ottoline Past', 'Percival Past']) await (await arrives(name)).fill('/my-visit', {}, '/my-visit/leave')
  const [before, agreed] = [await visits(), await acceptances()]
  assert.ok(before.length >= 2)
  const [{ id: by } = { id: '' }] = await within(tx =>
    tx.selectFrom('person').select('id').where('name', '=', 'Rosalind Achterberg').execute(),
  )
  assert.deepEqual(await within(tx => yearsThatAreOver(tx, lastDay)), [])
  assert.equal(await on(lastDay, by), 0)
  assert.deepEqual([await visits(), await destroyed()], [before, []])

  const dayAfter = lastDay.add({ days: 1 })
  assert.deepEqual(await within(tx => yearsThatAreOver(tx, dayAfter)), [{ year: today.year, visits: before.length }])
  assert.equal(await on(dayAfter, by), before.length)
  assert.deepEqual(await visits(), [])
  assert.deepEqual(await acceptances(), agreed, 'a record that can be proved is never withdrawn')
  const [entry, ...more] = await destroyed()
  assert.deepEqual([entry?.object_kind, entry?.object_id, more], ['visits-of-year', String(today.year), []])
  assert.notEqual(entry?.actor, 'system', 'somebody by name, as a pseudonym')
})

test('a headteacher is told that nothing is old enough; the office may not delete', async () => {
  const head = await as('headteacher')
  assert.match((await head.get('/office/door/visits/destroy')).body, /No visit is that old/)
  assert.equal((await office.get('/office/door/visits/destroy')).status, 403)
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
    ['en', /6 years after the end of the year, the school may delete the visit\. .*for good/],
    ['pl', /6 latach.*na stałe/],
    ['ur', /6 سال.*ہمیشہ/],
  ] as const)
    assert.match((await office.get(`${door}?lang=${language}`)).body, words)
  const { body } = await office.get('/office/door/visits?lang=en')
  assert.match(body, /Nothing goes by itself/)
  assert.match(body, /has not been checked/, 'whence the years are, without more than is known')
})
