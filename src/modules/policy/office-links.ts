/** Where the office finds this module. */
import type { OfficeLink } from '../../platform/office-link.ts'
import { mayDraft, maySeeUnpublished } from './permissions.ts'
import { relatedLinks } from './related-policies/routes.ts'

export const officeLinks: readonly OfficeLink[] = [
  { href: '/policy/drafts', text: 'Drafts of the policy', hint: 'Write the next version', permission: mayDraft },
  {
    href: '/policy/consultations',
    text: 'What people say of drafts',
    hint: 'Whom you asked, and their comments',
    permission: maySeeUnpublished,
  },
  {
    href: '/policy/cases',
    text: 'The school’s own cases',
    hint: 'Situations with the answer that you expect',
    permission: maySeeUnpublished,
  },
  ...relatedLinks,
]
