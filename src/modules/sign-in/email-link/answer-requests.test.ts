import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../../test/database/harness.ts'
import { addSchool } from '../../../../test/database/sample-school.ts'
import { inSchool } from '../../../platform/db/index.ts'
import { createLog } from '../../../platform/log.ts'
import { workOnEmailLinks } from './answer-requests.ts'
import { askForLink, emailLinkBell } from './request-store.ts'

const { db } = await testDatabase()
const { school } = await addSchool(db)
const browser = Buffer.alloc(32)
const now = () => Temporal.Now.instant()

const ask = () => inSchool(db, school, tx => askForLink(tx, { email: 'nobody@home.example', browser }, now()))
const waiting = () => inSchool(db, school, async tx => (await tx.selectFrom('email_link_request').select('id').execute()).length)

test('the worker answers what waited before it started, and what it hears of; it ends when told', async () => {
  await ask()
  const heard = new Map<string, (word: string) => void>()
  const jobs = { hear: async (bell: string, listener: (word: string) => void) => void heard.set(bell, listener) }
  const work = { db, jobs, log: createLog('silent'), now, schools: async () => [school], every: 3_600_000 }
  const stop = await workOnEmailLinks(work)
  assert.equal(await waiting(), 0, 'what waited')
  await ask()
  assert.equal(await waiting(), 1)
  heard.get(emailLinkBell)?.(school)
  for (let tries = 0; (await waiting()) > 0 && tries < 100; tries += 1) await new Promise(resolve => setTimeout(resolve, 20))
  assert.equal(await waiting(), 0, 'what it heard of')
  stop()
})
