import { type App, done, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { enterPremises, premisesOf } from '../calendar/premises-store.ts'
import { mayChangeSchool } from '../permissions.ts'
import type { SchoolDeps } from '../school-deps.ts'
import { listPremisesPage } from './keep-premises.page.ts'
import { readPremises } from './premises-form.ts'

/** The school's sites and when each is open (clause A14): the third of the three calendars. */
export default function addPremises(app: App, { now }: SchoolDeps) {
  const route = requires(mayChangeSchool)

  app.get('/school/premises', route, async (req, reply) => {
    const sites = await req.inSchool(premisesOf)
    return reply.page(listPremisesPage({ sites, values: {}, errors: {}, hiddenFields: req.hiddenFields() }))
  })

  app.post('/school/premises', route, async (req, reply) => {
    const { site, errors, values } = readPremises(req.body)
    if (errors) {
      const sites = await req.inSchool(premisesOf)
      return reply.page(listPremisesPage({ sites, values, errors, hiddenFields: req.hiddenFields() }), 422)
    }
    const { personId } = signedIn(req)
    const outcome = await req.once<never>(async tx => {
      const id = await enterPremises(tx, site)
      await record(tx, { did: 'premises.added', by: personId, to: { kind: 'premises', id }, at: now() })
      return done('/school/premises', `${site.name} is added`)
    })
    return reply.seeOther(outcome)
  })
}
