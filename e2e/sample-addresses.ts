/** Real addresses for every route that answers with a page: what sweeps walk through and cameras look at. */
import { issueSetUpLink } from '../src/modules/people/index.ts'
import { allRoutes } from '../src/platform/http.ts'
import type { Site } from '../test/web/site.ts'

/** Answered with no page: files, machines' questions, and what programs ask. */
const isPage = (pattern: string): boolean =>
  !(pattern.startsWith('/assets/') || pattern.startsWith('/api') || pattern === '/health' || pattern === '/ready')

/** The patterns of all pages that the program has. */
export const pagePatterns = ({ app }: Site): string[] =>
  allRoutes(app)
    .filter(({ method, url }) => method === 'GET' && isPage(url))
    .map(({ url }) => url)

const asked = [
  '',
  '?step=role', // nothing chosen
  '?role=staff',
  '?role=pupil',
  '?role=staff&act=accept-request',
  '?role=staff&act=accept-request&step=other-person', // nothing chosen
  '?role=staff&act=accept-request&other-person=pupil', // forbidden
  '?role=staff&act=accept-request&other-person=not-sure', // depends
  '?role=staff&act=decline-request&other-person=pupil', // required
  '?role=staff&act=share-password&place=premises', // advised against
  '?role=governor&act=change-password', // advised
  '?role=staff&act=use-account&account-status=approved', // allowed
  '?role=pupil&act=message-someone&other-person=colleague&content=rude', // silent
  '?role=headteacher&act=start-disciplinary&done-by=staff&breach=reputation', // with remarks for the school
].map(query => `/ask${query}`)

/** Addresses by the pattern of their route. A set-up link is made for them. */
export async function sampleAddresses({ database, now }: Site): Promise<Readonly<Record<string, readonly string[]>>> {
  return {
    '/': ['/'],
    '/set-up/:token': [`/set-up/${await issueSetUpLink(database.db, now())}`],
    '/personas': ['/personas'],
    '/sign-in': ['/sign-in'],
    '/today': ['/today'],
    '/ask': asked,
    '/who-to-ask': ['/who-to-ask'],
    '/policy': ['/policy', '/policy?words=both', '/policy?find=photo&words=legal', '/policy?find=xyzzy'],
    '/policy/table': ['/policy/table'],
    '/policy/children': ['/policy/children'],
  }
}
