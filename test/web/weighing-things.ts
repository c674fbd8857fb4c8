/** All by which a draft is weighed, for the sweeps over all routes and for cameras: drafts, consultations, comments, cases. */
import { addComment } from '../../src/modules/policy/drafts/consult/comment-store.ts'
import { openConsultation } from '../../src/modules/policy/drafts/consult/consultation-store.ts'
import { keepCase } from '../../src/modules/policy/drafts/keep-cases/case-store.ts'
import { dateAt } from '../../src/platform/clock.ts'
import { inSchool, type Tx } from '../../src/platform/db/index.ts'
import type { Browser } from './browser.ts'
import { addDraft, changedPolicy } from './drafts.ts'
import type { Site } from './site.ts'

const none = '0197a000-0000-7000-8000-000000000000'

/** Addresses where nothing is. */
export const nothingToWeigh: Readonly<Record<string, string>> = {
  '/policy/versions/:versionId/changes': `/policy/versions/${none}/changes`,
  '/policy/drafts/:draftId/changes': `/policy/drafts/${none}/changes`,
  '/policy/drafts/:draftId/analysis': `/policy/drafts/${none}/analysis`,
  '/policy/drafts/:draftId/cases': `/policy/drafts/${none}/cases`,
  '/policy/drafts/:draftId/consultation': `/policy/drafts/${none}/consultation`,
  '/policy/consultations/:consultationId': `/policy/consultations/${none}`,
  '/policy/consultations/:consultationId/comments': `/policy/consultations/${none}/comments`,
  '/policy/consultations/:consultationId/close': `/policy/consultations/${none}/close`,
  '/policy/comments/:commentId': `/policy/comments/${none}`,
  '/policy/comments/:commentId/strike-out': `/policy/comments/${none}/strike-out`,
  '/policy/cases/:caseId/remove': `/policy/cases/${none}/remove`,
}

/** A draft about which staff, governors and parents are asked, with a comment. */
export async function addConsultation(tx: Tx, at: Temporal.Instant) {
  const versionId = await addDraft(tx, changedPolicy, at)
  const { id: by } = await tx.selectFrom('person').select('id').orderBy('id').limit(1).executeTakeFirstOrThrow()
  const closesOn = dateAt(at).add({ days: 14 })
  const groups = ['staff', 'governor', 'parent']
  const question = 'Is the new wording on friend requests clear?'
  const opened = await openConsultation(tx, { versionId, groups, question, closesOn, by }, at)
  if (opened.problem !== null) throw new Error(opened.problem)
  const words = 'I should rather keep the old words: they leave no doubt.'
  const comment = await addComment(tx, { consultationId: opened.id, personId: by, clause: 'A5', words }, at)
  return { versionId, consultationId: opened.id, comment }
}

/** Keeps a case. @returns its id */
export async function addCase(tx: Tx, at: Temporal.Instant, more: Partial<Parameters<typeof keepCase>[1]> = {}): Promise<string> {
  const { id: by } = await tx.selectFrom('person').select('id').orderBy('id').limit(1).executeTakeFirstOrThrow()
  const situation = { role: ['staff'], act: 'accept-request', 'other-person': 'pupil' }
  return keepCase(tx, { name: 'A pupil adds a teacher', situation, expected: 'forbidden', note: null, by, ...more }, at)
}

/** For each route to one of them, how its owner makes one. */
export function thingsToWeigh({ database, now }: Site): Readonly<Record<string, (owner: Browser) => Promise<string>>> {
  const made = (address: (tx: Tx) => Promise<string>) => (owner: Browser) =>
    inSchool(database.db, String(owner.cookies.get('sid')).slice(0, 36), address)
  const ofDraft = (part: string) => made(async tx => `/policy/drafts/${await addDraft(tx, changedPolicy, now())}${part}`)
  const ofConsultation = (part: string) =>
    made(async tx => `/policy/consultations/${(await addConsultation(tx, now())).consultationId}${part}`)
  const ofComment = (part: string) => made(async tx => `/policy/comments/${(await addConsultation(tx, now())).comment}${part}`)
  return {
    '/policy/versions/:versionId/changes': made(
      async tx => `/policy/versions/${await addDraft(tx, changedPolicy, now())}/changes`,
    ),
    '/policy/drafts/:draftId/changes': ofDraft('/changes'),
    '/policy/drafts/:draftId/analysis': ofDraft('/analysis'),
    '/policy/drafts/:draftId/cases': ofDraft('/cases'),
    '/policy/drafts/:draftId/consultation': ofDraft('/consultation'),
    '/policy/consultations/:consultationId': ofConsultation(''),
    '/policy/consultations/:consultationId/comments': ofConsultation('/comments'),
    '/policy/consultations/:consultationId/close': ofConsultation('/close'),
    '/policy/comments/:commentId': ofComment(''),
    '/policy/comments/:commentId/strike-out': ofComment('/strike-out'),
    '/policy/cases/:caseId/remove': made(async tx => `/policy/cases/${await addCase(tx, now())}/remove`),
  }
}
