import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import { type App, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { policyOf } from '../../policy/index.ts'
import type { AcceptanceDeps } from '../acceptance-deps.ts'
import { citing } from './cited-clause.ts'
import { maySeeSafetyChecks, maySeeWhoChecked } from './safety-permissions.ts'
import { type CheckedPerson, safetyOverview } from './safety-views.ts'
import { type Listed, perPage, seeSafetyChecksPage } from './see-safety-checks.page.ts'

const query = z.object({
  name: z.string().trim().max(200).catch(''),
  show: z.enum(['all', 'missing']).catch('all'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

function listedOf(people: readonly CheckedPerson[], { name, show, page }: z.output<typeof query>): Listed {
  const words = name.toLowerCase().split(/\s+/)
  const found = people.filter(
    person => (show === 'all' || !person.isDone) && words.every(word => person.name.toLowerCase().includes(word)),
  )
  const at = Math.min(page, Math.max(1, Math.ceil(found.length / perPage)))
  return { people: found.slice((at - 1) * perPage, at * perPage), total: found.length, name, show, page: at }
}

/** Who did the yearly safety check: names for heads, figures for governors (clauses A18 to A21). */
export default function seeSafetyChecks(app: App, { now }: AcceptanceDeps) {
  const route = { schema: { querystring: query }, ...requires(maySeeSafetyChecks) }

  app.get('/acceptance/safety', route, async (req, reply) => {
    const today = dateAt(now())
    const { people, figures } = await req.inSchool(tx => safetyOverview(tx, today))
    const listed = maySeeWhoChecked(signedIn(req)) ? listedOf(people, req.query) : null
    return reply.page(seeSafetyChecksPage({ figures, cite: citing(await policyOf(req, today)), listed }))
  })
}
