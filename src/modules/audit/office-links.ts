/** Where the office finds this module. */
import type { OfficeLink } from '../../platform/office-link.ts'
import { mayReadAudit } from './permissions.ts'

export const officeLinks: readonly OfficeLink[] = [
  { href: '/audit', text: 'What was done', hint: 'Who did what, and who looked at what; take it away', permission: mayReadAudit },
]
