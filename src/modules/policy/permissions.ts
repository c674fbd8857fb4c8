/** Who may do what with the school's policy. */

import { holds, permission } from '../../platform/permissions.ts'

export const mayBringInPolicy = permission(
  'Headteachers, the business manager and administrators bring in the school’s own policy document',
  viewer => holds(viewer, 'headteacher', 'business-manager', 'administrator'),
)

export const mayDraft = permission(
  'Headteachers, the business manager, the clerk to the governors and administrators write drafts of the policy',
  viewer => holds(viewer, 'headteacher', 'business-manager', 'clerk', 'administrator'),
)

export const mayReadDrafts = permission(
  'Those who write drafts, and governors, read drafts and what they would change',
  viewer => mayDraft(viewer) || holds(viewer, 'governor', 'chair'),
)

export const mayKeepCases = permission('Those who write drafts keep the school’s own cases', viewer => mayDraft(viewer))

export const mayConsult = permission(
  'Those who write drafts ask people about a draft, and read and answer what they say',
  viewer => mayDraft(viewer),
)
