/** Who may do the safety check, and who sees that it was done. Nobody sees what somebody answered. */
import { holds, permission, type Viewer } from '../../../platform/permissions.ts'
import { boundRoles } from './safety-check.ts'

export const mayCheckOwnSafety = permission(
  'Staff and governors do their own yearly safety check; nobody else sees what they answer',
  viewer => holds(viewer, ...boundRoles),
)

export const maySeeSafetyChecks = permission(
  'Headteachers and the business manager see who did the yearly safety check and when; governors and the clerk see how many',
  viewer => holds(viewer, 'headteacher', 'business-manager', 'governor', 'chair', 'clerk'),
)

/** Whether somebody sees names, and not only figures. */
export const maySeeWhoChecked = (viewer: Viewer): boolean => holds(viewer, 'headteacher', 'business-manager')
