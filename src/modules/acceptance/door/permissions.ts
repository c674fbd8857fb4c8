/** Who may do what at the school's door. Visitors need no permission: they have the code. */
import { holds, permission } from '../../../platform/permissions.ts'

export const maySeeWhoIsHere = permission('Staff see which visitors are on site and print the list for a fire drill', viewer =>
  holds(viewer, 'staff', 'headteacher', 'dsl', 'office', 'business-manager', 'administrator'),
)

export const mayKeepDoor = permission(
  'Office staff, the business manager, headteachers and administrators sign visitors out, print the poster and renew the code of the door',
  viewer => holds(viewer, 'office', 'business-manager', 'headteacher', 'administrator'),
)

export const mayDestroyVisits = permission(
  'Headteachers and the data protection officer approve that visits whose time is over are deleted',
  viewer => holds(viewer, 'headteacher', 'dpo'),
)

export const maySeeVisits = permission(
  'Office staff, the business manager, headteachers, safeguarding leads and administrators look up who visited the school',
  viewer => holds(viewer, 'office', 'business-manager', 'headteacher', 'dsl', 'administrator'),
)
