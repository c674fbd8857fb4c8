/** What people do to be able to sign in, and to sign in. */
import assert from 'node:assert/strict'
import { codeAt } from '../../src/modules/sign-in/authenticator/totp.ts'
import { type Misbehaviour, type Options, type SoftAuthenticator, softAuthenticator } from './authenticator.ts'
import { type Answer, type Browser, browser, hiddenFieldsOf } from './browser.ts'
import type { Site } from './site.ts'

/** What somebody signs in with who has no passkey. */
export interface Secrets {
  readonly email: string
  readonly password: string
  readonly totp: string
  readonly recoveryCodes: readonly string[]
}

/** The code that an authenticator app shows next: none before it is accepted any more. */
export function nextCode(site: Site, totp: string): string {
  site.pass({ seconds: 30 })
  return codeAt(totp, site.now())
}

/** Sets a password and joins an authenticator app, by the pages. */
export async function setPasswordAndApp(
  site: Site,
  visitor: Browser,
  chosen: Pick<Secrets, 'email' | 'password'>,
): Promise<Secrets> {
  const set = await visitor.fill('/me/sign-in/password', chosen)
  assert.equal(set.status, 303, set.body)
  return { ...chosen, ...(await joinApp(site, visitor)) }
}

/** Joins an authenticator app. */
export async function joinApp(site: Site, visitor: Browser): Promise<Pick<Secrets, 'totp' | 'recoveryCodes'>> {
  const { body } = await visitor.get('/me/sign-in/authenticator')
  const totp = /<code class="sg-key">([A-Z2-7 ]+)</.exec(body)?.[1]?.replaceAll(' ', '') ?? ''
  const code = nextCode(site, totp)
  const joined = await visitor.post('/me/sign-in/authenticator', { ...hiddenFieldsOf(body, '/me/sign-in/authenticator'), code })
  assert.equal(joined.status, 200, joined.body)
  const recoveryCodes = [...joined.body.matchAll(/<li><code>([^<]+)</g)].map(([, code = '']) => code)
  assert.equal(recoveryCodes.length, 10)
  return { totp, recoveryCodes }
}

/** The first half: email address and password. */
export const showPassword = (visitor: Browser, { email, password }: Pick<Secrets, 'email' | 'password'>): Promise<Answer> =>
  visitor.fill('/sign-in', { email, password })

/** Signs in with a password and a code, in a browser of its own where none is given. */
export async function signInWithPassword(site: Site, secrets: Secrets, visitor: Browser = browser(site.app)): Promise<Browser> {
  const half = await showPassword(visitor, secrets)
  assert.equal(half.headers['location'], '/sign-in/code', half.body)
  const whole = await visitor.fill('/sign-in/code', { code: nextCode(site, secrets.totp) })
  assert.equal(whole.headers['location'], '/today', whole.body)
  return visitor
}

/** Asks what is to be signed, as our script does. */
export async function optionsFrom(visitor: Browser, url: string, token?: string): Promise<Options> {
  const headers = { 'sec-fetch-site': 'same-origin', ...(token === undefined ? {} : { 'x-form-token': token }) }
  const { status, body } = await visitor.send({ method: 'POST', url, headers })
  assert.equal(status, 200, body)
  return JSON.parse(body)
}

/** Adds a passkey. @returns the answer to the form */
export async function sendPasskey(visitor: Browser, authenticator: SoftAuthenticator, more: Misbehaviour = {}): Promise<Answer> {
  const hidden = hiddenFieldsOf((await visitor.get('/me/sign-in/passkeys/add')).body, '/me/sign-in/passkeys')
  const options = await optionsFrom(visitor, '/me/sign-in/passkeys/options', hidden['_token'])
  return visitor.post('/me/sign-in/passkeys', { ...hidden, name: 'Office computer', passkey: authenticator.make(options, more) })
}

/** Adds a passkey that works. */
export async function addPasskey(visitor: Browser): Promise<SoftAuthenticator> {
  const authenticator = softAuthenticator()
  const answer = await sendPasskey(visitor, authenticator)
  assert.equal(answer.headers['location'], '/me/sign-in', answer.body)
  return authenticator
}

/** Signs in with a passkey. @returns the answer to the form */
export async function showPasskey(visitor: Browser, authenticator: SoftAuthenticator, more: Misbehaviour = {}): Promise<Answer> {
  const hidden = hiddenFieldsOf((await visitor.get('/sign-in')).body, '/sign-in/passkey')
  const options = await optionsFrom(visitor, '/sign-in/passkey/options')
  return visitor.post('/sign-in/passkey', { ...hidden, passkey: authenticator.show(options, more) })
}
