/** All by which people weigh a draft before it is decided on: what it changes, what becomes of answers, what they think of it. */
import type { App } from '../../platform/http.ts'
import analyseDraft from './analyse-draft/analyse-draft.ts'
import seeChanges from './compare-versions/see-changes.ts'
import answerComment from './consult/answer-comment.ts'
import openConsultation from './consult/open-consultation.ts'
import readComments from './consult/read-comments.ts'
import seeConsultations from './consult/see-consultations.ts'
import takePart from './consult/take-part.ts'
import keepCases from './keep-cases/keep-cases.ts'
import type { PolicyDeps } from './policy-deps.ts'

export function weighDraftRoutes(app: App, deps: PolicyDeps): void {
  seeChanges(app, deps)
  analyseDraft(app, deps)
  keepCases(app, deps)
  openConsultation(app, deps)
  seeConsultations(app, deps)
  takePart(app, deps)
  readComments(app, deps)
  answerComment(app, deps)
}
