import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser, hiddenFieldsOf } from '../../../test/web/browser.ts'
import { become, persona, testSite } from '../../../test/web/site.ts'
import { inSchool, newId, type Tx } from '../../platform/db/index.ts'
import type { Viewer } from '../../platform/permissions.ts'
import { auditFilter, queryFor } from './entries/audit-filter.ts'
import { entriesFor } from './entries/entry-views.ts'
import { entryIn, hashOf } from './entry.ts'
import { eraseFromAudit } from './erase.ts'
import { sightOfAudit } from './permissions.ts'
import { type Act, record } from './record.ts'

const site = await testSite()
const head = await persona(site, 'headteacher')
const school = String(head.cookies.get('sid')).slice(0, 36)
const inIt = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(site.database.db, school, work)
const idOf = async (name: string) =>
  (await inIt(tx => tx.selectFrom('person').select('id').where('name', '=', name).executeTakeFirstOrThrow())).id
const [oona, marek, gwen, rosalind] = await Promise.all(
  ['Oona Tilbrook', 'Marek Zawadowicz', 'Gwendolyn Farr', 'Rosalind Achterberg'].map(idOf),
)
assert.ok(oona && marek && gwen && rosalind)
const at = Temporal.Instant.from('2026-11-22T14:05:00Z')
const does = (act: Partial<Act>) => inIt(tx => record(tx, { did: 'profile.opened', by: oona, at, ...act }))

await does({ did: 'role.granted', about: marek, clause: 'D1', detail: { role: 'dsl' } })
await does({ about: marek, at: at.add({ minutes: 1 }) })
await does({ did: 'key.handed-over', about: marek })
await does({ did: 'person.changed', by: marek, about: marek })
await does({ did: 'school.crest-changed', by: 'system' })

const textOf = (body: string): string =>
  body
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&#39;', '’')
    .replaceAll(/\s+/g, ' ')

test('each entry is a sentence: who did what to whom, when, and by which clause', async () => {
  const { status, body } = await head.get('/audit')
  assert.equal(status, 200)
  const text = textOf(body)
  assert.match(text, /14:05 Oona Tilbrook gave Marek Zawadowicz the role of designated safeguarding lead, by clause D1/)
  assert.match(text, /14:06 Oona Tilbrook opened Marek Zawadowicz’s record/)
  assert.match(text, /Oona Tilbrook: key handed over \(about Marek Zawadowicz\)/, 'an act without words of its own')
  assert.match(text, /Marek Zawadowicz changed their own record/)
  assert.match(text, /Schoolgate changed the school’s crest/)
  assert.match(body, /href="\/policy#clause-D1"/)
})

test('by who, about whom, what and when; that it was read is recorded, with whom it was about', async () => {
  const found = async (query: string) => [...(await head.get(`/audit?${query}`)).body.matchAll(/sg-acts__time/g)].length
  assert.equal(await found('what=roles'), 1)
  assert.equal(await found('who=zawad'), 1)
  assert.equal(await found('about=marek&what=records'), 1)
  assert.equal(await found('who=xyzzy'), 0)
  assert.equal(await found('who=%25'), 0, 'a sign of the pattern is a letter like any other')
  assert.equal(await found('what=school&from=2026-11-22&to=2026-11-22'), 1)
  assert.equal(await found('what=school&to=2026-11-21'), 0)
  assert.equal((await head.get('/audit?what=king&from=never&who=')).status, 200)
  const read = await inIt(tx =>
    tx.selectFrom('audit_entry').select(['subject']).where('action', '=', 'audit.opened').orderBy('seq').execute(),
  )
  assert.ok(read.length >= 8)
  assert.equal(read.filter(({ subject }) => subject !== null).length, 1, 'one list was about one person')
})

test('fifty at a time, each once; a place in the list is of use to nobody else', async () => {
  for (let entry = 0; entry < 120; entry++) await does({ did: 'class.added', at: at.add({ hours: 1, seconds: entry }) })
  const seen: string[] = []
  const pages: string[] = []
  for (let address: string | undefined = '/audit?what=people&who=oona'; address; ) {
    const { body } = await head.get(address)
    seen.push(...[...body.matchAll(/datetime="([^"]+)"/g)].map(match => match[1] ?? ''))
    pages.push(address)
    address = /href="([^"]+)"[^>]*rel="next"/.exec(body)?.[1]?.replaceAll('&amp;', '&')
  }
  assert.equal(pages.length, 3)
  assert.equal(new Set(seen).size, 120)
  assert.deepEqual(seen, seen.toSorted().toReversed())
  assert.doesNotMatch(pages[1] ?? '', /after=\d+$/, 'no number that could be counted with')
  const chair = await become(browser(site.app), 'chair of governors')
  const theirs = await chair.get(pages[1] ?? '')
  assert.match(theirs.body, new RegExp(seen[0] ?? 'none'), 'to somebody else it is the first page')
})

