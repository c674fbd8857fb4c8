/** Where the office finds this module. */
import type { Permission } from '../../platform/permissions.ts'
import { doorLinks } from './door/office-links.ts'

export const officeLinks: readonly {
  readonly href: string
  readonly text: string
  readonly hint: string
  readonly permission: Permission
}[] = [...doorLinks]
