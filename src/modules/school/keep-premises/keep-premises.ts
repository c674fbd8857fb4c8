import { z } from 'zod'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, type FormErrors, type FormValues, readForm, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { changePremises, enterPremises, type Premises, premisesOf, removePremises } from '../calendar/premises-store.ts'
import { readWeek, weekValues } from '../forms/week-fields.ts'
import { mayChangeSchool } from '../permissions.ts'
import type { SchoolDeps } from '../school-deps.ts'
import { changePremisesPage, listPremisesPage } from './keep-premises.page.ts'

const form = z.object({
  name: z.string().trim().min(1, 'Enter a name').max(200, 'The name must be 200 characters or fewer'),
  address: z
    .string()
    .trim()
    .max(500, 'The address must be 500 characters or fewer')
    .transform(text => (text === '' ? null : text)),
  weeks: z.enum(['term-time', 'all-year'], 'Choose when it is open'),
})

type Read =
  | { readonly site: Premises; readonly errors: null; readonly values: FormValues }
  | { readonly site: null; readonly errors: FormErrors; readonly values: FormValues }

function readPremises(body: unknown): Read {
  const { data, errors, values } = readForm(form, body)
  const week = readWeek(values)
  if (errors || Object.keys(week.errors).length > 0) return { site: null, errors: { ...errors, ...week.errors }, values }
  return { site: { ...data, hours: week.hours }, errors: null, values }
}

/** The school's sites and when each is open (clause A14): the third of the three calendars. */
export default function keepPremises(app: App, { now }: SchoolDeps) {
  const route = requires(mayChangeSchool)
  const one = { schema: { params: z.object({ premisesId: z.uuid() }) }, ...route }

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

  app.get('/school/premises/:premisesId', one, async (req, reply) => {
    const site = (await req.inSchool(premisesOf)).find(({ id }) => id === req.params.premisesId)
    if (!site) throw new NotFound()
    const values = { name: site.name, address: site.address ?? '', weeks: site.weeks, ...weekValues(site.hours) }
    return reply.page(changePremisesPage({ id: site.id, values, errors: {}, hiddenFields: req.hiddenFields() }))
  })

  app.post('/school/premises/:premisesId', one, async (req, reply) => {
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
      const isThere = removes || !site ? await removePremises(tx, id) : await changePremises(tx, id, site)
      if (!isThere) throw new NotFound()
      const did = removes ? 'premises.removed' : 'premises.changed'
      await record(tx, { did, by: personId, to: { kind: 'premises', id }, at: now() })
      return done('/school/premises', removes ? 'The premises are removed' : 'The premises are saved')
    })
    return reply.seeOther(outcome)
  })
}
