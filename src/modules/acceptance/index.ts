/** The front door of the acceptance module: one line for each slice that others ask for. */

export { askNewcomers } from './ask-newcomers.ts'
export { askForSafetyChecks } from './check-safety/ask-for-safety-checks.ts'
export { renewDoor } from './door/door-store.ts'
export { closeForgottenVisits } from './door/visit-store.ts'
export { officeLinks } from './office-links.ts'
export { remindToAccept } from './remind/remind-to-accept.ts'
export { sendReminders } from './remind/send-reminders.ts'
export { acceptanceRoutes } from './routes.ts'
export { acceptanceWordGroups } from './word-groups.ts'