test('acts of a case are shown to none but who may know of it; administrators and data protection never', async () => {
  const [known, ownCase] = [newId(), newId()]
  await does({ did: 'made-up.noted', to: { kind: 'incident', id: known }, ofCase: known })
  await does({ did: 'made-up.noted', about: rosalind, to: { kind: 'incident', id: ownCase }, ofCase: ownCase })
  await does({ did: 'profile.opened', about: marek, ofCase: known })
  const viewerWith = (...roles: string[]): Viewer => ({ personId: rosalind, schoolId: school, name: 'x', roles })
  const casesSeen = (viewer: Viewer, cases: readonly string[]) =>
    inIt(async tx => {
      const query = await queryFor(tx, auditFilter.parse({}))
      const entries = await entriesFor(tx, query, sightOfAudit(viewer, cases), { before: null, limit: 1000 })
      return entries.filter(({ did }) => did === 'made-up.noted').length
    })
  assert.equal(await casesSeen(viewerWith('headteacher'), [known]), 1, 'the case in which they are a subject is not among them')
  assert.equal(await casesSeen(viewerWith('headteacher'), []), 0)
  assert.equal(await casesSeen(viewerWith('administrator'), [known, ownCase]), 0)
  assert.equal(await casesSeen(viewerWith('dpo'), [known, ownCase]), 0)
  for (const address of ['/audit', '/audit?about=rosalind', '/audit?who=oona']) {
    const { body } = await head.get(address)
    assert.doesNotMatch(body, /made up noted|made-up/)
  }
  const dpo = await inIt(async tx => {
    const query = await queryFor(tx, auditFilter.parse({}))
    return entriesFor(tx, query, sightOfAudit(viewerWith('dpo'), []), { before: null, limit: 1000 })
  })
  assert.ok(dpo.length > 0 && dpo.every(({ isAbout }) => isAbout), 'data protection sees what concerns people')
})

test('each person sees who looked at their record, and nothing else', async () => {
  const assistant = await become(browser(site.app), 'teaching assistant')
  const text = textOf((await assistant.get('/me/looked-at')).body)
  assert.match(text, /22 November 2026 ?14:06 Oona Tilbrook \(office staff and administrator of Schoolgate\) opened it/)
  assert.equal([...text.matchAll(/opened it/g)].length, 1, 'not what was opened within a case, and not their own looks')
  assert.doesNotMatch(text, /role|key|incident|case/)
  const teacher = await become(browser(site.app), 'class teacher')
  assert.match((await teacher.get('/me/looked-at')).body, /Nobody has opened your record/)
  assert.equal((await teacher.get('/audit')).status, 403)
})

test('taken away as a spreadsheet or with proof, without any act of a case; recorded before it is sent', async () => {
  await inIt(tx => tx.updateTable('person').set({ name: '=HYPERLINK("x")' }).where('id', '=', gwen).execute())
  await does({ by: gwen, about: marek })
  const fields = hiddenFieldsOf((await head.get('/audit')).body, '/audit/export')
  const csv = await head.post('/audit/export', { ...fields, as: 'csv', what: 'records' })
  assert.equal(csv.status, 200)
  assert.match(String(csv.headers['content-disposition']), /^attachment; filename="schoolgate-audit-\d{4}-\d\d-\d\d\.csv"$/)
  const rows = csv.body.trimEnd().split('\r\n')
  assert.equal(rows[0], '\ufeff"When","Who","What","About","In words","Clause","Number","Hash"')
  assert.match(
    csv.body,
    /"2026-11-22 14:06:00","Oona Tilbrook","profile.opened","Marek Zawadowicz","Oona Tilbrook opened Marek Zawadowicz’s record","","\d+","[0-9a-f]{64}"/,
  )
  assert.match(csv.body, /"'=HYPERLINK\(""x""\)"/, 'no spreadsheet runs a name')
  assert.equal(rows.length, 3)

  const { body } = await head.post('/audit/export', { ...fields, as: 'jsonl' })
  const lines = body
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  const entries = lines.slice(0, -1)
  assert.deepEqual(lines.at(-1), { checkpoint: null, isCut: false })
  assert.equal(entries[0].did, 'audit.exported')
  for (const entry of entries) {
    const payload = Buffer.from(entry.payload, 'base64')
    assert.equal(hashOf(Buffer.from(entry.previousHash, 'hex'), payload).toString('hex'), entry.hash)
    assert.equal(entryIn(payload)?.seq, entry.number)
    assert.equal(entryIn(payload)?.caseId, '')
  }
  assert.equal(entries.find(({ did }) => did === 'role.granted').detail.role, 'dsl')
  const clerk = await become(browser(site.app), 'administrator of Schoolgate')
  assert.equal((await clerk.get('/audit')).status, 200)
  assert.doesNotMatch((await clerk.get('/audit')).body, /\/audit\/export/)
})

test('whoever was erased is somebody who was erased, everywhere', async () => {
  await inIt(tx => eraseFromAudit(tx, marek))
  const text = textOf((await head.get('/audit?what=roles')).body)
  assert.match(text, /Oona Tilbrook gave somebody who was erased a role/)
  assert.doesNotMatch(text, /Marek/)
})
