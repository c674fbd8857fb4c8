/** For sweeps over all routes: an address of each, where nothing is. */
import assert from 'node:assert/strict'
import { nothingAccepted } from './acceptance-things.ts'
import { noDoors } from './door-things.ts'
import { noDrafts } from './draft-things.ts'
import { noImports } from './import-things.ts'
import { nothingToJoin } from './joining-things.ts'
import { noVersions } from './version-things.ts'
import { nothingToWeigh } from './weighing-things.ts'

const none = '0197a000-0000-7000-8000-000000000000'

/** For each address with a parameter, one that holds nothing: a new route must have an entry here. */
const nothing: Readonly<Record<string, string>> = {
  '/set-up/:token': '/set-up/x',
  '/assets/:name': '/assets/x.css',
  '/people/directory/:clientId/revoke': `/people/directory/${none}/revoke`,
  '/people/directory/groups/:groupId': `/people/directory/groups/${none}`,
  '/api/scim/v2/Users/:id': `/api/scim/v2/Users/${none}`,
  '/api/scim/v2/Groups/:id': `/api/scim/v2/Groups/${none}`,
  '/people/:personId': `/people/${none}`,
  '/people/:personId/change': `/people/${none}/change`,
  '/people/:personId/roles/new': `/people/${none}/roles/new`,
  '/people/:personId/roles/:roleId/end': `/people/0197a000-0000-7000-8000-000000000000/roles/${none}/end`,
  '/people/:personId/leaving': `/people/${none}/leaving`,
  '/people/:personId/family/new': `/people/${none}/family/new`,
  '/people/:personId/family/:relationId': `/people/0197a000-0000-7000-8000-000000000000/family/${none}`,
  '/acceptance/events/:eventId': `/acceptance/events/${none}`,
  '/acceptance/events/:eventId/cancel': `/acceptance/events/${none}/cancel`,
  '/acceptance/events/:eventId/poster.pdf': `/acceptance/events/${none}/poster.pdf`,
  '/role-requests/:requestId': `/role-requests/${none}`,
  '/classes/:classId': `/classes/${none}`,
  '/classes/:classId/members/new': `/classes/${none}/members/new`,
  '/classes/:classId/members/:memberId/end': `/classes/0197a000-0000-7000-8000-000000000000/members/${none}/end`,
  '/policy/import/:draftId': `/policy/import/${none}`,
  '/office/texts/:fileId': `/office/texts/${none}`,
  '/api/notify/callbacks/:schoolId': '/api/notify/callbacks/no-id',
  '/schools/:slug': '/schools/nowhere',
  '/crest/:digest': '/crest/00000000000000000000000000000000',
  '/school/contracted-hours/:personId': `/school/contracted-hours/${none}`,
  '/school/premises/:premisesId': `/school/premises/${none}`,
  '/school/channels/:channelId': `/school/channels/${none}`,
  '/school/year/:dateId': `/school/year/${none}`,
  '/school/year/import/:importId': `/school/year/import/${none}`,
  '/me/sign-in/passkeys/:passkeyId': `/me/sign-in/passkeys/${none}`,
  '/me/sign-in/passkeys/:passkeyId/remove': `/me/sign-in/passkeys/${none}/remove`,
  ...nothingAccepted,
  ...nothingToJoin,
  ...noImports,
  ...noDoors,
  ...noVersions,
  ...nothingToWeigh,
  ...noDrafts,
  ...noVersions,
  ...noDrafts,
}

/** An address of the route's pattern, where nothing is. */
export const addressOf = (url: string): string => {
  const address = /[:*]/.test(url) ? nothing[url] : url
  assert.ok(address, `${url} has no entry in this sweep`)
  return address
}
