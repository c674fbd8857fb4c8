/** What there is to administer, of all modules: for the page /office, in its order. */
import { officeLinks as peopleLinks } from './modules/people/index.ts'
import { type OfficeGroup, officeLinks as schoolLinks } from './modules/school/index.ts'

export const officeGroups: readonly OfficeGroup[] = [
  { heading: 'People', links: peopleLinks },
  { heading: 'The school', links: schoolLinks },
]
