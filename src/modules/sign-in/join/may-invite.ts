import { holds, permission } from '../../../platform/permissions.ts'

export const mayInvite = permission('Administrators, headteachers and the business manager invite people', viewer =>
  holds(viewer, 'administrator', 'headteacher', 'business-manager'),
)
