import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDraft, changedPolicy } from '../../../../../test/web/drafts.ts'
import { decisionFields } from '../../../../../test/web/policy-life.ts'
import { persona, testSite } from '../../../../../test/web/site.ts'
import { dateAt } from '../../../../platform/clock.ts'
import { inSchool } from '../../../../platform/db/index.ts'
import { signingTitles } from '../signature-store.ts'

const site = await testSite()
const administrator = await persona(site, 'administrator')
const schoolId = String(administrator.cookies.get('sid')).slice(0, 36)

test('G1: where nobody is head nobody can sign, and an administrator alone puts no policy in force', async () => {
  const yesterday = dateAt(site.now()).subtract({ days: 1 })
  const id = await inSchool(site.database.db, schoolId, async tx => {
    await tx
      .updateTable('person_role')
      .set({ ends_on: yesterday })
      .where('role', 'in', [...signingTitles])
      .execute()
    return addDraft(tx, changedPolicy, site.now())
  })
  const page = `/policy/versions/${id}`
  assert.equal((await administrator.fill(`${page}/decide`, decisionFields(site))).status, 303)
  const shown = (await administrator.get(page)).body
  assert.match(shown, /Nobody here has that role yet/)
  assert.doesNotMatch(shown, /\/publish"/)
  assert.equal((await administrator.get(`${page}/publish`)).headers['location'], page)
  assert.match((await administrator.get(page)).body, /Nobody here is headteacher, so nobody can sign it/)
  const { state } = await inSchool(site.database.db, schoolId, tx =>
    tx.selectFrom('policy_version').select('state').where('id', '=', id).executeTakeFirstOrThrow(),
  )
  assert.equal(state, 'ratified')
})
