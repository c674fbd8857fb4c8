/** Where the office finds this module. */
import type { Permission } from '../../platform/permissions.ts'
import { mayReadAudit } from './permissions.ts'

export const officeLinks: readonly {
  readonly href: string
  readonly text: string
  readonly hint: string
  readonly permission: Permission
}[] = [
  { href: '/audit', text: 'What was done', hint: 'Who did what, and who looked at what; take it away', permission: mayReadAudit },
]
