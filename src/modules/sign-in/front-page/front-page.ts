import type { App } from '../../../platform/http.ts'
import { open } from '../../../platform/permissions.ts'
import { firstVisitPage, schoolFrontPage } from './front-page.page.ts'
import { frontPageWords } from './front-page.words.ts'

/** The first page: before set-up the two ways to begin, afterwards the school's own. */
export default function frontPage(app: App) {
  app.get('/', open('The first page of a school, or the way to begin'), async (req, reply) => {
    const words = frontPageWords.in(req.language)
    if (!req.school) return reply.page(firstVisitPage({ words, hiddenFields: req.hiddenFields() }))
    return reply.page(schoolFrontPage({ school: req.school, viewer: req.viewer, words }))
  })
}
