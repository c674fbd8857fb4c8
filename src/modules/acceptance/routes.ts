/** What this module answers: one line for each slice. */
import type { App } from '../../platform/http.ts'
import type { AcceptanceDeps } from './acceptance-deps.ts'
import { doorSlices } from './door/slices.ts'

type Slice = (app: App, deps: AcceptanceDeps) => void

const slices: readonly Slice[] = [
  // Campaigns
  ...doorSlices,
  // The safety check
]

export function acceptanceRoutes(app: App, deps: AcceptanceDeps): void {
  for (const slice of slices) slice(app, deps)
}
