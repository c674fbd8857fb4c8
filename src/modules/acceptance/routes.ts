/** What this module answers: one line for each slice. */
import type { App } from '../../platform/http.ts'
import acceptPolicy from './accept-policy/accept-policy.ts'
import type { AcceptanceDeps } from './acceptance-deps.ts'
import answerQuestion from './answer-question/answer-question.ts'
import askQuestion from './ask-question/ask-question.ts'
import { safetySlices } from './check-safety/routes.ts'
import declinePolicy from './decline-policy/decline-policy.ts'
import { doorSlices } from './door/slices.ts'
import exportCampaign from './export-campaign/export-campaign.ts'
import printSlips from './print-slips/print-slips.ts'
import { reminderSlices } from './remind/routes.ts'
import seeCampaign from './see-campaign/see-campaign.ts'
import seeCampaigns from './see-campaigns/see-campaigns.ts'
import seeRecord from './see-record/see-record.ts'
import startCampaign from './start-campaign/start-campaign.ts'

type Slice = (app: App, deps: AcceptanceDeps) => void

const slices: readonly Slice[] = [
  // What somebody answers
  acceptPolicy,
  declinePolicy,
  askQuestion,
  // Campaigns
  seeCampaigns,
  startCampaign,
  seeCampaign,
  exportCampaign,
  printSlips,
  answerQuestion,
  seeRecord,
  // The door
  ...doorSlices,
  // The safety check
  ...safetySlices,
  // Reminders
  ...reminderSlices,
]

export function acceptanceRoutes(app: App, deps: AcceptanceDeps): void {
  for (const slice of slices) slice(app, deps)
}
