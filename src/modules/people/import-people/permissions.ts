/** Who imports people. */
import { holds, permission } from '../../../platform/permissions.ts'

export const mayImportPeople = permission(
  'Headteachers, the business manager and administrators import people, see what an import would change, and take one back',
  viewer => holds(viewer, 'headteacher', 'business-manager', 'administrator'),
)
