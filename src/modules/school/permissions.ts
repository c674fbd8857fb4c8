/** Who may say what the school says of itself. */
import { holds, permission } from '../../platform/permissions.ts'

export const mayChangeSchool = permission(
  'Headteachers, the business manager and administrators change what the school says of itself',
  viewer => holds(viewer, 'headteacher', 'business-manager', 'administrator'),
)

export const mayApproveTranslations = permission(
  'Headteachers, the business manager and administrators approve translated words, and say that they read the language',
  viewer => holds(viewer, 'headteacher', 'business-manager', 'administrator'),
)

export const maySeeDueDates = permission(
  'Headteachers, the business manager, office staff, administrators and the clerk see by when things are due',
  viewer => holds(viewer, 'headteacher', 'business-manager', 'office', 'administrator', 'clerk'),
)

export const mayKeepContractedHours = permission('Headteachers and the business manager keep contracted hours', viewer =>
  holds(viewer, 'headteacher', 'business-manager'),
)

/** Whoever is employed to work here; governors, helpers and families have no contracted hours. */
export const mayHaveContractedHours = permission('Staff see their own contracted hours', viewer =>
  holds(viewer, 'staff', 'headteacher', 'dsl'),
)
