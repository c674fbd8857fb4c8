/** Who may do what with the school's policy. */

import { holds, permission } from '../../platform/permissions.ts'

export const mayBringInPolicy = permission(
  'Headteachers, the business manager and administrators bring in the school’s own policy document',
  viewer => holds(viewer, 'headteacher', 'business-manager', 'administrator'),
)

export const mayDraft = permission(
  'Headteachers, the business manager, the clerk and administrators write drafts of the policy',
  viewer => holds(viewer, 'headteacher', 'business-manager', 'clerk', 'administrator'),
)
