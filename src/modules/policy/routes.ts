/** What this module answers. */
import type { App } from '../../platform/http.ts'
import bringInPolicy from './import-policy/bring-in-policy.ts'
import reviewImport from './import-policy/review-import.ts'
import type { PolicyDeps } from './policy-deps.ts'
import publishDocument from './publish-document/publish-document.ts'
import readChildrensPolicy from './read-childrens-page/read-childrens-page.ts'
import readPolicy from './read-policy/read-policy.ts'
import showTable from './show-table/show-table.ts'

export function policyRoutes(app: App, deps: PolicyDeps): void {
  readPolicy(app, deps)
  readChildrensPolicy(app, deps)
  showTable(app, deps)
  publishDocument(app, deps)
  bringInPolicy(app, deps)
  reviewImport(app, deps)
}
