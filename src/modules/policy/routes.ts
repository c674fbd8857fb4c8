/** What this module answers. */
import type { App } from '../../platform/http.ts'
import type { PolicyDeps } from './policy-deps.ts'
import readChildrensPolicy from './read-childrens-page/read-childrens-page.ts'
import readPolicy from './read-policy/read-policy.ts'
import showTable from './show-table/show-table.ts'

export function policyRoutes(app: App, _deps: PolicyDeps): void {
  readPolicy(app)
  readChildrensPolicy(app)
  showTable(app)
}
