/** What this module answers. */
import type { App } from '../../platform/http.ts'
import type { PolicyDeps } from './policy-deps.ts'
import readPolicy from './read-policy/read-policy.ts'

export function policyRoutes(app: App, _deps: PolicyDeps): void {
  readPolicy(app)
}
