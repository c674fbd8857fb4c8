import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { type Browser, hiddenFieldsOf } from '../../../../test/web/browser.ts'
import { founder, persona, testSite } from '../../../../test/web/site.ts'
import { inSchool } from '../../../platform/db/index.ts'
import { csv, headers, sampleSet, user } from './oneroster/sample-sets.ts'
import { samplePeople } from './sample-people.ts'

const site = await testSite()
const head = await founder(site)
await showFactor(head)

/** As after a step-up: the person showed a factor just now. */
async function showFactor(who: Browser): Promise<void> {
  const school = String(who.cookies.get('sid')).slice(0, 36)
  await inSchool(site.database.db, school, tx => tx.updateTable('session').set({ fresh_at: site.now() }).execute())
}

async function bring(who: Browser, kind: string, filename: string, content: string | Buffer, urn = '') {
  const hidden = hiddenFieldsOf((await who.get('/people/import')).body, '/people/import')
  const fields = Object.entries({ ...hidden, kind, urn }).map(([name, value]) => ({ name, content: value }))
  return who.upload('/people/import', [...fields, { name: 'file', filename, content }])
}

const words = (body: string): string => body.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

/** Waits until the import is through. */
async function settled(who: Browser, address: string): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    const { body, headers: said } = await who.get(address)
    if (said['refresh'] === undefined) return body
    await setTimeout(50)
  }
  return assert.fail('the import did not end')
}

const act = async (who: Browser, address: string, fields: Record<string, string>) =>
  who.post(address, { ...hiddenFieldsOf((await who.get(address)).body, address), ...fields })

async function brought(who: Browser, zip: Buffer): Promise<string> {
  const { status, headers: said, body } = await bring(who, 'oneroster', 'people.zip', zip)
  assert.equal(status, 303, words(body))
  return String(said['location'])
}

test('a OneRoster export: preview, apply, and take back as one act', async () => {
  const address = await brought(head, sampleSet())
  const preview = words((await head.get(address)).body)
  assert.match(preview, /5 new people and 1 class/)
  assert.match(preview, /Marigold Thwaite pupil; date of birth 2 November 2018; year group Year 3/)
  assert.match(preview, /Felicity Thwaite begins as parent of Marigold Thwaite/)
  assert.equal((await act(head, address, { do: 'apply' })).status, 303)
  assert.match(words(await settled(head, address)), /The import is applied/)
  assert.match((await head.get('/people')).body, /Marigold Thwaite/)
  const undo = await act(head, `${address}/undo`, {})
  assert.equal(undo.status, 303)
  assert.match(words((await head.get(address)).body), /The import was taken back/)
  assert.doesNotMatch((await head.get('/people')).body, /Marigold Thwaite/)
  const school = String(head.cookies.get('sid')).slice(0, 36)
  const acts = await inSchool(site.database.db, school, tx =>
    tx.selectFrom('audit_entry').select('action').where('action', 'like', 'people.%').orderBy('seq').execute(),
  )
  assert.deepEqual(
    acts.map(({ action }) => action),
    ['people.imported', 'people.import-undone'],
  )
})

test('the same form sent twice applies once', async () => {
  const address = await brought(head, sampleSet())
  const fields = { ...hiddenFieldsOf((await head.get(address)).body, address), do: 'apply' }
  const [one, other] = await Promise.all([head.post(address, fields), head.post(address, fields)])
  assert.deepEqual([one.status, other.status], [303, 303])
  assert.match(words(await settled(head, address)), /The import is applied/)
})

test('too many leavers need a word of their own', async () => {
  const fewer = csv(headers.users, [user('p1', 'student', 'Marigold', 'Thwaite', { grades: '03' })])
  const address = await brought(head, sampleSet({ 'users.csv': fewer, 'enrollments.csv': undefined }))
  assert.match(words((await head.get(address)).body), /So many go\?/)
  const refused = await act(head, address, { do: 'apply' })
  assert.equal(refused.status, 422)
  assert.match(words(refused.body), /Say that so many have gone/)
  assert.equal((await act(head, address, { do: 'apply', manyMayLeave: 'yes' })).status, 303)
  assert.match(words(await settled(head, address)), /The import is applied/)
  await act(head, `${address}/undo`, {})
})

