import { z } from 'zod'
import { dateAt } from '../../../../platform/clock.ts'
import type { App } from '../../../../platform/http.ts'
import { open } from '../../../../platform/permissions.ts'
import { record } from '../../../audit/index.ts'
import { notify } from '../../../notifications/index.ts'
import { holdersOf } from '../../../people/index.ts'
import { enterSchoolOf } from '../../school-of-token.ts'
import { signInLimit } from '../../sign-in/sign-in-limit.ts'
import type { SignInDeps } from '../../sign-in-deps.ts'
import { recoveryOverPage } from '../follow-recovery/follow-recovery.page.ts'
import { livingRecovery } from '../living-recovery.ts'
import { recoverWords } from '../recover.words.ts'
import { stopRecovery } from '../recovery-store.ts'
import { recoveryStoppedPage, stopRecoveryPage } from './stop-recovery.page.ts'

/** From the mail that says that it was begun, the person stops it. */
export default function stopRecoveryByLink(app: App, deps: SignInDeps) {
  const { now } = deps
  const route = {
    schema: { params: z.object({ token: z.string() }) },
    ...open('Whoever holds the one-time link that stops a recovery', { limit: signInLimit }),
  }

  app.get('/recover/stop/:token', route, async (req, reply) => {
    const { token } = req.params
    const words = recoverWords.in(req.language)
    await enterSchoolOf(req, deps, token)
    const living = await req.inSchool(tx => livingRecovery(tx, { purpose: 'stop-recovery', token }, now()))
    if (!living) return reply.page(recoveryOverPage(words), 410)
    return reply.page(stopRecoveryPage({ words, token, name: living.name, hiddenFields: req.hiddenFields() }))
  })

  app.post('/recover/stop/:token', route, async (req, reply) => {
    const { token } = req.params
    const words = recoverWords.in(req.language)
    await enterSchoolOf(req, deps, token)
    const stopped = await req.inSchool(async tx => {
      const living = await livingRecovery(tx, { purpose: 'stop-recovery', token }, now())
      if (!living) return false
      const { id, personId } = living.recovery
      await stopRecovery(tx, id, 'person', now())
      const to = (await holdersOf(tx, ['administrator'], dateAt(now()))).filter(one => one !== personId)
      await notify(tx, { to, template: 'recovery-stopped', link: '/office/recoveries', at: now() })
      await record(tx, { did: 'recovery.stopped', by: personId, to: { kind: 'recovery', id }, about: personId, at: now() })
      return true
    })
    return stopped ? reply.page(recoveryStoppedPage(words)) : reply.page(recoveryOverPage(words), 410)
  })
}
