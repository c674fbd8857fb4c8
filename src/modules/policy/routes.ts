/** What this module answers. */
import type { App } from '../../platform/http.ts'
import bringInPolicy from './import-policy/bring-in-policy.ts'
import reviewImport from './import-policy/review-import.ts'
import type { PolicyDeps } from './policy-deps.ts'
import readChildrensPolicy from './read-childrens-page/read-childrens-page.ts'
import readPolicy from './read-policy/read-policy.ts'
import showTable from './show-table/show-table.ts'
import { draftRoutes } from './write-draft/draft-routes.ts'

export function policyRoutes(app: App, deps: PolicyDeps): void {
  readPolicy(app, deps)
  readChildrensPolicy(app, deps)
  showTable(app, deps)
  bringInPolicy(app, deps)
  reviewImport(app, deps)
  draftRoutes(app, deps)
}
