import type { FastifyRequest } from 'fastify'
import { dateAt } from '../../../../platform/clock.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, done, type FormErrors, readForm, signedIn } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { record } from '../../../audit/index.ts'
import { notify } from '../../../notifications/index.ts'
import { holdersOf } from '../../../people/index.ts'
import { isOpen as isTaking } from '../../drafts/consult/consultation.ts'
import { consultationsOn } from '../../drafts/consult/consultation-views.ts'
import { mayKeepDecisions } from '../../permissions.ts'
import type { PolicyDeps } from '../../policy-deps.ts'
import { type DecisionProblem, keepDecision } from '../decision-store.ts'
import { versionFor, versionParams } from '../see-version/see-version.ts'
import { signingTitles } from '../signature-store.ts'
import { isOpen } from '../version-life.ts'
import { faultsOf } from './check-decision.ts'
import { type DecisionForm, decisionForm } from './decision-form.ts'
import { governorsOn } from './governors.ts'
import { ratifyVersionPage } from './ratify-version.page.ts'

const problemWords: Readonly<Record<DecisionProblem, string>> = {
  'not-open': 'Its words are fixed already: a decision was kept',
  'changed-meanwhile': 'Somebody changed the draft while you filled this in. Make sure that the meeting decided on these words',
}

/** The clerk keeps what a meeting decided about a version: day, quorum, who was there, votes, minute (clause G1). */
export default function ratifyVersion(app: App, { now }: PolicyDeps) {
  const route = { schema: { params: versionParams }, ...requires(mayKeepDecisions, { fresh: true }) }

  const viewOf = async (req: FastifyRequest, id: string) => {
    const [today, viewer] = [dateAt(now()), signedIn(req)]
    const found = await req.inSchool(async tx => ({
      version: await versionFor(tx, id, viewer),
      governors: await governorsOn(tx, today),
      asked: (await consultationsOn(tx, id)).find(one => isTaking(one, now())),
    }))
    if (!isOpen(found.version.state)) throw new NotFound()
    return { ...found, today, hiddenFields: req.hiddenFields() }
  }

  app.get('/policy/versions/:versionId/decide', route, async (req, reply) =>
    reply.page(ratifyVersionPage(await viewOf(req, req.params.versionId))),
  )

  app.post('/policy/versions/:versionId/decide', route, async (req, reply) => {
    const { versionId } = req.params
    const { data, errors, values } = readForm(decisionForm, req.body)
    const view = await viewOf(req, versionId)
    const again = (mend: FormErrors) => reply.page(ratifyVersionPage({ ...view, values, errors: mend }), 422)
    if (errors) return again(errors)
    const present = [...namesOf(data, view.governors), ...data.others]
    const faults = faultsOf(data, present.length, view.today)
    if (Object.keys(faults).length > 0) return again(faults)
    const outcome = await req.once<{ readonly problem: DecisionProblem }>(async tx => {
      const [by, at] = [signedIn(req).personId, now()]
      const { attended: _ids, others: _names, ...decided } = data
      const problem = await keepDecision(tx, { ...decided, versionId, present, by, at })
      if (problem) return { problem }
      const isRatified = data.outcome === 'ratified'
      if (isRatified) {
        const to = await holdersOf(tx, signingTitles, dateAt(at))
        await notify(tx, { to, template: 'policy-to-sign', link: `/policy/versions/${versionId}`, at })
      }
      const did = isRatified ? 'policy.ratified' : 'policy.decision-kept'
      await record(tx, { did, by, to: { kind: 'policy-version', id: versionId }, clause: 'G1', at })
      return done(`/policy/versions/${versionId}`, 'The decision is kept')
    })
    if (outcome.problem === null) return reply.seeOther(outcome)
    return again({ '': problemWords[outcome.problem] })
  })
}

const namesOf = ({ attended }: DecisionForm, governors: readonly { readonly personId: string; readonly name: string }[]) =>
  governors.filter(({ personId }) => attended.includes(personId)).map(({ name }) => name)
