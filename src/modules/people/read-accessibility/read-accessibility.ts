import type { App } from '../../../platform/http.ts'
import { open } from '../../../platform/permissions.ts'
import { accessibilityPage } from './read-accessibility.page.ts'

/** How well these pages can be used by everybody, and what to do when one cannot. */
export default function readAccessibility(app: App) {
  app.get('/accessibility', open('Anyone may read how the pages can be used'), async (_req, reply) =>
    reply.page(accessibilityPage()),
  )
}
