/** What this module answers. */
import type { App } from '../../platform/http.ts'
import choosePersona from './choose-persona/choose-persona.ts'
import exploreDemonstration from './explore-demonstration/explore-demonstration.ts'
import frontPage from './front-page/front-page.ts'
import comeBack from './openid/come-back/come-back.ts'
import goToProvider from './openid/go-to-provider/go-to-provider.ts'
import { withProviderClient } from './openid/openid-deps.ts'
import setUpSchool from './set-up-school/set-up-school.ts'
import signIn from './sign-in/sign-in.ts'
import type { SignInDeps } from './sign-in-deps.ts'
import signOut from './sign-out/sign-out.ts'

export function signInRoutes(app: App, deps: SignInDeps): void {
  frontPage(app)
  exploreDemonstration(app, deps)
  setUpSchool(app, deps)
  choosePersona(app, deps)
  signIn(app, deps)
  signOut(app)
  const openid = withProviderClient(deps)
  goToProvider(app, openid)
  comeBack(app, openid)
}
