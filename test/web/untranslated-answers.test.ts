/** What forms of signing in are answered with, in other languages: nothing is English but what says so, and what is a name. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { peopleSigningIn, personasSigningIn, type Somebody } from '../../e2e/sign-in-language-addresses.ts'
import { madeUpPeople } from '../../src/modules/sign-in/explore-demonstration/made-up-school.ts'
import { type Answer, type Browser, browser, hiddenFieldsOf } from './browser.ts'
import { namesAroundPages, readTexts } from './read-texts.ts'
import { founder, testSite } from './site.ts'
import { addPasskey, setPasswordAndApp } from './ways-in.ts'

const [site, another] = [await testSite(), await testSite()]
const people = await peopleSigningIn(site)
const [parent] = await personasSigningIn(await testSite())

/** The same in every language. */
const names = new Set([
  ...namesAroundPages,
  ...madeUpPeople.map(({ name }) => name),
  ...['Holm Oak Primary', 'HO', 'Ottilie Brandreth', 'Northern Lights', 'Office computer'],
])

const somebody = (is: string): Somebody => {
  const found = people.find(one => one.is === is)
  assert.ok(found, is)
  return found
}

const owner = somebody('somebody with every way in')
const passkey = owner.addresses.find(address => /passkeys\/[0-9a-f]{8}-/.test(address)) ?? ''
const half = somebody('somebody who showed a password').visitor

const tokenOf = async (visitor: Browser) => hiddenFieldsOf((await visitor.get('/me')).body, '/sign-out')

/** A form that comes too late. */
const heldUp = async (visitor: Browser): Promise<Answer> =>
  visitor.post('/step-up/held?to=/me', { ...(await tokenOf(visitor)), note: 'typed' })

/** A form that waited while somebody showed who they are. */
async function carriedOn(visitor: Browser): Promise<Answer> {
  const { body } = await heldUp(visitor)
  return visitor.post('/step-up', hiddenFieldsOf(body, '/step-up'))
}

/** Somebody whose only way in is a passkey, and one with a password and an app alone. */
const [onlyPasskey, onlyPassword] = [await founder(await testSite()), await founder(another)]
await addPasskey(onlyPasskey)
await setPasswordAndApp(another, onlyPassword, { email: 'otti@holm-oak.example', password: 'seven lamps under blue ice' })

async function removedPasskey(visitor: Browser): Promise<Answer> {
  const [address = ''] = /\/me\/sign-in\/passkeys\/[0-9a-f]{8}-[0-9a-f-]+/.exec((await visitor.get('/me/sign-in')).body) ?? []
  return visitor.fill(address, {}, `${address}/remove`)
}

const given: readonly (readonly [what: string, visitor: Browser, answer: (visitor: Browser) => Promise<Answer>])[] = [
  ['nothing typed', browser(site.app), visitor => visitor.fill('/sign-in', { email: '', password: '' })],
  [
    'a wrong password',
    browser(site.app, '10.4.0.1'),
    visitor => visitor.fill('/sign-in', { email: 'a@b.example', password: 'x' }),
  ],
  ['a passkey of nobody', browser(site.app), visitor => visitor.post('/sign-in/passkey', { passkey: '{}' })],
  ['no code', half, visitor => visitor.fill('/sign-in/code', { code: '' })],
  ['no recovery code', half, visitor => visitor.fill('/sign-in/recovery-code', { code: '' })],
  ['a password too short', owner.visitor, visitor => visitor.fill('/me/sign-in/password', { password: 'short' })],
  ['no name for a passkey', owner.visitor, visitor => visitor.fill(passkey, { name: '' })],
  ['another app’s figures', owner.visitor, visitor => visitor.fill('/me/sign-in/authenticator', { code: '000000' })],
  ['new recovery codes', owner.visitor, visitor => visitor.fill('/me/sign-in/recovery-codes')],
  ['another code', owner.visitor, visitor => visitor.fill('/step-up', { with: 'totp', code: '000000' })],
  ['a way that is none', owner.visitor, visitor => visitor.fill('/step-up', { with: 'x' })],
  ['a form that waits', owner.visitor, heldUp],
  ['the only passkey', onlyPasskey, removedPasskey],
  ['the only password', onlyPassword, visitor => visitor.fill('/me/sign-in', {}, '/me/sign-in/password/remove')],
  ['on to a provider', browser(site.app), visitor => visitor.post(withProvider)],
  ['nobody chosen', parent?.visitor ?? half, visitor => visitor.fill('/personas', {})],
  ['a form that waited', parent?.visitor ?? half, carriedOn],
]

const signInBody = (await browser(site.app).get('/sign-in')).body
const withProvider = /action="(\/sign-in\/with\/[^"]+)"/.exec(signInBody)?.[1] ?? ''

for (const [what, visitor, answer] of given)
  test(`${what}: what is answered in Polish and in Urdu holds no English that is not marked`, async () => {
    const textsIn = async (language: string) => {
      visitor.cookies.set('language', language)
      const { body, status } = await answer(visitor)
      assert.ok([200, 422].includes(status), `${status}: ${body.slice(0, 200)}`)
      assert.match(body, new RegExp(`<html lang="${language}"`))
      return readTexts(body)
    }
    const english = await textsIn('en')
    for (const language of ['pl', 'ur']) {
      const translated = await textsIn(language)
      assert.ok(translated.size > 8)
      assert.deepEqual([...translated.intersection(english).difference(names)], [], language)
    }
  })
