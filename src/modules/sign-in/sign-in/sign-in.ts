import type { App } from '../../../platform/http.ts'
import { open } from '../../../platform/permissions.ts'
import { signInPage } from './sign-in.page.ts'

/** Where a page that needs somebody sends whoever is nobody yet. */
export default function signIn(app: App) {
  app.get('/sign-in', open('Whoever is to sign in is not signed in yet'), async (req, reply) => {
    if (req.viewer) return reply.seeOther('/today')
    if (req.school?.demonstration) return reply.seeOther('/personas')
    if (!req.school) return reply.seeOther('/')
    return reply.page(signInPage({ school: req.school }))
  })
}
