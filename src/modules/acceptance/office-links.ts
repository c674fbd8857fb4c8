/** Where the office finds this module. */
import type { OfficeLink } from '../../platform/office-link.ts'
import { safetyLinks } from './check-safety/routes.ts'
import { doorLinks } from './door/office-links.ts'
import { maySeeProgress } from './permissions.ts'
import { reminderLinks } from './remind/routes.ts'

export const officeLinks: readonly OfficeLink[] = [
  {
    href: '/acceptance',
    text: 'Who has accepted the policy',
    hint: 'Ask people to accept it, and see who is missing',
    permission: maySeeProgress,
  },
  ...reminderLinks,
  ...safetyLinks,
  ...doorLinks,
]
