/** Where the office finds this module. */
import type { OfficeLink } from '../../platform/office-link.ts'
import { maySeeDeliveries, maySetWays } from './permissions.ts'

export const officeLinks: readonly OfficeLink[] = [
  {
    href: '/office/deliveries',
    text: 'Notices sent',
    hint: 'What went out, what did not, and why',
    permission: maySeeDeliveries,
  },
  { href: '/office/texts', text: 'Texts to send by hand', hint: 'A file for your texting service', permission: maySeeDeliveries },
  { href: '/office/mail', text: 'Mail server', hint: 'By which server mails go out', permission: maySetWays },
  { href: '/office/notify', text: 'GOV.UK Notify', hint: 'Mails and texts by the government’s service', permission: maySetWays },
]
