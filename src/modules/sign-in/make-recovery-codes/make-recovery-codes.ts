import { type App, signedIn } from '../../../platform/http.ts'
import { everyoneSignedIn, requires } from '../../../platform/permissions.ts'
import { newRecoveryCodes } from '../authenticator/recovery-code-store.ts'
import { noteChange } from '../note-change.ts'
import { passwordWords } from '../passwords/password.words.ts'
import type { SignInDeps } from '../sign-in-deps.ts'
import { waysInOf } from '../ways-in-views.ts'
import { newRecoveryCodesPage, recoveryCodesPage } from './recovery-codes.page.ts'

/** Ten new recovery codes. Sent twice, the second ten are the ones that stand on the page and that hold. */
export default function makeRecoveryCodes(app: App, { now }: SignInDeps) {
  const route = requires(everyoneSignedIn, { fresh: true })

  app.get('/me/sign-in/recovery-codes', route, async (req, reply) => {
    const { authenticator, recoveryCodes } = await req.inSchool(tx => waysInOf(tx, signedIn(req).personId))
    if (!authenticator) return reply.seeOther('/me/sign-in')
    const words = passwordWords.in(req.language)
    return reply.page(newRecoveryCodesPage({ words, left: recoveryCodes, hiddenFields: req.hiddenFields() }))
  })

  app.post('/me/sign-in/recovery-codes', route, async (req, reply) => {
    const { personId } = signedIn(req)
    const codes = await req.inSchool(async tx => {
      if (!(await waysInOf(tx, personId)).authenticator) return null
      const made = await newRecoveryCodes(tx, personId)
      await noteChange(tx, personId, 'recovery-codes.made', now())
      return made
    })
    if (!codes) return reply.seeOther('/me/sign-in')
    return reply.page(recoveryCodesPage({ words: passwordWords.in(req.language), codes }))
  })
}
