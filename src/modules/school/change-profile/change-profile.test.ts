import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser } from '../../../../test/web/browser.ts'
import { persona, testSite } from '../../../../test/web/site.ts'
import { inSchool } from '../../../platform/db/index.ts'
import { changeSchoolProfile, schoolProfile } from '../profile/profile-store.ts'

const site = await testSite()
const head = await persona(site, 'headteacher')
const schoolId = String(head.cookies.get('sid')).slice(0, 36)

const within = <Result>(work: Parameters<typeof inSchool<Result>>[2]) => inSchool(site.database.db, schoolId, work)
const filled = {
  name: 'Willow Lane',
  urn: '123456',
  laestab: '9161234',
  ukprn: '10012345',
  ratifyingBody: 'trust-board',
  legalEntity: '',
  address: '',
}

test('the details are checked, saved and recorded; the new name stands on everybody’s pages', async () => {
  const wrong = await head.fill('/school/profile', {
    ...filled,
    urn: '12345',
    laestab: '91-234',
    ukprn: '20012345',
    ratifyingBody: '',
  })
  assert.equal(wrong.status, 422)
  for (const message of ['A URN has 6 digits', '916/1234', 'begins with 1', 'Choose who ratifies'])
    assert.ok(wrong.body.includes(message), message)
  assert.equal((await head.fill('/school/profile', filled)).status, 303)
  assert.deepEqual(await within(schoolProfile), {
    ...filled,
    laestab: '916/1234',
    legalEntity: null,
    address: null,
    jurisdiction: 'england',
  })
  assert.match((await browser(site.app).get('/')).body, /Willow Lane – Schoolgate/)
  const acts = await within(tx =>
    tx.selectFrom('audit_entry').select('action').where('action', '=', 'school.profile-changed').execute(),
  )
  assert.equal(acts.length, 1)
})

test('an import changes only what it brings', async () => {
  await within(tx => changeSchoolProfile(tx, { urn: '654321', legalEntity: 'Oak Trust' }))
  await within(tx => changeSchoolProfile(tx, {}))
  const { name, urn, ukprn, legalEntity } = await within(schoolProfile)
  assert.deepEqual(
    { name, urn, ukprn, legalEntity },
    { name: 'Willow Lane', urn: '654321', ukprn: '10012345', legalEntity: 'Oak Trust' },
  )
  await within(tx => changeSchoolProfile(tx, { legalEntity: null }))
  assert.equal((await within(schoolProfile)).legalEntity, null)
  await assert.rejects(
    within(tx => changeSchoolProfile(tx, { urn: '12' })),
    /check constraint/,
  )
})
