/** What this module answers. */
import type { App } from '../../platform/http.ts'
import answerPrograms from './answer-programs/answer-programs.ts'
import ask from './ask/ask.ts'
import findOwnWords from './find-own-words/find-own-words.ts'
import type { GuidanceDeps } from './guidance-deps.ts'
import seeWhomToAsk from './see-whom-to-ask/see-whom-to-ask.ts'

export function guidanceRoutes(app: App, deps: GuidanceDeps): void {
  ask(app, deps)
  seeWhomToAsk(app)
  findOwnWords(app, deps)
  answerPrograms(app, deps)
}
