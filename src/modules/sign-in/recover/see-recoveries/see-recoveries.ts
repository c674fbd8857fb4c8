import { z } from 'zod'
import type { Tx } from '../../../../platform/db/index.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, done, signedIn } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { record } from '../../../audit/index.ts'
import type { SignInDeps } from '../../sign-in-deps.ts'
import { mayRecover } from '../may-recover.ts'
import { approveProblemWords, type Recovery, stateOf, whyNotApprove } from '../recovery.ts'
import { approveRecovery, lockRecovery, recentRecoveries, stopRecovery } from '../recovery-store.ts'
import { seeRecoveriesPage } from './see-recoveries.page.ts'

const list = '/office/recoveries'

/** The list of recoveries; from it, a second administrator approves one, or any stops it. */
export default function seeRecoveries(app: App, { now }: SignInDeps) {
  const ofOne = { schema: { params: z.object({ recoveryId: z.uuid() }) }, ...requires(mayRecover, { fresh: true }) }

  app.get(list, requires(mayRecover), async (req, reply) => {
    const recoveries = await req.inSchool(recentRecoveries)
    const viewerId = signedIn(req).personId
    return reply.page(seeRecoveriesPage({ recoveries, viewerId, now: now(), hiddenFields: () => req.hiddenFields() }))
  })

  const find = async (tx: Tx, id: string): Promise<Recovery> => {
    const recovery = await lockRecovery(tx, id)
    if (!recovery) throw new NotFound()
    return recovery
  }

  const act = (did: string, by: string, { id, personId }: Recovery) =>
    ({ did, by, to: { kind: 'recovery', id }, about: personId, at: now() }) as const

  app.post(`${list}/:recoveryId/approve`, ofOne, async (req, reply) => {
    const { recoveryId } = req.params
    await req.inSchool(tx => find(tx, recoveryId))
    const by = signedIn(req).personId
    const outcome = await req.once<never>(async tx => {
      const recovery = await find(tx, recoveryId)
      const problem = whyNotApprove(recovery, by, now())
      if (problem) return done(list, approveProblemWords[problem])
      await approveRecovery(tx, recovery.id, by, now())
      await record(tx, act('recovery.approved', by, recovery))
      return done(list, 'Approved. The link works now')
    })
    return reply.seeOther(outcome)
  })

  app.post(`${list}/:recoveryId/stop`, ofOne, async (req, reply) => {
    const { recoveryId } = req.params
    await req.inSchool(tx => find(tx, recoveryId))
    const by = signedIn(req).personId
    const outcome = await req.once<never>(async tx => {
      const recovery = await find(tx, recoveryId)
      if (!['waiting', 'ready'].includes(stateOf(recovery, now()))) return done(list, 'It is over already')
      await stopRecovery(tx, recovery.id, 'administrator', now())
      await record(tx, act('recovery.stopped', by, recovery))
      return done(list, 'Stopped. The link does not work any more')
    })
    return reply.seeOther(outcome)
  })
}
