/** What this module answers. */
import type { App } from '../../platform/http.ts'
import { draftRoutes } from './drafts/routes.ts'
import bringInPolicy from './import-policy/bring-in-policy.ts'
import reviewImport from './import-policy/review-import.ts'
import type { PolicyDeps } from './policy-deps.ts'
import readChildrensPolicy from './read-childrens-page/read-childrens-page.ts'
import readPolicy from './read-policy/read-policy.ts'
import { relatedSlices } from './related-policies/routes.ts'
import showTable from './show-table/show-table.ts'
import { versionRoutes } from './versions/routes.ts'

export function policyRoutes(app: App, deps: PolicyDeps): void {
  readPolicy(app, deps)
  readChildrensPolicy(app, deps)
  showTable(app, deps)
  versionRoutes(app, deps)
  bringInPolicy(app, deps)
  reviewImport(app)
  for (const slice of relatedSlices) slice(app, deps)
  draftRoutes(app, deps)
}
