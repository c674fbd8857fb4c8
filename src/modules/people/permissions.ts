/** Who may do what with the people of a school. Relations (own class, own child) come on top, in the handlers. */
import { holds, permission, type Viewer } from '../../platform/permissions.ts'
import { keepers } from './relations.ts'

export const mayListPeople = permission(
  'Headteachers, safeguarding leads, the business manager, office staff, the data protection officer and administrators find people',
  viewer => holds(viewer, ...keepers, 'dsl', 'dpo'),
)

export const mayKeepPeople = permission(
  'Headteachers, the business manager, office staff and administrators enter and change people',
  viewer => holds(viewer, ...keepers),
)

export const mayDecideRoles = permission(
  'Headteachers and administrators approve or refuse roles that see cases, never their own request and never one about themselves',
  viewer => holds(viewer, 'headteacher', 'administrator'),
)

export const maySeeClasses = permission(
  'Staff see the classes that they teach; headteachers, safeguarding leads, office staff, the business manager and administrators see all',
  viewer => holds(viewer, 'staff', 'dsl', ...keepers),
)

/** Whether somebody sees every class, and not only their own. */
export const maySeeAllClasses = (viewer: Viewer): boolean => holds(viewer, ...keepers, 'dsl')
