import { z } from 'zod'
import { NotFound } from '../../../../platform/errors.ts'
import type { App } from '../../../../platform/http.ts'
import { open } from '../../../../platform/permissions.ts'
import { record } from '../../../audit/index.ts'
import { notify } from '../../../notifications/index.ts'
import { finishSignIn } from '../../finish-sign-in.ts'
import { useLink } from '../../one-time-link-store.ts'
import { enterSchoolOf } from '../../school-of-token.ts'
import { signInLimit } from '../../sign-in/sign-in-limit.ts'
import type { SignInDeps } from '../../sign-in-deps.ts'
import { livingRecovery } from '../living-recovery.ts'
import { recoverWords } from '../recover.words.ts'
import { completeRecovery } from '../recovery-store.ts'
import { followRecoveryPage, notYetPage, recoveryOverPage } from './follow-recovery.page.ts'

/** The person takes the link: all that they had before ends, and they make something new before anything else. */
export default function followRecovery(app: App, deps: SignInDeps) {
  const { now } = deps
  const route = {
    schema: { params: z.object({ token: z.string() }) },
    ...open('Whoever holds a recovery’s one-time link', { limit: signInLimit }),
  }

  app.get('/recover/:token', route, async (req, reply) => {
    const { token } = req.params
    const words = recoverWords.in(req.language)
    await enterSchoolOf(req, deps, token)
    const living = await req.inSchool(tx => livingRecovery(tx, { purpose: 'recovery', token }, now()))
    if (!living) return reply.page(recoveryOverPage(words), 410)
    if (living.link.state === 'not-yet') return reply.page(notYetPage(living.link.holdsFrom, words))
    return reply.page(followRecoveryPage({ words, token, name: living.name, hiddenFields: req.hiddenFields() }))
  })

  app.post('/recover/:token', route, async (req, reply) => {
    const { token } = req.params
    const words = recoverWords.in(req.language)
    await enterSchoolOf(req, deps, token)
    const personId = await req.inSchool(async tx => {
      const living = await livingRecovery(tx, { purpose: 'recovery', token }, now())
      if (!living || !(await useLink(tx, living.link, now()))) return null
      const { recovery } = living
      await completeRecovery(tx, recovery, now())
      const about = recovery.personId
      await notify(tx, { to: [about], template: 'sign-in-changed', link: '/me/sign-in', at: now() })
      await record(tx, { did: 'recovery.completed', by: about, to: { kind: 'recovery', id: recovery.id }, about, at: now() })
      return about
    })
    if (personId === null) return reply.page(recoveryOverPage(words), 410)
    if (!req.school) throw new NotFound()
    return finishSignIn(req, reply, { schoolId: req.school.id, personId, factors: ['email-link'], then: '/join' })
  })
}
