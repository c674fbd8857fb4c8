/** Where the office finds this module. */
import type { OfficeLink } from '../../platform/office-link.ts'
import { mayInvite } from './join/may-invite.ts'
import { maySetUpProviders } from './openid/may-set-up-providers.ts'
import { mayRecover } from './recover/may-recover.ts'

export const officeLinks: readonly OfficeLink[] = [
  {
    href: '/office/invitations',
    text: 'Invitations',
    hint: 'Invite staff and governors, and see who has joined',
    permission: mayInvite,
  },
  {
    href: '/office/sign-in-providers',
    text: 'Sign-in with a school account',
    hint: 'Microsoft 365, Google Workspace and others',
    permission: maySetUpProviders,
  },
  {
    href: '/office/recoveries',
    text: 'New ways to sign in',
    hint: 'For somebody who lost every passkey, password and code',
    permission: mayRecover,
  },
]
