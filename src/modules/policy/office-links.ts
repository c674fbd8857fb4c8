/** Where the office finds this module. */
import type { Permission } from '../../platform/permissions.ts'
import { mayDraft } from './permissions.ts'

export const officeLinks: readonly {
  readonly href: string
  readonly text: string
  readonly hint: string
  readonly permission: Permission
}[] = [{ href: '/policy/drafts', text: 'Drafts of the policy', hint: 'Write the next version', permission: mayDraft }]
