/** Where the office finds the door. */
import { maySeeVisits, maySeeWhoIsHere } from './permissions.ts'

export const doorLinks = [
  {
    href: '/office/door',
    text: 'The door',
    hint: 'Who is on site, the fire list, the code for visitors',
    permission: maySeeWhoIsHere,
  },
  { href: '/office/door/visits', text: 'Visits', hint: 'Who came, and when they left', permission: maySeeVisits },
] as const
