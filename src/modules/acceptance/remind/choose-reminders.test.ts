import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Candidate, chooseReminders } from './choose-reminders.ts'
import { firstReminderOn, stageOf } from './school-event.ts'

const day = Temporal.PlainDate.from('2026-12-04')
const candidate = (personId: string, occasion: string, more: Partial<Candidate> = {}): Candidate => ({
  ...{ personId, occasion, day, stage: 'before', topic: 'event', soon: true },
  ...more,
})
const said = (...candidates: Candidate[]) =>
  chooseReminders(candidates).map(({ personId, topic, isToday, covers }) => [
    personId,
    topic,
    isToday,
    covers.map(({ occasion }) => occasion).join(' '),
  ])

test('C4: one message for each person, which stands for all performances of the week', () => {
  assert.deepEqual(said(candidate('a', 'one'), candidate('a', 'two', { soon: false }), candidate('b', 'two', { soon: false })), [
    ['a', 'event', false, 'one two'],
  ])
})

test('what is today comes before what is soon; a visit before an event; the rest waits for another day', () => {
  const today = candidate('a', 'play', { stage: 'morning' })
  const visit = candidate('a', 'museum', { topic: 'visit' })
  const term = candidate('a', 'term', { topic: 'families', stage: 'start' })
  assert.deepEqual(said(visit, term, today), [['a', 'event', true, 'play']])
  assert.deepEqual(said(term, candidate('a', 'play'), visit), [['a', 'visit', false, 'museum']])
  assert.deepEqual(said(term, candidate('a', 'play')), [['a', 'event', false, 'play']])
})

test('an event has something to say from a week before to its beginning, in London’s hours, and nothing once it is cancelled', () => {
  const startsAt = Temporal.PlainTime.from('09:30')
  const event = { happensOn: Temporal.PlainDate.from('2026-06-12'), startsAt, cancelled: false }
  const at = (text: string) => stageOf(event, Temporal.Instant.from(text))
  assert.equal(at('2026-06-04T12:00:00Z'), null)
  assert.deepEqual(at('2026-06-05T12:00:00Z'), { stage: 'before', soon: false })
  assert.deepEqual(at('2026-06-09T12:00:00Z'), { stage: 'before', soon: true })
  assert.deepEqual(at('2026-06-12T06:00:00Z'), { stage: 'morning', soon: true })
  assert.equal(at('2026-06-12T08:30:00Z'), null, 'half past nine by the clocks of summer')
  assert.equal(stageOf({ ...event, cancelled: true }, Temporal.Instant.from('2026-06-12T06:00:00Z')), null)
})

test('what is planned late is reminded of at once', () => {
  const event = { happensOn: day }
  assert.equal(firstReminderOn(event, Temporal.PlainDate.from('2026-11-20')).toString(), '2026-12-01')
  assert.equal(firstReminderOn(event, Temporal.PlainDate.from('2026-12-03')).toString(), '2026-12-03')
})
