import { dateAt } from '../../../platform/clock.ts'
import type { App } from '../../../platform/http.ts'
import { open } from '../../../platform/permissions.ts'
import { peoplesRoles } from '../audience.ts'
import { loadedOn } from '../loaded-version.ts'
import { mayBringInPolicy } from '../permissions.ts'
import type { PolicyDeps } from '../policy-deps.ts'
import { policyOf } from '../policy-of-request.ts'
import { relatedAsPublished } from '../related-policies/related-list.ts'
import { relatedOfSchool } from '../related-policies/related-store.ts'
import { noVersionPage } from './no-version.page.ts'
import { readingQuery } from './policy-reading.ts'
import { readPolicyPage } from './read-policy.page.ts'

/** The policy as a document: the version in force, today or on any day, for anyone to read, find words in and print. */
export default function readPolicy(app: App, { now }: PolicyDeps) {
  const route = { schema: { querystring: readingQuery }, ...open('Anyone may read the policy') }

  app.get('/policy', route, async (req, reply) => {
    const [{ on }, today] = [req.query, dateAt(now())]
    const loaded = on ? req.school && (await req.inSchool(tx => loadedOn(tx, on))) : await policyOf(req, today)
    if (!loaded) return reply.page(noVersionPage(on ?? today), 404)
    const register = req.school ? await req.inSchool(relatedOfSchool) : new Map()
    const asViewer = peoplesRoles.map(role => role.id).filter(role => req.viewer?.roles.includes(role))
    return reply.page(
      readPolicyPage({
        loaded,
        related: relatedAsPublished(loaded.content, register),
        reading: req.query,
        held: req.query.role.length > 0 ? req.query.role : asViewer,
        mayReplace: req.viewer !== null && mayBringInPolicy(req.viewer),
      }),
    )
  })
}
