/** Addresses of the pages on which a draft is weighed: its changes, its analysis, cases, and what people think of it. */
import { installedSchoolIds } from '../src/modules/school/index.ts'
import { inSchool } from '../src/platform/db/index.ts'
import { addDraft, changedPolicy } from '../test/web/drafts.ts'
import type { Site } from '../test/web/site.ts'
import { addCase, addConsultation } from '../test/web/weighing-things.ts'

/** By the pattern of their route, in the demonstration school. */
export async function weighingAddresses({ database: { db }, now }: Site): Promise<Readonly<Record<string, readonly string[]>>> {
  const { demonstration } = await installedSchoolIds(db)
  if (!demonstration) throw new Error('There is no demonstration to look at')
  return inSchool(db, demonstration, async tx => {
    const draft = `/policy/drafts/${await addDraft(tx, changedPolicy, now())}`
    const { versionId, consultationId, comment } = await addConsultation(tx, now())
    await addCase(tx, now())
    const situation = { role: ['parent'], act: 'post-photo', pictured: 'own-child' }
    await addCase(tx, now(), { name: 'A father posts his own child', situation, expected: 'silent', note: 'Asked every summer' })
    const consultation = `/policy/consultations/${consultationId}`
    return {
      '/policy/versions/:versionId/changes': [`/policy/versions/${versionId}/changes`],
      '/policy/drafts/:draftId/changes': [`${draft}/changes`],
      '/policy/drafts/:draftId/analysis': [`${draft}/analysis`],
      '/policy/drafts/:draftId/cases': [`${draft}/cases`],
      '/policy/drafts/:draftId/consultation': [`${draft}/consultation`, `/policy/drafts/${versionId}/consultation`],
      '/policy/consultations': ['/policy/consultations'],
      '/policy/consultations/:consultationId': [consultation, `${consultation}?clause=A5`],
      '/policy/consultations/:consultationId/comments': [`${consultation}/comments`],
      '/policy/comments/:commentId': [`/policy/comments/${comment}`],
      '/policy/cases': ['/policy/cases'],
      '/policy/cases/new': ['/policy/cases/new', '/policy/cases/new?role=staff&act=accept-request&other-person=pupil'],
    }
  })
}
