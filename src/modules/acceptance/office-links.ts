/** Where the office finds this module. */
import type { Permission } from '../../platform/permissions.ts'
import { safetyLinks } from './check-safety/routes.ts'
import { doorLinks } from './door/office-links.ts'
import { maySeeProgress } from './permissions.ts'
import { reminderLinks } from './remind/routes.ts'

export const officeLinks: readonly {
  readonly href: string
  readonly text: string
  readonly hint: string
  readonly permission: Permission
}[] = [
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
