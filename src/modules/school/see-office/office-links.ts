/** Which pages of administration a person may use. Pure. */
import type { OfficeLink } from '../../../platform/office-link.ts'
import type { Viewer } from '../../../platform/permissions.ts'
import { mayApproveTranslations, mayChangeSchool, mayKeepContractedHours, maySeeDueDates } from '../permissions.ts'
import type { OfficeGroup } from '../school-deps.ts'

/** What this module has to administer. */
export const officeLinks: readonly OfficeLink[] = [
  { href: '/school/profile', text: 'The school’s details', hint: 'Name, numbers, address', permission: mayChangeSchool },
  { href: '/school/look', text: 'Crest and colours', hint: 'How every page looks', permission: mayChangeSchool },
  { href: '/school/year', text: 'Dates of the year', hint: 'Terms, INSET days, bank holidays', permission: mayChangeSchool },
  { href: '/school/due', text: 'When is it due?', hint: 'Days counted on your own calendar', permission: maySeeDueDates },
  { href: '/school/hours', text: 'School hours', hint: 'When pupils’ sessions are', permission: mayChangeSchool },
  {
    href: '/school/contracted-hours',
    text: 'Contracted hours',
    hint: 'When each person works',
    permission: mayKeepContractedHours,
  },
  { href: '/school/premises', text: 'Premises', hint: 'Sites, and when they are open', permission: mayChangeSchool },
  { href: '/school/channels', text: 'Official channels', hint: 'How the school speaks with people', permission: mayChangeSchool },
  {
    href: '/office/translations',
    text: 'Translations',
    hint: 'Approve words in Polish and Urdu',
    permission: mayApproveTranslations,
  },
]

/** The groups without what the person may not use; a group that would be empty is left out. */
export const officeFor = (groups: readonly OfficeGroup[], viewer: Viewer): OfficeGroup[] =>
  groups
    .map(({ heading, links }) => ({ heading, links: links.filter(({ permission }) => permission(viewer)) }))
    .filter(({ links }) => links.length > 0)
