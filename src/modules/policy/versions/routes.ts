/** The versions of a policy: seen, compared, decided on, signed, published and withdrawn (G1). */
import type { App } from '../../../platform/http.ts'
import type { PolicyDeps } from '../policy-deps.ts'
import seeChanges from './compare-versions/see-changes.ts'
import publishDocument from './publish-document/publish-document.ts'
import publishVersion from './publish-version/publish-version.ts'
import ratifyVersion from './ratify-version/ratify-version.ts'
import readText from './see-version/read-text.ts'
import seeVersion from './see-version/see-version.ts'
import seeVersions from './see-versions/see-versions.ts'
import signVersion from './sign-version/sign-version.ts'
import withdrawVersion from './withdraw-version/withdraw-version.ts'

export function versionRoutes(app: App, deps: PolicyDeps): void {
  seeVersions(app, deps)
  seeVersion(app, deps)
  readText(app, deps)
  seeChanges(app, deps)
  publishDocument(app, deps)
  ratifyVersion(app, deps)
  signVersion(app, deps)
  publishVersion(app, deps)
  withdrawVersion(app, deps)
}
