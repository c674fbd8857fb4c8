/** Pages of signing in that are in several languages: for visitors, and for those who have begun to sign in or are signed in. */
import { inSchool } from '../src/platform/db/index.ts'
import { type Browser, browser } from '../test/web/browser.ts'
import { madeThings, thingsToJoin } from '../test/web/joining-things.ts'
import { mailedLink } from '../test/web/mailed-link.ts'
import { founder, persona, type Site } from '../test/web/site.ts'
import { addPasskey, setPasswordAndApp, showPassword } from '../test/web/ways-in.ts'
import { joiningAddresses } from './joining-addresses.ts'

const byLink = [
  '/join/:token',
  '/sign-in/link/:token',
  '/sign-in/with/:providerId/back',
  '/recover/:token',
  '/recover/stop/:token',
] as const

/** Where links of mails lead in the demonstration: some still work, some do not. */
export async function addressesOfLinks(site: Site): Promise<readonly string[]> {
  const addresses = await joiningAddresses(site)
  return byLink.flatMap(pattern => addresses[pattern] ?? [])
}

/** Somebody with a browser, and what there is for them. */
export interface Somebody {
  readonly is: string
  readonly visitor: Browser
  readonly addresses: readonly string[]
}

const own = ['/me/sign-in', '/me/sign-in/passkeys/add', '/me/sign-in/password', '/step-up'] as const

/** A parent and a pupil of the demonstration. */
export async function personasSigningIn(site: Site): Promise<readonly Somebody[]> {
  const addresses = ['/personas', '/me/sign-in/begin', ...own]
  return [
    { is: 'a parent', visitor: await persona(site, 'Yasmin Thistlewood'), addresses },
    { is: 'a pupil', visitor: await persona(site, 'Poppy, Year 6'), addresses },
  ]
}

/** Everybody at a real school: a visitor, somebody between password and code, somebody invited, and one with every way to sign in. */
export async function peopleSigningIn(site: Site): Promise<readonly Somebody[]> {
  const owner = await founder(site)
  const school = String(owner.cookies.get('sid')).slice(0, 36)
  await addPasskey(owner)
  const passkey = /\/me\/sign-in\/passkeys\/[0-9a-f-]{36}/.exec((await owner.get('/me/sign-in')).body)?.[0] ?? ''
  const chosen = { email: 'otti@holm-oak.example', password: 'seven lamps under blue ice' }
  const secrets = await setPasswordAndApp(site, owner, chosen)
  await thingsToJoin(site)['/me/sign-in/connect/:providerId/end']?.(owner)
  const [visitor, half, invited] = [browser(site.app), browser(site.app), browser(site.app)]
  await showPassword(half, secrets)
  const invitation = await inSchool(site.database.db, school, async tx => {
    await madeThings.invitation(tx, site.now())
    return String(await mailedLink(tx, 'invitation'))
  })
  await invited.fill(invitation)
  const all = [...own, passkey, '/me/sign-in/authenticator', '/me/sign-in/recovery-codes']
  return [
    { is: 'a visitor', visitor, addresses: ['/sign-in', '/sign-in?then=/policy'] },
    { is: 'somebody who showed a password', visitor: half, addresses: ['/sign-in/code', '/sign-in/recovery-code'] },
    { is: 'somebody invited', visitor: invited, addresses: ['/join', '/me/sign-in', '/me/sign-in/begin'] },
    { is: 'somebody with every way in', visitor: owner, addresses: all },
  ]
}
