import type { App } from '../../../platform/http.ts'
import { open } from '../../../platform/permissions.ts'
import { accessibilityWords } from './accessibility.words.ts'
import { accessibilityPage } from './state-accessibility.page.ts'

/** What we hold ourselves to, how it is checked, and what to do where it falls short. */
export default function stateAccessibility(app: App) {
  app.get('/accessibility', open('How accessible these pages are is public'), async (req, reply) =>
    reply.page(accessibilityPage(accessibilityWords.in(req.language))),
  )
}
