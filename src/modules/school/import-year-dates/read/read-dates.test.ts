import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guessKinds } from './guess-kind.ts'
import { readCalendar } from './read-calendar.ts'
import { readList } from './read-list.ts'

const calendar = (...events: readonly string[][]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap(lines => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n')

const inWords = (read: ReturnType<typeof readCalendar | typeof readList>): string[] => {
  if ('problem' in read) return [read.problem]
  return [
    ...read.found.map(({ name, starts, ends }) => `${name}: ${starts} ${ends}`),
    ...read.leftOut.map(({ name, why }) => `${name}: ${why}`),
  ]
}

test('whole days, whose end is the day after the last; one without an end is one day (REQ-7.2)', () => {
  const text = calendar(
    ['UID:1', 'DTSTART;VALUE=DATE:20260901', 'DTEND;VALUE=DATE:20260902', 'SUMMARY:INSET\\, all staff'],
    ['DTSTART;VALUE=DATE:20261026', 'DTEND;VALUE=DATE:20261031', 'SUMMARY:Half', ' -term'],
    ['DTSTART;VALUE=DATE:20261127', 'SUMMARY:INSET'],
    ['DTSTART;VALUE=DATE:20261221', 'DURATION:P2W', 'SUMMARY:Christmas'],
  )
  assert.deepEqual(inWords(readCalendar(text)), [
    'INSET, all staff: 2026-09-01 2026-09-01',
    'Half-term: 2026-10-26 2026-10-30',
    'INSET: 2026-11-27 2026-11-27',
    'Christmas: 2026-12-21 2027-01-03',
  ])
  assert.deepEqual(inWords(readCalendar(text.replaceAll('\r', ''))), inWords(readCalendar(text)), 'with bare line ends too')
})

test('moments are taken to the day at the school, whatever zone they are written in', () => {
  const read = readCalendar(
    calendar(
      ['DTSTART:20260901T233000Z', 'DTEND:20260902T003000Z', 'SUMMARY:Past midnight in British Summer Time'],
      ['DTSTART:20261201T233000Z', 'SUMMARY:Not past midnight in winter'],
      ['DTSTART;TZID=Europe/London:20260901T000000', 'DTEND;TZID=Europe/London:20260902T000000', 'SUMMARY:To midnight'],
      ['DTSTART;TZID=America/New_York:20260901T200000', 'SUMMARY:Elsewhere'],
      ['DTSTART;TZID=GMT Standard Time:20260901T090000', 'SUMMARY:A zone that only Windows knows'],
    ),
  )
  assert.deepEqual(inWords(read), [
    'Past midnight in British Summer Time: 2026-09-02 2026-09-02',
    'Not past midnight in winter: 2026-12-01 2026-12-01',
    'To midnight: 2026-09-01 2026-09-01',
    'Elsewhere: 2026-09-02 2026-09-02',
    'A zone that only Windows knows: 2026-09-01 2026-09-01',
  ])
})

test('what repeats, is cancelled or makes no sense is left out, and it is said why', () => {
  const read = readCalendar(
    calendar(
      ['DTSTART;VALUE=DATE:20260901', 'RRULE:FREQ=SECONDLY', 'SUMMARY:Bomb'],
      ['DTSTART;VALUE=DATE:20260901', 'STATUS:CANCELLED', 'SUMMARY:Off'],
      ['DTSTART;VALUE=DATE:20269901', 'SUMMARY:No month'],
      ['DTSTART;VALUE=DATE:19690101', 'SUMMARY:Old'],
      ['DTSTART;VALUE=DATE:20260902', 'DTEND;VALUE=DATE:20260801', 'SUMMARY:Back'],
      ['DTSTART;VALUE=DATE:20260902', 'DTEND;VALUE=DATE:20290801', 'SUMMARY:Endless'],
      ['SUMMARY:Dateless'],
    ),
  )
  assert.deepEqual(inWords(read), [
    'Bomb: It repeats. Enter each of its days by hand',
    'Off: It is cancelled',
    'No month: We cannot read its dates',
    'Old: We cannot read its dates',
    'Back: It ends before it begins',
    'Endless: It is longer than a year',
    'Dateless: We cannot read its dates',
  ])
})

test('hostile files are refused or cut, quickly', () => {
  const event = ['DTSTART;VALUE=DATE:20260901', 'SUMMARY:x']
  const head = 'BEGIN:VCALENDAR\r\n'
  const hostile: Readonly<Record<string, readonly [string, string | RegExp]>> = {
    'not a calendar': ['<html>', 'not-a-calendar'],
    'nothing at all': ['', 'not-a-calendar'],
    'a card': ['BEGIN:VCARD\r\nVERSION:4.0\r\nFN:x\r\nEND:VCARD\r\n', 'not-a-calendar'],
    'never closed': [`${head}${'BEGIN:VEVENT\r\n'.repeat(20_000)}`, 'not-a-calendar'],
    'deeply nested': [`${head}${'BEGIN:X\r\n'.repeat(9000)}${'END:X\r\n'.repeat(9000)}END:VCALENDAR\r\n`, /^$/],
    'too many events': [calendar(...Array.from({ length: 2001 }, () => event)), 'too-many'],
    'names of our own objects': [
      `${head}BEGIN:__PROTO__\r\nCONSTRUCTOR;__PROTO__=1:2\r\nEND:__PROTO__\r\nEND:VCALENDAR\r\n`,
      /^$/,
    ],
    'one endless line': [
      calendar(['DTSTART;VALUE=DATE:20260901', `SUMMARY:${'x\r\n '.repeat(70_000)}`]),
      /^x{199}…: 2026-09-01 2026-09-01$/,
    ],
    'many parameters': [calendar([`DTSTART${';A=B'.repeat(60_000)}:20260901`]), /We cannot read its dates/],
    'control characters': [calendar(['DTSTART;VALUE=DATE:20260901', 'SUMMARY:a\u0000b\u202Ec\u001bd']), /^a b c d: 2026/],
  }
  for (const [what, [text, expected]] of Object.entries(hostile)) {
    const begun = performance.now()
    const words = inWords(readCalendar(text)).join('\n')
    assert.ok(performance.now() - begun < 2000, `${what}: too slow`)
    if (typeof expected === 'string') assert.equal(words, expected, what)
    else assert.match(words, expected, what)
  }
})

test('a pasted list, one date to a line', () => {
  const read = readList(`Autumn term: 2 September 2026 to 18 December 2026
• Half-term – Monday 26 October to Friday 30 October 2026

INSET day, 27/11/2026
Spring term from 2027-01-04 until 2027-03-25
something else
31 February 2026: no such day`)
  assert.deepEqual(inWords(read), [
    'Autumn term: 2026-09-02 2026-12-18',
    'Half-term: 2026-10-26 2026-10-30',
    'INSET day: 2026-11-27 2026-11-27',
    'Spring term: 2027-01-04 2027-03-25',
    'something else: We see no date, or too many',
    'no such day: We cannot read its dates',
  ])
  assert.deepEqual(inWords(readList('hello\nyou')), ['no-dates'])
  const begun = performance.now()
  readList('1 january to from until - '.repeat(12_000))
  assert.ok(performance.now() - begun < 2000)
})

test('the kind follows from the words; a first and a last day become one term', () => {
  const kinds = (text: string) => {
    const read = readList(text)
    assert.ok('found' in read)
    return guessKinds(read.found).map(({ kind, name, starts, ends }) => `${kind} ${name} ${starts} ${ends}`)
  }
  assert.deepEqual(
    kinds(`Staff training day: 1 September 2026
Start of autumn term: 2 September 2026
Autumn half term: 26 October to 30 October 2026
School closed for the election: 7 May 2026
End of autumn term: 18 December 2026
Christmas holidays: 21 December 2026 to 1 January 2027
Christmas Day: 25 December 2026
Bank holiday for the coronation: 8 June 2026
Sports day: 3 July 2026
Last day of term: 21 July 2026
Spring term: 5 January 2026 to 27 March 2026`),
    [
      'term Spring term 2026-01-05 2026-03-27',
      'closure School closed for the election 2026-05-07 2026-05-07',
      'bank-holiday Bank holiday for the coronation 2026-06-08 2026-06-08',
      'null Sports day 2026-07-03 2026-07-03',
      'null Last day of term 2026-07-21 2026-07-21',
      'inset Staff training day 2026-09-01 2026-09-01',
      'term autumn term 2026-09-02 2026-12-18',
      'half-term Autumn half term 2026-10-26 2026-10-30',
      'null Christmas holidays 2026-12-21 2027-01-01',
      'null Christmas Day 2026-12-25 2026-12-25',
    ],
  )
})
