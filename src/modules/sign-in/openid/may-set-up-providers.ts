import { holds, permission } from '../../../platform/permissions.ts'

export const maySetUpProviders = permission('Administrators say by which providers people sign in', viewer =>
  holds(viewer, 'administrator'),
)
