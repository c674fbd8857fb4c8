/** Who may do what with the school's policy. */

import { holds, permission } from '../../platform/permissions.ts'

export const mayBringInPolicy = permission(
  'Headteachers, the business manager and administrators bring in the school’s own policy document',
  viewer => holds(viewer, 'headteacher', 'business-manager', 'administrator'),
)

export const mayKeepRelated = permission(
  'Headteachers, the business manager, administrators and the clerk keep the register of related policies',
  viewer => holds(viewer, 'headteacher', 'business-manager', 'administrator', 'clerk'),
)
