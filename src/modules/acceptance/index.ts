/** The front door of the acceptance module: one line for each slice that others ask for. */
export {
  /** @public For the scheduled work. */
  askNewcomers,
} from './ask-newcomers.ts'
export {
  /** @public For when a version is published. */
  startCampaign,
} from './campaign-store.ts'
export {
  /** @public For the governors' report. */
  acceptanceFigures,
} from './campaign-views.ts'
export { askForSafetyChecks } from './check-safety/ask-for-safety-checks.ts'
export { ownSafetyPage } from './check-safety/own-safety-page.ts'
export { sweepLeaversAnswers } from './check-safety/sweep-leavers-answers.ts'
export { demonstrateCampaign } from './demonstrate-campaign/demonstrate-campaign.ts'
export { renewDoor } from './door/door-store.ts'
export { closeForgottenVisits } from './door/visit-store.ts'
export { officeLinks } from './office-links.ts'
export { remindToAccept } from './remind/remind-to-accept.ts'
export { sendReminders } from './remind/send-reminders.ts'
export { acceptanceRoutes } from './routes.ts'
export { type AcceptanceFault, verifyAcceptances } from './verify-acceptances/verify-acceptances.ts'
export { acceptanceWordGroups } from './word-groups.ts'
