/** Addresses of imports of people in each of their states: a list without columns, a preview with questions, one that is applied. */

import { runImport } from '../src/modules/people/import-people/apply/run-import.ts'
import { begin, bring } from '../src/modules/people/import-people/apply/sample-import.ts'
import { addImport, saveRegisterPlan, saveSource } from '../src/modules/people/import-people/import-store.ts'
import { readOneRoster } from '../src/modules/people/import-people/oneroster/read-oneroster.ts'
import { csv, headers, sampleSet, user } from '../src/modules/people/import-people/oneroster/sample-sets.ts'
import { isRefusal } from '../src/modules/people/import-people/refusals.ts'
import { installedSchoolIds } from '../src/modules/school/index.ts'
import { dateAt } from '../src/platform/clock.ts'
import { inSchool } from '../src/platform/db/index.ts'
import type { Site } from '../test/web/site.ts'

const list = 'Adno,Legal Surname,Forename,DOB,Year,Reg,Email\n1001,Larkin,Zoe,03/11/2018,Year 3,Ash,\n'

/** Each page that imports have: addresses by the pattern. */
export async function importAddresses({ database: { db }, now }: Site): Promise<Readonly<Record<string, readonly string[]>>> {
  const { demonstration: schoolId } = await installedSchoolIds(db)
  if (!schoolId) throw new Error('There is no demonstration to look at')
  const by = await inSchool(
    db,
    schoolId,
    async tx =>
      (await tx.selectFrom('person').select('id').where('name', '=', 'Rosalind Achterberg').executeTakeFirstOrThrow()).id,
  )
  const school = { schoolId, by }
  const set = async (zip: Buffer) => {
    const read = await readOneRoster(zip, dateAt(now()))
    if (isRefusal(read)) throw new Error(read.refused)
    return read
  }
  const one = csv(headers.users, [user('z1', 'teacher', 'Wilhelmina', 'Stroud')])
  const applied = await bring(db, school, await set(sampleSet({ 'users.csv': one, 'enrollments.csv': undefined })), now())
  await runImport({ db, now, log: { error: () => undefined } }, await begin(db, school, applied.id, now()))
  const asking = csv(headers.users, [
    user('y1', 'principal', 'Rosalind', 'Achterberg', { password: 'x' }),
    user('y2', 'student', 'Marigold', 'Thwaite', { grades: 'Ash' }),
  ])
  const waiting = await bring(db, school, await set(sampleSet({ 'users.csv': asking })), now())
  const columns = await inSchool(db, schoolId, async tx => {
    const id = await addImport(tx, { kind: 'list', state: 'columns', fileName: 'pupils.csv', by, at: now() })
    await saveSource(tx, id, Buffer.from(list))
    return id
  })
  const register = await inSchool(db, schoolId, async tx => {
    const id = await addImport(tx, { kind: 'register', state: 'ready', fileName: 'edubasealldata.csv', by, at: now() })
    const suggestions = [{ what: 'Headteacher', value: 'Mrs Augusta Fenn' }]
    await saveRegisterPlan(tx, id, { changes: [{ field: 'urn', from: null, to: '115512' }], suggestions, warnings: [] })
    return id
  })
  const pages = [waiting.id, applied.id, columns].map(id => `/people/import/${id}`)
  return {
    '/people/import': ['/people/import'],
    '/people/import/:importId': [...pages, `${pages[0]}?section=classes`],
    '/people/import/:importId/columns': [`/people/import/${columns}/columns`],
    '/people/import/:importId/questions': [`/people/import/${waiting.id}/questions`],
    '/people/import/:importId/register': [`/people/import/${register}/register`],
    '/people/import/:importId/undo': [`/people/import/${applied.id}/undo`],
  }
}
