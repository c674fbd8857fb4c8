import { z } from 'zod'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { changePremises as change, premisesOf, removePremises } from '../calendar/premises-store.ts'
import { weekValues } from '../forms/week-fields.ts'
import { mayChangeSchool } from '../permissions.ts'
import type { SchoolDeps } from '../school-deps.ts'
import { changePremisesPage } from './keep-premises.page.ts'
import { readPremises } from './premises-form.ts'

/** One of the school's sites is changed or removed. */
export default function changePremises(app: App, { now }: SchoolDeps) {
  const route = { schema: { params: z.object({ premisesId: z.uuid() }) }, ...requires(mayChangeSchool) }

  app.get('/school/premises/:premisesId', route, async (req, reply) => {
    const site = (await req.inSchool(premisesOf)).find(({ id }) => id === req.params.premisesId)
    if (!site) throw new NotFound()
    const values = { name: site.name, address: site.address ?? '', weeks: site.weeks, ...weekValues(site.hours) }
    return reply.page(changePremisesPage({ id: site.id, values, errors: {}, hiddenFields: req.hiddenFields() }))
  })

  app.post('/school/premises/:premisesId', route, async (req, reply) => {
    const id = req.params.premisesId
    const { site, errors, values } = readPremises(req.body)
    const removes = values['do'] === 'remove'
    if (errors && !removes) {
      const isThere = (await req.inSchool(premisesOf)).some(known => known.id === id)
      if (!isThere) throw new NotFound()
      return reply.page(changePremisesPage({ id, values, errors, hiddenFields: req.hiddenFields() }), 422)
    }
    const { personId } = signedIn(req)
    const outcome = await req.once<never>(async tx => {
      const isThere = removes || !site ? await removePremises(tx, id) : await change(tx, id, site)
      if (!isThere) throw new NotFound()
      const did = removes ? 'premises.removed' : 'premises.changed'
      await record(tx, { did, by: personId, to: { kind: 'premises', id }, at: now() })
      return done('/school/premises', removes ? 'The premises are removed' : 'The premises are saved')
    })
    return reply.seeOther(outcome)
  })
}
