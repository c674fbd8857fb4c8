import { type App, done, signedIn } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { record } from '../../../audit/index.ts'
import { mayKeepDecisions } from '../../permissions.ts'
import type { PolicyDeps } from '../../policy-deps.ts'
import { versionFor, versionParams } from '../see-version/see-version.ts'

/** A version that was ratified and is not to come into force after all: a head does not sign it, or a meeting took it back (clause G1). */
export default function withdrawVersion(app: App, { now }: PolicyDeps) {
  const route = { schema: { params: versionParams }, ...requires(mayKeepDecisions, { fresh: true }) }

  app.post('/policy/versions/:versionId/withdraw', route, async (req, reply) => {
    const [viewer, { versionId }] = [signedIn(req), req.params]
    const outcome = await req.once<never>(async tx => {
      await versionFor(tx, versionId, viewer)
      const { numUpdatedRows } = await tx
        .updateTable('policy_version')
        .set({ state: 'withdrawn' })
        .where('id', '=', versionId)
        .where('state', '=', 'ratified')
        .executeTakeFirstOrThrow()
      if (numUpdatedRows === 0n) return done(`/policy/versions/${versionId}`, 'Only a ratified version can be withdrawn')
      await record(tx, {
        did: 'policy.withdrawn',
        by: viewer.personId,
        to: { kind: 'policy-version', id: versionId },
        clause: 'G1',
        at: now(),
      })
      return done(`/policy/versions/${versionId}`, 'Withdrawn. It never comes into force')
    })
    return reply.seeOther(outcome)
  })
}
