import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'parse5'
import { type Browser, browser, elements, hiddenFieldsOf } from '../../../../test/web/browser.ts'
import { mailedLink } from '../../../../test/web/mailed-link.ts'
import { become, persona, testSite } from '../../../../test/web/site.ts'
import { dateAt } from '../../../platform/clock.ts'
import { inSchool, type Tx } from '../../../platform/db/index.ts'
import { modelPolicy, putInForce, type VersionContent } from '../../policy/index.ts'
import { boundClauses } from '../bound-clauses.ts'
import { startCampaign } from '../campaign-store.ts'

const site = await testSite()
const head = await persona(site, 'headteacher')
const school = String(head.cookies.get('sid')).slice(0, 36)
const within = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(site.database.db, school, work)
const by = await within(
  async tx =>
    (await tx.selectFrom('person_role').select('person_id').where('role', '=', 'headteacher').executeTakeFirstOrThrow())
      .person_id,
)
const as = (title: string): Promise<Browser> => become(browser(site.app), title)

const start = async (content: VersionContent) => {
  const version = await within(tx => putInForce(tx, { content, from: dateAt(site.now()) }, site.now()))
  const started = await within(tx => startCampaign(tx, { versionId: version.id, by, at: site.now() }))
  assert.equal(started.problem, null)
  return { ...version, ...started }
}

test('first', async () => {
  const started = await start(modelPolicy)
  console.log(started)
  const teacher = await as('class teacher')
  const { status, body } = await teacher.get('/accept')
  console.log(status, body.slice(0, 500).length, /<h1[^>]*>([^<]*)/.exec(body)?.[1])
  const answer = await teacher.fill('/accept')
  console.log(answer.status, answer.headers.location, answer.body.slice(0, 300))
  console.log(
    (await teacher.get('/accept')).body
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .slice(0, 3000),
  )
})
