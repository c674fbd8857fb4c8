import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, readForm, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { counted } from '../../../ui/words.ts'
import type { AcceptanceDeps } from '../acceptance-deps.ts'
import { type Asking, groups } from '../campaign.ts'
import { type CampaignProblem, planCampaign, startCampaign } from '../campaign-store.ts'
import { askedAlready } from '../moved-askings.ts'
import { mayRunCampaigns } from '../permissions.ts'
import { publishedVersions, scopeOf, scopesToChoose } from './campaign-choices.ts'
import { type Planned, startCampaignPage } from './start-campaign.page.ts'

const groupsField = z.union([z.enum(groups).transform(one => [one]), z.array(z.enum(groups))]).catch([...groups])

const scopeField = z.templateLiteral([z.enum(['class', 'event']), ':', z.uuid()]).nullable()

/** Whatever an address says, a page comes of it. */
const query = z.object({ version: z.uuid().nullable().catch(null), group: groupsField, only: scopeField.catch(null) })

/** What is sent is as the page had it, or nobody is asked: least of all the whole school in place of some. */
const form = z.object({
  version: z.uuid(),
  group: groupsField,
  only: z
    .literal('')
    .transform(() => null)
    .or(scopeField)
    .default(null),
})

const messages: Readonly<Record<CampaignProblem, string>> = {
  'not-published': 'This version is not published any more. Choose another',
  superseded: 'Another version has replaced this one. Choose the one in force, or one that is still to come',
  'nobody-to-ask': 'Nobody else is to be asked: all of these people were asked already, or the version binds none of them',
}

const plannedOf = (askings: readonly Asking[]): Planned[] =>
  groups.flatMap(group => {
    const own = askings.filter(one => one.group === group)
    const open = own.filter(({ state }) => state === 'open')
    const counts = { asked: open.length, onlyChanges: open.filter(({ changed }) => changed !== null).length }
    return own.length === 0 ? [] : [{ group, ...counts, unchanged: own.length - open.length }]
  })

/** A campaign is started by hand: first who would be asked, then the asking (G3, G4). */
export default function startCampaignRoute(app: App, { now }: AcceptanceDeps): void {
  const page = async (req: FastifyRequest, reply: FastifyReply, wanted: z.output<typeof query>, problem?: CampaignProblem) => {
    const view = await req.inSchool(async tx => {
      const today = dateAt(now())
      const [versions, scopes] = [await publishedVersions(tx, today), await scopesToChoose(tx, today)]
      const version = wanted.version === null ? versions[0] : versions.find(({ id }) => id === wanted.version)
      if (!version) return { versions, scopes, chosen: null, planned: [] }
      const only = scopes.some(({ value }) => value === wanted.only) ? wanted.only : null
      const chosen = { version, groups: wanted.group, only }
      const scope = scopeOf(only)
      const plan = (await planCampaign(tx, { versionId: version.id, at: now(), groups: wanted.group, scope })) ?? []
      const already = await askedAlready(tx, version.id)
      return { versions, scopes, chosen, planned: plannedOf(plan.filter(({ personId }) => !already.has(personId))) }
    })
    const hiddenFields = req.hiddenFields()
    if (!problem) return reply.page(startCampaignPage({ ...view, hiddenFields }))
    return reply.page(startCampaignPage({ ...view, hiddenFields, errors: { '': messages[problem] } }), 422)
  }

  app.get('/acceptance/new', { schema: { querystring: query }, ...requires(mayRunCampaigns) }, (req, reply) =>
    page(req, reply, req.query),
  )

  app.post('/acceptance/new', requires(mayRunCampaigns), async (req, reply) => {
    const { data } = readForm(form, req.body)
    if (!data) throw new NotFound()
    const { version: versionId, group: chosen, only } = data
    const outcome = await req.once<{ readonly problem: CampaignProblem }>(async tx => {
      const by = signedIn(req).personId
      const started = await startCampaign(tx, { versionId, by, at: now(), groups: chosen, scope: scopeOf(only) })
      if (started.problem) return started
      return done(`/acceptance/${started.id}`, `${counted(started.asked, 'person is', 'people are')} asked`)
    })
    return outcome.problem === null ? reply.seeOther(outcome) : page(req, reply, data, outcome.problem)
  })
}
