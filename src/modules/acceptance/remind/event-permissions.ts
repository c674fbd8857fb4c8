/** Who plans what people are reminded of. */
import { holds, permission } from '../../../platform/permissions.ts'

export const mayPlanEvents = permission(
  'Headteachers, the business manager and office staff plan events and visits, and with that who is reminded of the rules',
  viewer => holds(viewer, 'headteacher', 'business-manager', 'office'),
)
