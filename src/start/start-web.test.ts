import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { testDatabase } from '../../test/database/harness.ts'
import { hiddenFieldsOf } from '../../test/web/browser.ts'
import { readConfig } from '../config.ts'
import { installedSchoolIds } from '../modules/school/index.ts'
import { inSchool } from '../platform/db/index.ts'
import { createLog } from '../platform/log.ts'
import { startWeb } from './start-web.ts'

const { db } = await testDatabase()
const config = readConfig({ PORT: '0' })
if ('problem' in config) throw new Error(config.problem)
const web = await startWeb({ config, db, database: { isUp: () => true }, log: createLog('silent') })
after(() => web.stop())

test('G4: whoever looks around finds a school that is asking its people to accept the policy', async () => {
  const first = await fetch(web.address)
  const cookie = first.headers
    .getSetCookie()
    .map(one => one.split(';')[0])
    .join('; ')
  const pressed = await fetch(`${web.address}/demonstration`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: web.address, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams(hiddenFieldsOf(await first.text(), '/demonstration')),
  })
  assert.deepEqual([pressed.status, pressed.headers.get('location')], [303, '/personas'])
  const { demonstration = '' } = await installedSchoolIds(db)
  const campaigns = await inSchool(db, demonstration, tx => tx.selectFrom('campaign').select('ended_at').execute())
  assert.deepEqual(campaigns, [{ ended_at: null }])
})
