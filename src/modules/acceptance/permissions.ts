/** Who may do what with campaigns and acceptances. */
import { holds, permission } from '../../platform/permissions.ts'

export const mayRunCampaigns = permission(
  'Headteachers, the business manager and the clerk ask people to accept the policy',
  viewer => holds(viewer, 'headteacher', 'business-manager', 'clerk'),
)

export const maySeeProgress = permission(
  'Headteachers, the business manager, the clerk, office staff and governors see how many have accepted',
  viewer => holds(viewer, 'headteacher', 'business-manager', 'clerk', 'office', 'governor', 'chair'),
)

export const maySeeWhoIsMissing = permission(
  'Headteachers, the business manager, the clerk and office staff see by name who has accepted and who is missing',
  viewer => holds(viewer, 'headteacher', 'business-manager', 'clerk', 'office'),
)

export const mayPrintSlips = permission(
  'Headteachers, the business manager and office staff print a link of their own for people whom no email reaches',
  viewer => holds(viewer, 'headteacher', 'business-manager', 'office'),
)

export const mayAnswerQuestions = permission(
  'Headteachers, the business manager, the clerk and office staff answer what people ask before they accept',
  viewer => holds(viewer, 'headteacher', 'business-manager', 'clerk', 'office'),
)

/** Whoever accepted sees their own; a visitor at the door has none to sign in for. */
export const maySeeRecord = permission<[acceptance: { readonly personId: string | null }]>(
  'Headteachers and the data protection officer see any acceptance and take its proof away; everybody else their own',
  (viewer, { personId }) => viewer.personId === personId || holds(viewer, 'headteacher', 'dpo'),
)

/** Why somebody declined is for those who are to speak with them. */
export const mayReadReasons = permission('Headteachers and the chair of governors read why somebody declined', viewer =>
  holds(viewer, 'headteacher', 'chair'),
)
