/** What this module answers. */
import type { App } from '../../platform/http.ts'
import bringInPolicy from './import-policy/bring-in-policy.ts'
import reviewImport from './import-policy/review-import.ts'
import type { PolicyDeps } from './policy-deps.ts'
import publishDocument from './publish-document/publish-document.ts'
import publishVersion from './publish-version/publish-version.ts'
import ratifyVersion from './ratify-version/ratify-version.ts'
import readChildrensPolicy from './read-childrens-page/read-childrens-page.ts'
import readPolicy from './read-policy/read-policy.ts'
import { relatedSlices } from './related-policies/routes.ts'
import readText from './see-version/read-text.ts'
import seeVersion from './see-version/see-version.ts'
import seeVersions from './see-versions/see-versions.ts'
import showTable from './show-table/show-table.ts'
import signVersion from './sign-version/sign-version.ts'
import { weighDraftRoutes } from './weigh-draft-routes.ts'
import withdrawVersion from './withdraw-version/withdraw-version.ts'
import { draftRoutes } from './write-draft/draft-routes.ts'

export function policyRoutes(app: App, deps: PolicyDeps): void {
  readPolicy(app, deps)
  readChildrensPolicy(app, deps)
  showTable(app, deps)
  publishDocument(app, deps)
  seeVersions(app, deps)
  seeVersion(app, deps)
  readText(app, deps)
  ratifyVersion(app, deps)
  signVersion(app, deps)
  publishVersion(app, deps)
  withdrawVersion(app, deps)
  bringInPolicy(app, deps)
  reviewImport(app)
  for (const slice of relatedSlices) slice(app, deps)
  draftRoutes(app, deps)
  weighDraftRoutes(app, deps)
}
