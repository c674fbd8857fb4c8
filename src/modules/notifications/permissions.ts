/** Who may do what with notices. */
import { holds, permission } from '../../platform/permissions.ts'

export const maySetWays = permission('Administrators and the business manager set by which servers notices go out', viewer =>
  holds(viewer, 'administrator', 'business-manager'),
)

export const maySeeDeliveries = permission(
  'Administrators, the business manager and office staff see what became of notices',
  viewer => holds(viewer, 'administrator', 'business-manager', 'office'),
)
