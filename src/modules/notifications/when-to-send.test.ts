import assert from 'node:assert/strict'
import { test } from 'node:test'
import { backOff, usualHabit, whenToSend } from './when-to-send.ts'

const london = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/London]`).toInstant()
const said = (moment: Temporal.Instant) =>
  moment.toZonedDateTimeISO('Europe/London').toPlainDateTime().toString({ smallestUnit: 'minute' })
const window = Temporal.Duration.from({ minutes: 5 })
const usual = { urgent: false, alone: false, habit: usualHabit, window }

test('by day a notice waits five minutes for others; what goes alone goes at once', () => {
  const at = london('2026-11-24T10:00')
  assert.equal(said(whenToSend({ ...usual, at })), '2026-11-24T10:05')
  assert.equal(said(whenToSend({ ...usual, at, alone: true })), '2026-11-24T10:00')
})

test('in quiet hours it waits for their end, whichever side of midnight; what is urgent does not', () => {
  for (const [at, until] of [
    ['2026-11-24T19:56', '2026-11-25T07:00'], // quiet once the five minutes are over
    ['2026-11-24T23:30', '2026-11-25T07:00'],
    ['2026-11-25T03:00', '2026-11-25T07:00'],
    ['2026-11-25T06:54', '2026-11-25T07:00'],
    ['2026-11-25T06:56', '2026-11-25T07:01'],
  ] as const) {
    assert.equal(said(whenToSend({ ...usual, at: london(at) })), until, at)
    assert.equal(said(whenToSend({ ...usual, urgent: true, at: london(at) })), at)
  }
})

test('quiet hours of one’s own, by day, or none at all', () => {
  const at = london('2026-11-24T12:30')
  const midday = { quiet: { from: 12 * 60, until: 13 * 60 }, summaryAt: null }
  assert.equal(said(whenToSend({ ...usual, at, habit: midday })), '2026-11-24T13:00')
  const night = london('2026-11-24T23:30')
  assert.equal(said(whenToSend({ ...usual, at: night, habit: { quiet: null, summaryAt: null } })), '2026-11-24T23:35')
})

test('a daily summary comes at its time, even in quiet hours, for somebody chose both; an invitation does not wait for it', () => {
  const habit = { ...usualHabit, summaryAt: 16 * 60 }
  assert.equal(said(whenToSend({ ...usual, habit, at: london('2026-11-24T10:00') })), '2026-11-24T16:00')
  assert.equal(said(whenToSend({ ...usual, habit, at: london('2026-11-24T16:00') })), '2026-11-25T16:00')
  assert.equal(said(whenToSend({ ...usual, habit, alone: true, at: london('2026-11-24T10:00') })), '2026-11-24T10:00')
})

test('clocks that go back or forward in the night change nothing: it is seven at school (F9)', () => {
  assert.equal(whenToSend({ ...usual, at: london('2026-10-24T22:00') }).toString(), '2026-10-25T07:00:00Z')
  assert.equal(whenToSend({ ...usual, at: london('2026-03-28T22:00') }).toString(), '2026-03-29T06:00:00Z')
})

test('each try waits longer, up to six hours', () => {
  assert.deepEqual(
    [1, 2, 3, 4, 5, 6, 9].map(attempts => backOff(attempts).total('minutes')),
    [1, 4, 16, 64, 256, 360, 360],
  )
})
