/** For the sweep over all routes: things of a school by which people join, and addresses that hold none. */

import { addPeople } from '../../src/modules/people/index.ts'
import { sendInvitation } from '../../src/modules/sign-in/join/invitation-store.ts'
import { connectAccount } from '../../src/modules/sign-in/openid/identity-store.ts'
import { addProvider } from '../../src/modules/sign-in/openid/provider-store.ts'
import { addRecovery } from '../../src/modules/sign-in/recover/recovery-store.ts'
import { inSchool, type Tx } from '../../src/platform/db/index.ts'
import type { Browser } from './browser.ts'
import type { Site } from './site.ts'

const none = '0197a000-0000-7000-8000-000000000000'

/** For each address with a parameter, one that holds nothing. */
export const nothingToJoin: Readonly<Record<string, string>> = {
  '/join/:token': '/join/x',
  '/recover/:token': '/recover/x',
  '/recover/stop/:token': '/recover/stop/x',
  '/sign-in/link/:token': '/sign-in/link/x',
  '/sign-in/with/:providerId': `/sign-in/with/${none}`,
  '/sign-in/with/:providerId/back': `/sign-in/with/${none}/back`,
  '/me/sign-in/connect/:providerId': `/me/sign-in/connect/${none}`,
  '/me/sign-in/connect/:providerId/end': `/me/sign-in/connect/${none}/end`,
  '/step-up/with/:providerId': `/step-up/with/${none}`,
  '/office/sign-in-providers/:providerId': `/office/sign-in-providers/${none}`,
  '/office/sign-in-providers/:providerId/test': `/office/sign-in-providers/${none}/test`,
  '/office/sign-in-providers/:providerId/withdraw': `/office/sign-in-providers/${none}/withdraw`,
  '/office/invitations/:invitationId/resend': `/office/invitations/${none}/resend`,
  '/office/invitations/:invitationId/withdraw': `/office/invitations/${none}/withdraw`,
  '/office/recoveries/:recoveryId/approve': `/office/recoveries/${none}/approve`,
  '/office/recoveries/:recoveryId/stop': `/office/recoveries/${none}/stop`,
}

const settings = {
  kind: 'other',
  name: 'Northern Lights',
  issuer: 'https://id.example',
  hostedDomain: null,
  clientId: 'schoolgate',
  clientSecret: 'a secret',
  enforcesMfa: true,
} as const

/** Somebody who can be invited and helped. */
const newcomer = async (tx: Tx, now: Temporal.Instant): Promise<string> => {
  const person = { name: 'Bridget Oakapple', titles: ['teacher'], email: 'bridget@school.example' } as const
  const [id = ''] = await addPeople(tx, [person], { source: 'person', now })
  return id
}

async function invitation(tx: Tx, now: Temporal.Instant): Promise<string> {
  const personId = await newcomer(tx, now)
  await sendInvitation(tx, personId, { by: personId, now })
  const { id } = await tx.selectFrom('invitation').select('id').where('person_id', '=', personId).executeTakeFirstOrThrow()
  return id
}

const recovery = async (tx: Tx, now: Temporal.Instant): Promise<string> => {
  const dates = { holdsFrom: now.add({ hours: 24 }), expiresAt: now.add({ hours: 96 }) }
  return addRecovery(tx, { personId: await newcomer(tx, now), startedBy: null, checkedHow: 'In person', ...dates }, now)
}

const provider = (tx: Tx, now: Temporal.Instant): Promise<string> => addProvider(tx, settings, now)

/** A provider at which somebody of the school has an account. */
async function connected(tx: Tx, now: Temporal.Instant): Promise<string> {
  const providerId = await provider(tx, now)
  const { id: personId } = await tx.selectFrom('person').select('id').executeTakeFirstOrThrow()
  const account = { issuer: settings.issuer, subject: providerId, personId }
  await connectAccount(tx, { ...account, providerId }, now)
  return providerId
}

/** Makes one of each in a school, with nothing but a transaction: also for cameras and page sweeps. */
export const madeThings = { invitation, recovery, provider } as const

/** For each route to a thing, how its owner makes one. */
export function thingsToJoin({ database: { db }, now }: Site): Readonly<Record<string, (owner: Browser) => Promise<string>>> {
  const one =
    (make: (tx: Tx, at: Temporal.Instant) => Promise<string>, addressOf: (id: string) => string) => async (owner: Browser) =>
      addressOf(await inSchool(db, String(owner.cookies.get('sid')).slice(0, 36), tx => make(tx, now())))
  return {
    '/me/sign-in/connect/:providerId': one(provider, id => `/me/sign-in/connect/${id}`),
    '/me/sign-in/connect/:providerId/end': one(connected, id => `/me/sign-in/connect/${id}/end`),
    '/step-up/with/:providerId': one(provider, id => `/step-up/with/${id}`),
    '/office/sign-in-providers/:providerId': one(provider, id => `/office/sign-in-providers/${id}`),
    '/office/sign-in-providers/:providerId/test': one(provider, id => `/office/sign-in-providers/${id}/test`),
    '/office/sign-in-providers/:providerId/withdraw': one(provider, id => `/office/sign-in-providers/${id}/withdraw`),
    '/office/invitations/:invitationId/resend': one(invitation, id => `/office/invitations/${id}/resend`),
    '/office/invitations/:invitationId/withdraw': one(invitation, id => `/office/invitations/${id}/withdraw`),
    '/office/recoveries/:recoveryId/approve': one(recovery, id => `/office/recoveries/${id}/approve`),
    '/office/recoveries/:recoveryId/stop': one(recovery, id => `/office/recoveries/${id}/stop`),
  }
}
