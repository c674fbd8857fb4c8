/** The workbench: how a draft of the policy is written (clauses G1 and G2). */
import type { App } from '../../../../platform/http.ts'
import type { PolicyDeps } from '../../policy-deps.ts'
import addClause from './change-clause/add-clause.ts'
import changeClause from './change-clause/change-clause.ts'
import placeClause from './change-clause/place-clause.ts'
import removeClause from './change-clause/remove-clause.ts'
import addSection from './change-section/add-section.ts'
import changeSection from './change-section/change-section.ts'
import placeSection from './change-section/place-section.ts'
import listAndBeginDrafts from './list-drafts.ts'
import sayAboutDraft from './say-about-draft.ts'
import showDraft from './show-draft.ts'
import throwDraftAway from './throw-draft-away.ts'
import removeRule from './write-rule/remove-rule.ts'
import writeRule from './write-rule/write-rule.ts'

export function writeDraftRoutes(app: App, deps: PolicyDeps): void {
  listAndBeginDrafts(app, deps)
  showDraft(app)
  sayAboutDraft(app, deps)
  throwDraftAway(app, deps)
  addSection(app, deps)
  changeSection(app, deps)
  placeSection(app, deps)
  addClause(app, deps)
  changeClause(app, deps)
  placeClause(app, deps)
  removeClause(app, deps)
  writeRule(app, deps)
  removeRule(app, deps)
}
