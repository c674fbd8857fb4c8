import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heldUp } from '../../../../test/database/held-up.ts'
import { hiddenFieldsOf } from '../../../../test/web/browser.ts'
import { persona, testSite } from '../../../../test/web/site.ts'
import { inSchool } from '../../../platform/db/index.ts'
import { generalPart } from './general-items.ts'
import { platforms } from './platform-settings.ts'
import { safetyAnswersOf } from './safety-answers-store.ts'

const site = await testSite()
const teacher = await persona(site, 'Gwendolyn Farr')
const school = String(teacher.cookies.get('sid')).slice(0, 36)
const { db } = site.database

const answersTo = (part: string) => {
  const items = [generalPart, ...platforms].find(({ id }) => id === part)?.items ?? []
  return Object.fromEntries(items.map(({ id }) => [id, 'done']))
}

test('A18: parts that are saved at the same moment, in two windows, are all kept', async () => {
  assert.equal((await teacher.fill('/me/safety', { platforms: ['x', 'whatsapp'] })).status, 303)
  const { person_id: own } = await inSchool(db, school, tx =>
    tx.selectFrom('safety_answers').select('person_id').executeTakeFirstOrThrow(),
  )
  const forms = await Promise.all(
    ['general', 'x'].map(async part => {
      const page = `/me/safety/part?of=${part}`
      return { page, fields: { ...hiddenFieldsOf((await teacher.get(page)).body, page), ...answersTo(part), note: '' } }
    }),
  )
  let sent: Promise<{ status: number }[]> = Promise.resolve([])
  await inSchool(db, school, async tx => {
    await tx.selectFrom('safety_answers').select('person_id').where('person_id', '=', own).forUpdate().execute()
    sent = Promise.all(forms.map(({ page, fields }) => teacher.post(page, fields)))
    await heldUp(site.database, 2)
  })
  assert.deepEqual(
    (await sent).map(({ status }) => status),
    [303, 303],
  )
  const kept = await inSchool(db, school, tx => safetyAnswersOf(tx, own))
  assert.deepEqual(Object.keys(kept?.parts ?? {}).toSorted(), ['general', 'x'])
})
