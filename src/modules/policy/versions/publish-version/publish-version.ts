import { z } from 'zod'
import { dateAt } from '../../../../platform/clock.ts'
import type { Tx } from '../../../../platform/db/index.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, done, readForm, signedIn } from '../../../../platform/http.ts'
import { requires, type Viewer } from '../../../../platform/permissions.ts'
import { record } from '../../../audit/index.ts'
import { holdsItsWords } from '../../fixed-words.ts'
import { mayPublish } from '../../permissions.ts'
import type { PolicyDeps } from '../../policy-deps.ts'
import { versionFor, versionParams } from '../see-version/see-version.ts'
import { signersOn, stillToSign } from '../signature-store.ts'
import { ratificationOf } from '../version-views.ts'
import { firstDays } from './first-days.ts'
import { publishVersionPage } from './publish-version.page.ts'

const form = z.object({ from: z.enum(['decided', 'today'], 'Choose from which day it applies') })

type Problem = 'not-signed' | 'not-ratified' | 'nobody-signs' | 'other-words'

const problemWords: Readonly<Record<Problem, string>> = {
  'not-signed': 'A head has still to sign it',
  'not-ratified': 'It is not ratified',
  'nobody-signs': 'Nobody here is headteacher, so nobody can sign it. Give somebody that role first',
  'other-words': 'Its words are not those that were ratified: somebody changed them in the database. It cannot be published',
}

/** A ratified, signed version is published: from its first day on it is in force, and what was in force before is kept (clause G1). */
export default function publishVersion(app: App, { now }: PolicyDeps) {
  const route = { schema: { params: versionParams }, ...requires(mayPublish, { fresh: true }) }

  const ready = async (tx: Tx, id: string, viewer: Viewer) => {
    const version = await versionFor(tx, id, viewer)
    const startsOn = ratificationOf(version)?.startsOn
    if (version.state !== 'ratified' || !startsOn) return { problem: 'not-ratified' as const, version }
    const words = await tx
      .selectFrom('policy_version')
      .select(['state', 'sha256', 'content'])
      .where('id', '=', id)
      .executeTakeFirst()
    if (!words || !holdsItsWords(words)) return { problem: 'other-words' as const, version }
    const today = dateAt(now())
    const signers = await signersOn(tx, today)
    if (signers.length === 0) return { problem: 'nobody-signs' as const, version }
    if (stillToSign(signers, version.signatures, version.fingerprint).length > 0)
      return { problem: 'not-signed' as const, version }
    return { problem: null, version, days: firstDays(startsOn, today) }
  }

  app.get('/policy/versions/:versionId/publish', route, async (req, reply) => {
    const found = await req.inSchool(tx => ready(tx, req.params.versionId, signedIn(req)))
    if (found.problem) return reply.seeOther(`/policy/versions/${req.params.versionId}`, problemWords[found.problem])
    return reply.page(publishVersionPage({ ...found, hiddenFields: req.hiddenFields() }))
  })

  app.post('/policy/versions/:versionId/publish', route, async (req, reply) => {
    const [viewer, { versionId }] = [signedIn(req), req.params]
    const { data, errors, values } = readForm(form, req.body)
    const again = async (mend: Readonly<Record<string, string>>) => {
      const found = await req.inSchool(tx => ready(tx, versionId, viewer))
      if (found.problem) return reply.seeOther(`/policy/versions/${versionId}`, problemWords[found.problem])
      return reply.page(publishVersionPage({ ...found, values, errors: mend, hiddenFields: req.hiddenFields() }), 422)
    }
    if (errors) return again(errors)
    const outcome = await req.once<{ readonly problem: Problem }>(async tx => {
      await tx.selectFrom('policy_version').select('id').where('id', '=', versionId).forUpdate().execute()
      const found = await ready(tx, versionId, viewer)
      if (found.problem) return { problem: found.problem }
      const from = data.from === 'decided' ? found.days.decided : found.days.today
      if (!from) throw new NotFound()
      await tx
        .updateTable('policy_version')
        .set({ state: 'published', effective_from: from, published_at: now(), published_by: viewer.personId })
        .where('id', '=', versionId)
        .execute()
      await record(tx, {
        did: 'policy.published',
        by: viewer.personId,
        to: { kind: 'policy-words', id: found.version.fingerprint },
        clause: 'G1',
        at: now(),
      })
      return done(`/policy/versions/${versionId}`, 'Published')
    })
    if (outcome.problem === null) return reply.seeOther(outcome)
    return again({ from: problemWords[outcome.problem] })
  })
}
