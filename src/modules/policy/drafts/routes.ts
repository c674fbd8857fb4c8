/** The drafts of a version: how they are written (G1, G2), and how people weigh them before they are decided on. */
import type { App } from '../../../platform/http.ts'
import type { PolicyDeps } from '../policy-deps.ts'
import analyseDraft from './analyse-draft/analyse-draft.ts'
import answerComment from './consult/answer-comment.ts'
import openConsultation from './consult/open-consultation.ts'
import readComments from './consult/read-comments.ts'
import seeConsultations from './consult/see-consultations.ts'
import takePart from './consult/take-part.ts'
import keepCases from './keep-cases/keep-cases.ts'
import { writeDraftRoutes } from './write-draft/write-draft-routes.ts'

export function draftRoutes(app: App, deps: PolicyDeps): void {
  writeDraftRoutes(app, deps)
  analyseDraft(app, deps)
  keepCases(app, deps)
  openConsultation(app, deps)
  seeConsultations(app, deps)
  takePart(app, deps)
  readComments(app, deps)
  answerComment(app, deps)
}
