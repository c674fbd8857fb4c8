import { dateAt } from '../../../platform/clock.ts'
import type { App } from '../../../platform/http.ts'
import { open } from '../../../platform/permissions.ts'
import { clauseThatSays } from '../clause-that-says.ts'
import type { PolicyDeps } from '../policy-deps.ts'
import { policyOf } from '../policy-of-request.ts'
import { listRelatedPage } from './list-related.page.ts'
import { relatedWords } from './related.words.ts'
import { relatedList } from './related-list.ts'
import { mayKeepRelated } from './related-permissions.ts'
import { relatedOfSchool } from './related-store.ts'

/** The policies that this one is read together with, where they are, and which clauses lean on them (clauses G2, A23). */
export default function listRelated(app: App, { now }: PolicyDeps) {
  app.get('/policy/related', open('Anyone may see which policies this one is read together with'), async (req, reply) => {
    const loaded = await policyOf(req, dateAt(now()))
    const register = req.school ? await req.inSchool(relatedOfSchool) : new Map()
    const asking = ['G2', 'A23'].flatMap(clause => clauseThatSays(loaded, clause) ?? [])
    const mayManage = req.viewer !== null && mayKeepRelated(req.viewer)
    const words = relatedWords.in(req.language)
    return reply.page(listRelatedPage({ policies: relatedList(loaded, register), asking, mayManage, words }))
  })
}
