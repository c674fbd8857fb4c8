import { dateAt } from '../../../platform/clock.ts'
import type { App } from '../../../platform/http.ts'
import { open } from '../../../platform/permissions.ts'
import type { PolicyDeps } from '../policy-deps.ts'
import { policyOf } from '../policy-of-request.ts'
import { glanceOf } from './glance.ts'
import { filterQuery } from './glance-filter.ts'
import { showTablePage } from './show-table.page.ts'
import { tableWordsIn } from './table.words.ts'

/** The whole policy at a glance: every act against every role, with what the engine answers. */
export default function showTable(app: App, { now }: PolicyDeps) {
  const route = { schema: { querystring: filterQuery }, ...open('Anyone may read the policy') }

  app.get('/policy/table', route, async (req, reply) => {
    const loaded = await policyOf(req, dateAt(now()))
    return reply.page(showTablePage({ loaded, glance: glanceOf(loaded), filter: req.query, words: tableWordsIn(req.language) }))
  })
}
