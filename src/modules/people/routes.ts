/** What this module answers. */
import type { App } from '../../platform/http.ts'
import choosePersona from './choose-persona/choose-persona.ts'
import exploreDemonstration from './explore-demonstration/explore-demonstration.ts'
import frontPage from './front-page/front-page.ts'
import type { PeopleDeps } from './people-deps.ts'
import seeToday from './see-today/see-today.ts'
import setUpSchool from './set-up-school/set-up-school.ts'
import signIn from './sign-in/sign-in.ts'
import signOut from './sign-out/sign-out.ts'
import stateAccessibility from './state-accessibility/state-accessibility.ts'

export function peopleRoutes(app: App, deps: PeopleDeps): void {
  frontPage(app)
  exploreDemonstration(app, deps)
  setUpSchool(app, deps)
  choosePersona(app)
  signIn(app)
  signOut(app)
  seeToday(app)
  stateAccessibility(app)
}
