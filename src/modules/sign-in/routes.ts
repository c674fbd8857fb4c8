/** What this module answers. */
import type { App } from '../../platform/http.ts'
import addPasskey from './add-passkey/add-passkey.ts'
import beginWaysIn from './begin-ways-in/begin-ways-in.ts'
import choosePassword from './choose-password/choose-password.ts'
import choosePersona from './choose-persona/choose-persona.ts'
import disconnectAccount from './disconnect-account/disconnect-account.ts'
import editPasskey from './edit-passkey/edit-passkey.ts'
import askForEmailLink from './email-link/ask-for-link/ask-for-link.ts'
import followEmailLink from './email-link/follow-link/follow-link.ts'
import endSessions from './end-sessions/end-sessions.ts'
import exploreDemonstration from './explore-demonstration/explore-demonstration.ts'
import frontPage from './front-page/front-page.ts'
import acceptInvitation from './join/accept-invitation/accept-invitation.ts'
import chooseWayIn from './join/choose-way-in/choose-way-in.ts'
import { registerEnoughFactors } from './join/enough-factors.ts'
import invitePeople from './join/invite-people/invite-people.ts'
import seeInvitations from './join/see-invitations/see-invitations.ts'
import makeRecoveryCodes from './make-recovery-codes/make-recovery-codes.ts'
import comeBack from './openid/come-back/come-back.ts'
import goToProvider from './openid/go-to-provider/go-to-provider.ts'
import { withProviderClient } from './openid/openid-deps.ts'
import setUpProvider from './openid/set-up-provider/set-up-provider.ts'
import followRecovery from './recover/follow-recovery/follow-recovery.ts'
import seeRecoveries from './recover/see-recoveries/see-recoveries.ts'
import startRecovery from './recover/start-recovery/start-recovery.ts'
import stopRecoveryByLink from './recover/stop-recovery/stop-recovery.ts'
import removePasskey from './remove-passkey/remove-passkey.ts'
import removePassword from './remove-password/remove-password.ts'
import seeWaysIn from './see-ways-in/see-ways-in.ts'
import setUpAuthenticator from './set-up-authenticator/set-up-authenticator.ts'
import setUpSchool from './set-up-school/set-up-school.ts'
import showCode from './sign-in/show-code.ts'
import showPasskey from './sign-in/show-passkey.ts'
import signIn from './sign-in/sign-in.ts'
import type { SignInDeps } from './sign-in-deps.ts'
import signOut from './sign-out/sign-out.ts'
import stepUp from './step-up/step-up.ts'

export function signInRoutes(app: App, deps: SignInDeps): void {
  frontPage(app)
  exploreDemonstration(app, deps)
  setUpSchool(app, deps)
  choosePersona(app, deps)
  signIn(app, deps)
  showPasskey(app, deps)
  showCode(app, deps)
  signOut(app)
  stepUp(app, deps)
  beginWaysIn(app)
  seeWaysIn(app, deps)
  addPasskey(app, deps)
  editPasskey(app, deps)
  removePasskey(app, deps)
  choosePassword(app, deps)
  removePassword(app, deps)
  setUpAuthenticator(app, deps)
  makeRecoveryCodes(app, deps)
  endSessions(app, deps)
  registerEnoughFactors(app)
  seeInvitations(app, deps)
  invitePeople(app, deps)
  acceptInvitation(app, deps)
  chooseWayIn(app, deps)
  askForEmailLink(app, deps)
  followEmailLink(app, deps)
  seeRecoveries(app, deps)
  startRecovery(app, deps)
  followRecovery(app, deps)
  stopRecoveryByLink(app, deps)
  const openid = withProviderClient(deps)
  goToProvider(app, openid)
  comeBack(app, openid)
  setUpProvider(app, openid)
  disconnectAccount(app, deps)
}
