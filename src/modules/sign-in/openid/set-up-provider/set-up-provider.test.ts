import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, test } from 'node:test'
import { realProvider } from '../../../../../test/openid/real-provider.ts'
import { founder, persona, testSite } from '../../../../../test/web/site.ts'
import { readForm } from '../../../../platform/http.ts'
import { providerClient } from '../provider-client.ts'
import { newProviderForm } from './provider-form.ts'

const site = await testSite()
const head = await founder(site)
const real = await realProvider([])
const list = '/office/sign-in-providers'
const typed = { kind: 'other', name: 'Northern Lights', clientId: 'schoolgate', clientSecret: 'top secret', enforcesMfa: 'no' }

const add = (fields: Readonly<Record<string, string>>) =>
  head.fill(`${list}/add?kind=other`, { ...typed, ...fields }, `${list}/add`)
const errorsOf = (body: string): string[] =>
  [...body.matchAll(/class="govuk-error-message">\s*<span[^>]*>Error:<\/span>\s*([^<]*?)\s*<\/p>/g)].map(([, text = '']) => text)

test('a provider is asked what it is before it is kept; its address for the way back is shown, its secret never again', async () => {
  const answer = await add({ issuer: real.issuer })
  assert.equal(answer.status, 303, answer.body)
  const where = String(answer.headers['location'])
  const page = await head.get(where)
  assert.ok(page.body.includes(`${where.replace(list, '/sign-in/with')}/back`))
  assert.ok(!page.body.includes('top secret'))
  assert.match((await head.get('/sign-in')).body + (await head.get(list)).body, /Northern Lights/)
})

test('the demonstration, whose administrator anyone may be, asks nobody', async () => {
  const anyone = await persona(await testSite(), 'administrator')
  const answer = await anyone.fill(`${list}/add?kind=other`, { ...typed, issuer: real.issuer }, `${list}/add`)
  assert.equal(answer.status, 422)
  assert.match(answer.body, /The demonstration speaks with no provider/)
})

test('what is wrong is said beside the field', async () => {
  assert.match((await add({ kind: '' })).body, /Who keeps the accounts/)
  assert.deepEqual(errorsOf((await add({ issuer: 'northern lights' })).body), [
    'Enter the address of the issuer, which begins with https://',
  ])
  assert.deepEqual(errorsOf((await add({ issuer: 'http://127.0.0.1:9' })).body), [
    'Nothing answered there. Check the spelling, and try again in a minute',
  ])
  assert.deepEqual(errorsOf((await add({ issuer: 'http://10.0.0.1' })).body), ['The address must begin with https://'])
  assert.deepEqual(errorsOf((await add({ issuer: 'https://10.0.0.1' })).body), [
    'This address is not on the open internet, so Schoolgate does not go there',
  ])
  assert.deepEqual(errorsOf((await add({ kind: 'microsoft', tenant: 'common' })).body), [
    'Enter the directory (tenant) id: 36 characters with dashes',
  ])
  assert.deepEqual(errorsOf((await add({ kind: 'google', domain: 'https://school' })).body), [
    'Enter your school’s domain, such as school.sch.uk',
  ])
})

test('one that is no provider, or calls itself something else, is not kept', async () => {
  const about = { document: '' as string }
  const server = createServer((_req, res) => res.writeHead(200, { 'content-type': 'application/json' }).end(about.document))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()))
  after(() => server.close())
  const address = server.address()
  const issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const says = async (document: object | string) => {
    about.document = typeof document === 'string' ? document : JSON.stringify(document)
    return errorsOf((await add({ issuer })).body)
  }
  assert.match(String(await says('<html>')), /There is no OpenID provider there/)
  assert.match(String(await says({ issuer: real.issuer })), /calls itself something else/)
  assert.match(String(await says({ issuer })), /does not offer what Schoolgate needs/)
  const endpoints = { token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys` }
  const script = { issuer, ...endpoints, authorization_endpoint: 'javascript:alert(1)' }
  assert.match(String(await says(script)), /does not offer what Schoolgate needs/)
})

test('what is typed for Microsoft and Google becomes the pinned issuer and domain', () => {
  const tenant = '0F3B8E52-7c7d-4a63-9f0a-5f0e2f9f0a11'
  const microsoft = readForm(newProviderForm, { ...typed, kind: 'microsoft', tenant }).data
  assert.equal(microsoft?.issuer, `https://login.microsoftonline.com/${tenant.toLowerCase()}/v2.0`)
  const google = readForm(newProviderForm, { ...typed, kind: 'google', domain: ' School.Sch.UK ' }).data
  assert.deepEqual([google?.issuer, google?.hostedDomain], ['https://accounts.google.com', 'school.sch.uk'])
})

test('an installation that people reach over https asks no machine of its own network, not even this one', async () => {
  const client = providerClient({ allowLoopback: false }, site.now)
  for (const issuer of [real.issuer, real.issuer.replace('http:', 'https:')])
    assert.ok('problem' in (await client.discover({ issuer, clientId: 'x', clientSecret: 'x' })), issuer)
})

test('a change without a secret keeps the one that is there; a provider that was withdrawn is gone everywhere', async () => {
  const page = String((await add({ issuer: real.issuer, name: 'Second' })).headers['location'])
  const changed = { name: 'Renamed', clientId: 'other', clientSecret: '', enforcesMfa: 'yes' }
  assert.equal((await head.fill(page, changed)).status, 303)
  assert.match((await head.get(page)).body, /Renamed/)
  assert.equal((await head.fill(page, {}, `${page}/test`)).status, 303, 'it still opens with its secret')
  assert.equal((await head.fill(page, {}, `${page}/withdraw`)).status, 303)
  assert.equal((await head.get(page)).status, 404)
})

test('it asks for a fresh factor', async () => {
  site.pass({ minutes: 11 })
  assert.match(String((await head.get(`${list}/add`)).headers['location']), /^\/step-up/)
})
