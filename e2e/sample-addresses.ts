/** Real addresses for every route that answers with a page: what sweeps walk through and cameras look at. */
import { issueSetUpLink } from '../src/modules/sign-in/index.ts'
import { allRoutes } from '../src/platform/http.ts'
import type { Site } from '../test/web/site.ts'
import { acceptanceAddresses } from './acceptance-addresses.ts'
import { doorAddresses } from './door-addresses.ts'
import { draftAddresses } from './draft-addresses.ts'
import { importAddresses } from './import-addresses.ts'
import { joiningAddresses } from './joining-addresses.ts'
import { peopleAddresses } from './people-addresses.ts'
import { remindingAddresses } from './reminding-addresses.ts'
import { schoolAddresses } from './school-addresses.ts'
import { versionAddresses } from './version-addresses.ts'
import { weighingAddresses } from './weighing-addresses.ts'

const files: ReadonlySet<string> = new Set([
  '/acceptance/events/:eventId/poster.pdf',
  '/policy/document.pdf',
  '/policy/document.docx',
  '/accept/copy',
  '/accept/:token/copy',
  '/acceptance/:campaignId/export',
  '/acceptance/records/:acceptanceId/export',
  '/policy/document.pdf',
  '/policy/document.docx',
  '/office/door/poster.pdf',
  '/audit/checkpoint',
  '/crest/:digest',
  '/office/texts/:fileId',
  '/health',
  '/ready',
])

/** Answered with no page: files, machines' questions, and what programs ask. */
const isPage = (pattern: string): boolean => !(files.has(pattern) || pattern.startsWith('/assets/') || pattern.startsWith('/api'))

/** The patterns of all pages that the program has. */
export const pagePatterns = ({ app }: Site): string[] =>
  allRoutes(app)
    .filter(({ method, url }) => method === 'GET' && isPage(url))
    .map(({ url }) => url)

const ask = (query: string): string => `/ask?${query}`

/** An answer of every kind. */
export const answerAddresses = {
  forbidden: ask('role=staff&act=accept-request&other-person=pupil'),
  required: ask('role=staff&act=decline-request&other-person=pupil'),
  'advised against': ask('role=staff&act=share-password&place=premises'),
  advised: ask('role=governor&act=change-password'),
  allowed: ask('role=staff&act=use-account&account-status=approved'),
  silent: ask('role=staff&act=accept-request&other-person=other'),
  depends: ask('role=staff&act=accept-request&other-person=not-sure'),
  'with remarks for the school': ask('role=headteacher&act=start-disciplinary&done-by=staff&breach=reputation'),
} as const

const steps = [
  '/ask',
  ask('step=role'), // nothing chosen
  ask('role=staff'),
  ask('role=pupil'),
  ask('role=staff&act=accept-request'),
  ask('role=staff&act=accept-request&step=other-person'), // nothing chosen
]

/**
 * Addresses by the pattern of their route. A set-up link is made for them.
 *
 * @param draft where a policy that was brought in waits for decisions
 */
export async function sampleAddresses(site: Site, draft: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const { database, now } = site
  return {
    ...(await peopleAddresses(site)),
    ...(await importAddresses(site)),
    ...(await draftAddresses(site)),
    ...(await joiningAddresses(site)),
    ...(await schoolAddresses(site)),
    ...(await remindingAddresses(site)),
    ...(await versionAddresses(site)),
    ...(await doorAddresses(site)),
    ...(await acceptanceAddresses(site)),
    ...(await versionAddresses(site)),
    ...(await weighingAddresses(site)),
    '/': ['/'],
    '/set-up/:token': [`/set-up/${await issueSetUpLink(database.db, now())}`],
    '/personas': ['/personas'],
    '/sign-in': ['/sign-in'],
    '/sign-in/code': ['/sign-in/code'],
    '/sign-in/recovery-code': ['/sign-in/recovery-code'],
    '/step-up': ['/step-up?then=/today'],
    '/me/sign-in': ['/me/sign-in'],
    '/me/sign-in/begin': ['/me/sign-in/begin'],
    '/me/sign-in/passkeys/add': ['/me/sign-in/passkeys/add'],
    '/me/sign-in/passkeys/:passkeyId': ['/me/sign-in/passkeys/0197a000-0000-7000-8000-000000000000'],
    '/me/sign-in/password': ['/me/sign-in/password'],
    '/me/sign-in/authenticator': ['/me/sign-in/authenticator'],
    '/me/sign-in/recovery-codes': ['/me/sign-in/recovery-codes'],
    '/today': ['/today'],
    '/me/notices': ['/me/notices'],
    '/office/deliveries': ['/office/deliveries', '/office/deliveries?show=all'],
    '/office/texts': ['/office/texts'],
    '/office/mail': ['/office/mail'],
    '/office/notify': ['/office/notify'],
    '/people/directory': ['/people/directory'],
    '/ask': [...steps, ...Object.values(answerAddresses)],
    '/who-to-ask': ['/who-to-ask'],
    '/policy': ['/policy', '/policy?words=both', '/policy?find=photo&words=legal', '/policy?find=xyzzy', '/policy?on=2100-01-01'],
    '/policy/table': ['/policy/table'],
    '/policy/children': ['/policy/children'],
    '/policy/import': ['/policy/import'],
    '/policy/import/:draftId': [draft],
    '/accessibility': ['/accessibility'],
    '/audit': ['/audit', '/audit?what=roles', '/audit?who=xyzzy'],
    '/me/looked-at': ['/me/looked-at'],
  }
}
