/** What this module answers. */
import type { App } from '../../platform/http.ts'
import ask from './ask/ask.ts'
import type { GuidanceDeps } from './guidance-deps.ts'

export function guidanceRoutes(app: App, deps: GuidanceDeps): void {
  ask(app, deps)
}
