import { holds, permission } from '../../../platform/permissions.ts'

export const mayRecover = permission('Administrators give new ways to sign in to whoever lost all of theirs', viewer =>
  holds(viewer, 'administrator'),
)
