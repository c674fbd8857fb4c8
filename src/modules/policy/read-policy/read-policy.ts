import { dateAt } from '../../../platform/clock.ts'
import type { App } from '../../../platform/http.ts'
import { open } from '../../../platform/permissions.ts'
import { peoplesRoles } from '../audience.ts'
import { mayBringInPolicy } from '../permissions.ts'
import type { PolicyDeps } from '../policy-deps.ts'
import { policyOf } from '../policy-of-request.ts'
import { readingQuery } from './policy-reading.ts'
import { readPolicyPage } from './read-policy.page.ts'

/** The policy as a document: the version in force, for anyone to read, find words in and print. */
export default function readPolicy(app: App, { now }: PolicyDeps) {
  const route = { schema: { querystring: readingQuery }, ...open('Anyone may read the policy') }

  app.get('/policy', route, async (req, reply) => {
    const asViewer = peoplesRoles.map(role => role.id).filter(role => req.viewer?.roles.includes(role))
    return reply.page(
      readPolicyPage({
        loaded: await policyOf(req, dateAt(now())),
        reading: req.query,
        held: req.query.role.length > 0 ? req.query.role : asViewer,
        mayReplace: req.viewer !== null && mayBringInPolicy(req.viewer),
      }),
    )
  })
}
