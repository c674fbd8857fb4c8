/** The front door of the guidance module: "May I?" asked and answered. */

export { type AnswerView, type ClauseView, type DutyView, viewAnswer } from './answer-view.ts'
export { type Question, questionOf } from './questions.ts'
export { guidanceRoutes } from './routes.ts'
