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
