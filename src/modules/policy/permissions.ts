/** Who may do what with the school's policy. */

import { holds, permission } from '../../platform/permissions.ts'

export const mayBringInPolicy = permission(
  'Headteachers, the business manager and administrators bring in the school’s own policy document',
  viewer => holds(viewer, 'headteacher', 'business-manager', 'administrator'),
)

/** Whoever writes, decides on or answers for the policy. */
export const maySeeUnpublished = permission(
  'Headteachers, the business manager, the clerk, governors and administrators see versions that are not published yet',
  viewer => holds(viewer, 'headteacher', 'co-headteacher', 'business-manager', 'clerk', 'governor', 'chair', 'administrator'),
)

export const mayKeepDecisions = permission(
  'The clerk, the chair of governors and administrators keep what a meeting decided about the policy',
  viewer => holds(viewer, 'clerk', 'chair', 'administrator'),
)

export const maySign = permission('Headteachers and co-headteachers sign the policy', viewer =>
  holds(viewer, 'headteacher', 'co-headteacher'),
)

export const mayPublish = permission(
  'Headteachers, the clerk and administrators publish a version that is ratified and signed',
  viewer => holds(viewer, 'headteacher', 'co-headteacher', 'clerk', 'administrator'),
)

export const mayDraft = permission(
  'Headteachers, the business manager, the clerk and administrators write drafts of the policy',
  viewer => holds(viewer, 'headteacher', 'business-manager', 'clerk', 'administrator'),
)
