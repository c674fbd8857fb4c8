/** What this module answers. */
import type { App } from '../../platform/http.ts'
import stateAccessibility from './state-accessibility/state-accessibility.ts'

export function schoolRoutes(app: App): void {
  stateAccessibility(app)
}
