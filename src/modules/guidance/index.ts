/** The front door of the guidance module: "May I?" asked and answered. */

export { type AnswerView, answerShape } from './answer-shape.ts'
export { viewAnswer } from './answer-view.ts'
export { findIn } from './find-own-words/find-in.ts'
export { guidanceRoutes } from './routes.ts'
export { viewVocabulary } from './vocabulary-view.ts'
export { guidanceWordGroups } from './word-groups.ts'