test('somebody of the same name is asked about, and the answer is followed', async () => {
  const again = csv(headers.users, [user('zz', 'teacher', 'Ottilie', 'Brandreth')])
  const manifestless = { 'users.csv': again, 'manifest.csv': undefined, 'enrollments.csv': undefined, 'classes.csv': undefined }
  const marked = { ...manifestless, 'users.csv': again.replace('zz,,', 'zz,active,') }
  const address = await brought(head, sampleSet(marked))
  assert.match(words((await head.get(address)).body), /One question is open/)
  const { body } = await head.get(`${address}/questions`)
  assert.match(words(body), /Is Ottilie Brandreth of the file one of these\?/)
  const field = /name="(same-[0-9a-f]{16})"/.exec(body)?.[1] ?? ''
  const ours = new RegExp(`name="${field}"[^>]*value="([0-9a-f-]{36})"`).exec(body)?.[1] ?? ''
  assert.equal((await act(head, `${address}/questions`, { [field]: ours })).headers['location'], address)
  assert.match(words((await head.get(address)).body), /begins as class teacher/)
  assert.equal((await act(head, address, { do: 'discard' })).headers['location'], '/people/import')
  assert.equal((await head.get(address)).status, 404)
})

test('a list: its columns are said once, and remembered', async () => {
  const list =
    'Adno;Legal Surname;Forename;DOB;Year;Reg;Password\n1001;Larkin;Zoë;03/11/2018;Year 3;Ash;Zx9-canary\n1002;Moss;Ben;4/1/2019;3;Ash;Zx9-canary\n'
  const first = await bring(head, 'list', 'pupils.csv', Buffer.from(list, 'latin1'))
  const columns = String(first.headers['location'])
  const { body } = await head.get(columns)
  assert.match(body, /Zoë/)
  assert.doesNotMatch(body, /Zx9/)
  const chosen = {
    'column-0': 'number',
    'column-1': 'familyName',
    'column-2': 'givenName',
    'column-3': 'birthDate',
    'column-4': 'yearGroup',
    'column-5': 'className',
  }
  assert.equal((await act(head, columns, { of: 'pupils', complete: 'no', 'column-0': 'number' })).status, 422)
  const said = await act(head, columns, { of: 'pupils', complete: 'no', ...chosen })
  const address = String(said.headers['location'])
  assert.match(words((await head.get(address)).body), /Zoë Larkin pupil; date of birth 3 November 2018; year group Year 3/)
  await act(head, address, { do: 'apply' })
  assert.match(words(await settled(head, address)), /The import is applied/)
  const second = await bring(head, 'list', 'pupils.csv', Buffer.from(list, 'latin1'))
  assert.match(words((await head.get(String(second.headers['location']))).body), /it is read in the same way/)
})

test('the register: shown beside the profile, set, and taken back', async () => {
  const register =
    'URN,LA (code),EstablishmentNumber,EstablishmentName,UKPRN,HeadFirstName\n115512,916,2031,Holm Oak Primary School,10012345,Augusta\n'
  assert.equal((await bring(head, 'register', 'register.csv', register, '12')).status, 422)
  assert.match(words((await bring(head, 'register', 'register.csv', register, '999999')).body), /has no school with this URN/)
  const address = String((await bring(head, 'register', 'register.csv', register, '115512')).headers['location'])
  assert.match(words((await head.get(address)).body), /DfE number \(local authority and establishment\) nothing 916\/2031/)
  const profile = () =>
    inSchool(site.database.db, String(head.cookies.get('sid')).slice(0, 36), tx =>
      tx.selectFrom('school').select(['name', 'urn', 'laestab', 'ukprn']).executeTakeFirstOrThrow(),
    )
  const before = await profile()
  await act(head, address, { do: 'apply' })
  assert.deepEqual(await profile(), { name: 'Holm Oak Primary School', urn: '115512', laestab: '916/2031', ukprn: '10012345' })
  await act(head, address, { do: 'undo' })
  assert.deepEqual(await profile(), before)
})

test('what is refused says why, and what to do', async () => {
  const cases: readonly (readonly [string, string, string | Buffer, RegExp])[] = [
    ['oneroster', 'x.zip', 'nothing of the kind', /not a zip file/],
    ['oneroster', 'users.csv', csv(headers.users, []), /one file of a OneRoster export/],
    ['list', 'x.csv', 'alone\n', /first line must name the columns/],
  ]
  for (const [kind, name, content, expected] of cases) {
    const { status, body } = await bring(head, kind, name, content)
    assert.equal(status, 422)
    assert.match(words(body), expected)
  }
  assert.equal((await bring(head, 'none', 'x.zip', 'x')).status, 422)
})

test('a thousand people: the page says how far it is, looks again by itself, and ends', async () => {
  const address = await brought(head, samplePeople(1000))
  await act(head, address, { do: 'apply' })
  const body = await settled(head, address)
  assert.match(words(body), /1,000 new people/)
  assert.match(words((await head.get(`${address}?section=added&page=2`)).body), /Each change/)
})

test('who may not import is refused, and sees nothing of it', async () => {
  const demonstration = await testSite()
  const teacher = await persona(demonstration, 'class teacher')
  for (const address of ['/people/import', '/people/import/0197a000-0000-7000-8000-000000000000'])
    assert.equal((await teacher.get(address)).status, 403)
})

test('no password of a file is in any log', () => assert.doesNotMatch(site.log(), /Zx9/))
