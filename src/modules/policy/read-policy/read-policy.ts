import type { FastifyRequest } from 'fastify'
import { dateAt } from '../../../platform/clock.ts'
import type { App } from '../../../platform/http.ts'
import { open } from '../../../platform/permissions.ts'
import { peoplesRoles } from '../audience.ts'
import { loadedOn } from '../loaded-version.ts'
import { mayBringInPolicy } from '../permissions.ts'
import type { PolicyDeps } from '../policy-deps.ts'
import { loadedModel, policyOn } from '../policy-of-request.ts'
import { relatedAsPublished } from '../related-policies/related-list.ts'
import { type CheckedEntry, relatedOfSchool } from '../related-policies/related-store.ts'
import { noVersionPage } from './no-version.page.ts'
import { policyWordsIn } from './policy.words.ts'
import { readingQuery } from './policy-reading.ts'
import { readPolicyPage } from './read-policy.page.ts'

/** The policy as a document: the version in force, today or on any day, for anyone to read, find words in and print. */
export default function readPolicy(app: App, { now }: PolicyDeps) {
  const route = { schema: { querystring: readingQuery }, ...open('Anyone may read the policy') }

  app.get('/policy', route, async (req, reply) => {
    const [{ on }, today] = [req.query, dateAt(now())]
    const words = policyWordsIn(req.language)
    const { loaded, register } = await readOn(req, on, today)
    if (!loaded) return reply.page(noVersionPage(on ?? today, words), 404)
    const asViewer = peoplesRoles.map(role => role.id).filter(role => req.viewer?.roles.includes(role))
    return reply.page(
      readPolicyPage({
        loaded,
        related: relatedAsPublished(loaded.content, register),
        reading: req.query,
        held: req.query.role.length > 0 ? req.query.role : asViewer,
        mayReplace: req.viewer !== null && mayBringInPolicy(req.viewer),
        words,
      }),
    )
  })
}

const nothingSaid: ReadonlyMap<string, CheckedEntry> = new Map()

/** The version of a day, with what the school says of the policies beside it: of today, the model policy where there is none. */
async function readOn(req: FastifyRequest, on: Temporal.PlainDate | null, today: Temporal.PlainDate) {
  if (!req.school) return { loaded: on ? undefined : loadedModel, register: nothingSaid }
  return req.inSchool(async tx => ({
    loaded: on ? await loadedOn(tx, on) : await policyOn(tx, today),
    register: await relatedOfSchool(tx),
  }))
}
