/** Where the office finds this module. */
import type { OfficeLink } from '../../platform/office-link.ts'
import { mayDecideRoles, mayListPeople, maySeeClasses } from './permissions.ts'

export const officeLinks: readonly OfficeLink[] = [
  {
    href: '/people',
    text: 'People',
    hint: 'Find, add and change people; give and end roles; leavers',
    permission: mayListPeople,
  },
  { href: '/classes', text: 'Classes', hint: 'Who is in which class, and who teaches it', permission: maySeeClasses },
  {
    href: '/role-requests',
    text: 'Roles that wait for approval',
    hint: 'Two people give a role that sees cases',
    permission: mayDecideRoles,
  },
]
