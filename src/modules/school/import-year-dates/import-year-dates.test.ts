import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hiddenFieldsOf } from '../../../../test/web/browser.ts'
import { persona, testSite } from '../../../../test/web/site.ts'
import { inSchool } from '../../../platform/db/index.ts'
import { yearDates } from '../calendar/year-date-store.ts'

const site = await testSite()
const head = await persona(site, 'headteacher')
const schoolId = String(head.cookies.get('sid')).slice(0, 36)
const dates = async () =>
  (await inSchool(site.database.db, schoolId, yearDates)).map(
    ({ kind, name, starts, ends }) => `${kind} ${name} ${starts} ${ends}`,
  )
const before = await dates()

const bring = async (what: { file: string } | { pasted: string }) => {
  const hidden = hiddenFieldsOf((await head.get('/school/year/import')).body, '/school/year/import')
  const fields = Object.entries(hidden).map(([name, content]) => ({ name, content }))
  const part =
    'file' in what ? { name: 'file', filename: 'terms.ics', content: what.file } : { name: 'pasted', content: what.pasted }
  return head.upload('/school/year/import', [...fields, part])
}
const broughtPage = async (what: Parameters<typeof bring>[0]) => String((await bring(what)).headers['location'])

/** The kinds as the page proposes them: what a person who changes nothing sends. */
const proposed = (body: string) =>
  Object.fromEntries(
    [...body.matchAll(/<select[^>]*name="(kind-\d+)"[\s\S]*?<\/select>/g)].map(([select, name = '']) => [
      name,
      /<option value="([^"]*)" selected/.exec(select)?.[1] ?? '',
    ]),
  )
const decide = async (page: string, act: string, more: Record<string, string> = {}) => {
  const { body } = await head.get(page)
  // A page without the form, whose act is not possible any more, has at least the one that signs out.
  const hidden = hiddenFieldsOf(body, body.includes(`action="${page}"`) ? page : '/sign-out')
  return head.post(page, { ...hidden, ...proposed(body), ...more, do: act })
}

const calendar = (end: string) => `BEGIN:VCALENDAR\r
BEGIN:VEVENT\r
UID:autumn-27\r
DTSTART;VALUE=DATE:20270901\r
DTEND;VALUE=DATE:${end}\r
SUMMARY:Autumn term 2027\r
END:VEVENT\r
BEGIN:VEVENT\r
DTSTART;VALUE=DATE:20261127\r
SUMMARY:INSET day\r
END:VEVENT\r
BEGIN:VEVENT\r
DTSTART;VALUE=DATE:20270630\r
SUMMARY:<b>Sports day</b>\r
END:VEVENT\r
END:VCALENDAR\r
`

test('a calendar is shown first, then applied as one act, and undone as one (REQ-7.2)', async () => {
  const page = await broughtPage({ file: calendar('20271218') })
  const { body } = await head.get(page)
  assert.match(body, /Autumn term 2027<\/strong>, 1 September 2027 to 17 December 2027[\s\S]*New\./)
  assert.match(body, /It is there already\./)
  assert.match(body, /We would leave these out \(1\)[\s\S]*&lt;b&gt;Sports day/)
  assert.deepEqual(await dates(), before, 'nothing changes until somebody says so')
  assert.equal((await decide(page, 'apply')).status, 303)
  const added = 'term Autumn term 2027 2027-09-01 2027-12-17'
  assert.deepEqual(await dates(), [...before, added])
  assert.equal((await decide(page, 'apply')).status, 404, 'once')

  const again = await broughtPage({ file: calendar('20271222') })
  assert.match((await head.get(again)).body, /It changes\. Until now: Autumn term 2027, 1 September 2027 to 17 December 2027/)
  await decide(again, 'apply')
  assert.deepEqual(await dates(), [...before, 'term Autumn term 2027 2027-09-01 2027-12-21'])

  assert.equal((await decide(page, 'undo')).status, 404, 'only the latest can be undone as a whole')
  assert.equal((await decide(again, 'undo')).status, 303)
  assert.deepEqual(await dates(), [...before, added])
  assert.equal((await decide(page, 'undo')).status, 303)
  assert.deepEqual(await dates(), before)
  assert.equal((await decide(page, 'undo')).status, 404)
})

test('a person decides what an entry is; terms that overlap are refused', async () => {
  const page = await broughtPage({ pasted: 'Fun day: 5 July 2027\nSpring term: 4 January 2027 to 30 March 2027' })
  const clash = await decide(page, 'apply')
  assert.equal(clash.status, 422)
  assert.match(clash.body, /This term overlaps with “Spring term”/)
  assert.deepEqual(await dates(), before)
  const body = (await head.get(page)).body
  const [fun, spring] = ['kind-1', 'kind-0']
  assert.match(body, new RegExp(`for="${fun}"[^>]*>\\s*<strong>Fun day`))
  assert.equal((await decide(page, 'apply', { [fun]: 'closure', [spring]: '' })).status, 303)
  assert.deepEqual(
    (await dates()).filter(one => !before.includes(one)),
    ['closure Fun day 2027-07-05 2027-07-05'],
  )
  await decide(page, 'undo')
})

test('what cannot be read is refused, and says what to do', async () => {
  const refusals: readonly (readonly [Parameters<typeof bring>[0], string])[] = [
    [{ pasted: '' }, 'Choose a file, or paste the dates'],
    [{ pasted: 'hello' }, 'We found no dates'],
    [{ file: '<html>' }, 'We cannot read this as a calendar'],
    [{ file: 'x'.repeat(300_001) }, 'larger than 300 kB'],
    [{ file: `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\n'.repeat(9000)}` }, 'We cannot read this as a calendar'],
  ]
  for (const [what, message] of refusals) {
    const { status, body } = await bring(what)
    assert.equal(status, 422)
    assert.ok(body.includes(message), message)
  }
})

test('thrown away, it is gone; another one that is brought in takes the place of the one that waits', async () => {
  const first = await broughtPage({ pasted: 'INSET day: 5 July 2027' })
  const second = await broughtPage({ pasted: 'INSET day: 6 July 2027' })
  assert.equal((await head.get(first)).status, 404)
  assert.equal((await decide(second, 'throw-away')).status, 303)
  assert.equal((await head.get(second)).status, 404)
  assert.deepEqual(await dates(), before)
})
