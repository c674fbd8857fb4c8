/** What there is to administer, of all modules: for the page /office, in its order. */
import { officeLinks as acceptanceLinks } from '../modules/acceptance/index.ts'
import { officeLinks as auditLinks } from '../modules/audit/index.ts'
import { officeLinks as noticeLinks } from '../modules/notifications/index.ts'
import { importLinks, officeLinks as peopleLinks, provisioningLinks } from '../modules/people/index.ts'
import { officeLinks as policyLinks } from '../modules/policy/index.ts'
import { type OfficeGroup, officeLinks as schoolLinks } from '../modules/school/index.ts'
import { officeLinks as signInLinks } from '../modules/sign-in/index.ts'

export const officeGroups: readonly OfficeGroup[] = [
  { heading: 'People', links: [...peopleLinks, ...importLinks, ...provisioningLinks, ...signInLinks] },
  { heading: 'The school', links: schoolLinks },
  { heading: 'The policy', links: policyLinks },
  { heading: 'Accepting the policy', links: acceptanceLinks },
  { heading: 'Mail and texts', links: noticeLinks },
  { heading: 'Schoolgate itself', links: auditLinks },
]
