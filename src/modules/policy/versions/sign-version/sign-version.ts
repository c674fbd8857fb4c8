import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { dateAt } from '../../../../platform/clock.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, done, readForm, signedIn } from '../../../../platform/http.ts'
import { holds, requires } from '../../../../platform/permissions.ts'
import { record } from '../../../audit/index.ts'
import { notify } from '../../../notifications/index.ts'
import { holdersOf } from '../../../people/index.ts'
import { loadVersion } from '../../loaded-version.ts'
import { maySign } from '../../permissions.ts'
import type { PolicyDeps } from '../../policy-deps.ts'
import { contentOf } from '../../policy-views.ts'
import { versionFor, versionParams } from '../see-version/see-version.ts'
import { type SignatureProblem, signersOn, signVersion, stillToSign } from '../signature-store.ts'
import { versionSummary } from '../version-views.ts'
import { signVersionPage } from './sign-version.page.ts'

const form = z.object({ fingerprint: z.string().regex(/^[0-9a-f]{64}$/, 'Read the page again before you sign') })

const problemWords: Readonly<Record<SignatureProblem, string>> = {
  'not-ratified': 'It is not to be signed now: it must be ratified first, and published only after that',
  'other-words': 'These are no longer its words. Read it again before you sign',
}

/** A head signs a ratified version, with a fresh factor, under the whole of its words (clause G1). */
export default function signVersionSlice(app: App, { now }: PolicyDeps) {
  const route = { schema: { params: versionParams }, ...requires(maySign, { fresh: true }) }

  const toSign = async (req: FastifyRequest, id: string) =>
    req.inSchool(async tx => {
      const version = await versionFor(tx, id, signedIn(req))
      const content = version.state === 'ratified' ? await contentOf(tx, id) : undefined
      if (!content) throw new NotFound()
      return { version, loaded: loadVersion(content) }
    })

  app.get('/policy/versions/:versionId/sign', route, async (req, reply) => {
    const found = await toSign(req, req.params.versionId)
    return reply.page(signVersionPage({ ...found, viewer: signedIn(req), hiddenFields: req.hiddenFields() }))
  })

  app.post('/policy/versions/:versionId/sign', route, async (req, reply) => {
    const [viewer, { versionId }] = [signedIn(req), req.params]
    const { data, errors } = readForm(form, req.body)
    const again = async (mend: Readonly<Record<string, string>>) => {
      const found = await toSign(req, versionId)
      return reply.page(signVersionPage({ ...found, viewer, errors: mend, hiddenFields: req.hiddenFields() }), 422)
    }
    if (errors) return again(errors)
    const outcome = await req.once<{ readonly problem: SignatureProblem }>(async tx => {
      const at = now()
      await versionFor(tx, versionId, viewer)
      const title = holds(viewer, 'co-headteacher') ? ('co-headteacher' as const) : ('headteacher' as const)
      const signature = { versionId, personId: viewer.personId, name: viewer.name, title, fingerprint: data.fingerprint, at }
      const problem = await signVersion(tx, signature)
      if (problem) return { problem }
      const signed = await versionSummary(tx, versionId)
      const left = stillToSign(await signersOn(tx, dateAt(at)), signed?.signatures ?? [], data.fingerprint)
      if (left.length === 0) {
        const to = await holdersOf(tx, ['clerk'], dateAt(at))
        await notify(tx, { to, template: 'policy-signed', link: `/policy/versions/${versionId}`, at })
      }
      await record(tx, {
        did: 'policy.signed',
        by: viewer.personId,
        to: { kind: 'policy-words', id: data.fingerprint },
        clause: 'G1',
        at,
      })
      return done(`/policy/versions/${versionId}`, 'Signed')
    })
    if (outcome.problem === null) return reply.seeOther(outcome)
    return again({ '': problemWords[outcome.problem] })
  })
}
