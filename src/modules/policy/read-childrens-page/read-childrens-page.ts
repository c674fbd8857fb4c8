import { dateAt } from '../../../platform/clock.ts'
import type { App } from '../../../platform/http.ts'
import { open } from '../../../platform/permissions.ts'
import type { PolicyDeps } from '../policy-deps.ts'
import { policyOf } from '../policy-of-request.ts'
import { childrensRules } from './childrens-rules.ts'
import { readChildrensPage } from './read-childrens-page.page.ts'
import { childrensWords } from './read-childrens-page.words.ts'

/** The policy for children: whom to tell, and the rules that bind pupils. */
export default function readChildrensPolicy(app: App, { now }: PolicyDeps) {
  app.get('/policy/children', open('Any child may read it, without saying who they are'), async (req, reply) =>
    reply.page(readChildrensPage(childrensRules(await policyOf(req, dateAt(now()))), childrensWords.in(req.language))),
  )
}
