import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, readForm, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import type { PolicyDeps } from '../policy-deps.ts'
import { policyOf } from '../policy-of-request.ts'
import { changeRelatedPage, manageRelatedPage } from './manage-related.page.ts'
import { relatedForm } from './related-form.ts'
import { relatedList } from './related-list.ts'
import { mayKeepRelated } from './related-permissions.ts'
import { keepRelated, relatedOfSchool } from './related-store.ts'

const query = z.object({ change: z.string().max(60).catch('') })

/** The office keeps where the related policies are, and when they were reviewed (clauses G2, A23). */
export default function manageRelated(app: App, { now }: PolicyDeps) {
  const route = { schema: { querystring: query }, ...requires(mayKeepRelated) }

  const listFor = async (req: Parameters<typeof policyOf>[0]) => {
    const loaded = await policyOf(req, dateAt(now()))
    return { loaded, policies: relatedList(loaded, await req.inSchool(relatedOfSchool)) }
  }

  /** The one that the address names, as the version in force lists it. */
  const oneOf = async (req: Parameters<typeof policyOf>[0], id: string) => {
    const { loaded, policies } = await listFor(req)
    const policy = policies.find(one => one.id === id)
    if (!policy) throw new NotFound()
    return { policy, usualName: loaded.content.related.find(one => one.id === id)?.name ?? policy.name }
  }

  app.get('/policy/related/manage', route, async (req, reply) => {
    const { change } = req.query
    if (change === '') return reply.page(manageRelatedPage(await listFor(req)))
    return reply.page(changeRelatedPage({ ...(await oneOf(req, change)), hiddenFields: req.hiddenFields() }))
  })

  app.post('/policy/related/manage', route, async (req, reply) => {
    const shown = await oneOf(req, req.query.change)
    const { id } = shown.policy
    const { data, errors, values } = readForm(relatedForm(dateAt(now())), req.body)
    if (errors) return reply.page(changeRelatedPage({ ...shown, errors, values, hiddenFields: req.hiddenFields() }), 422)
    const [by, at] = [signedIn(req).personId, now()]
    const outcome = await req.once<never>(async tx => {
      await keepRelated(tx, id, data, { by, at })
      await record(tx, { did: 'related-policy.changed', by, to: { kind: 'related-policy', id }, clause: 'G2', at })
      return done('/policy/related/manage', 'Saved')
    })
    return reply.seeOther(outcome)
  })
}
