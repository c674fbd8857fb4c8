import type { Site } from '../test/web/site.ts'
import { acceptanceAddresses } from './acceptance-addresses.ts'
import { doorAddresses } from './door-addresses.ts'
import { footAddresses } from './home-language-addresses.ts'
import { policyAddressesInLanguages } from './policy-language-addresses.ts'
import { addressesOfLinks } from './sign-in-language-addresses.ts'
import { vocabularyLanguageAddresses } from './vocabulary-language-addresses.ts'

const always: readonly string[] = [
  '/',
  '/contact',
  '/policy/children',
  '/who-to-ask',
  '/sign-in/link',
  ...footAddresses,
  '/ask',
  '/ask?step=role',
  '/ask?role=parent',
  '/ask?role=pupil&act=accept-request',
  '/ask?role=staff&act=accept-request&step=other-person',
  '/ask?role=staff&act=accept-request&other-person=pupil',
  '/ask?role=staff&act=decline-request&other-person=pupil',
  '/ask?role=parent&act=share-password&place=premises',
  '/ask?role=governor&act=change-password',
  '/ask?role=staff&act=use-account&account-status=approved',
  '/ask?role=visitor&act=accept-request&other-person=other',
  '/ask?role=staff&act=accept-request&other-person=not-sure',
  '/ask?role=headteacher&act=start-disciplinary&done-by=staff&breach=reputation',
]

/** Pages for families and visitors that are in several languages, for whoever is not signed in. */
export async function addressesInLanguages(site: Site): Promise<readonly string[]> {
  const { '/door/:code': door = [], '/door/:code/emergency': emergency = [], ...others } = await doorAddresses(site)
  const tablet = Object.entries(others).filter(([pattern]) => pattern.startsWith('/door'))
  const asked = Object.entries(await acceptanceAddresses(site)).filter(([pattern]) => pattern.startsWith('/accept/:token'))
  const named = [
    ...always,
    ...vocabularyLanguageAddresses,
    ...(await addressesOfLinks(site)),
    ...(await policyAddressesInLanguages(site)),
  ]
  return [...named, ...door, ...emergency, ...[...tablet, ...asked].flatMap(([, addresses]) => addresses)]
}

/** The same page in that language. */
export const inLanguage = (address: string, language: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}lang=${language}`
