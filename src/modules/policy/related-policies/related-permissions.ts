/** Who keeps the register of related policies. */
import { holds, permission } from '../../../platform/permissions.ts'

export const mayKeepRelated = permission(
  'Headteachers, the business manager, administrators and the clerk keep the register of related policies',
  viewer => holds(viewer, 'headteacher', 'business-manager', 'administrator', 'clerk'),
)
