import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser, hiddenFieldsOf } from '../../../../test/web/browser.ts'
import { founder, persona, testSite } from '../../../../test/web/site.ts'
import { nextCode, setPasswordAndApp, showPassword, signInWithPassword } from '../../../../test/web/ways-in.ts'

const site = await testSite()
const owner = await founder(site)
const secrets = await setPasswordAndApp(site, owner, { email: 'otti@holm-oak.example', password: 'seven lamps under blue ice' })

/** Somebody at an address of their own who reads in that language. */
const from = { next: 1 }
const reader = (language: string) => {
  const visitor = browser(site.app, `10.3.0.${from.next++}`)
  visitor.cookies.set('language', language)
  return visitor
}

test('a password that does not belong is refused in Polish; the address stays, the password does not', async () => {
  const { status, body } = await reader('pl').fill('/sign-in', { email: secrets.email, password: 'not this one, is it' })
  assert.equal(status, 422)
  assert.match(body, /<html lang="pl" dir="ltr"[\s\S]*<title>Błąd: Logowanie/)
  assert.match(body, /href="#email">Ten adres e-mail i to hasło nie pasują do siebie/)
  assert.match(body, new RegExp(`value="${secrets.email}"`))
  assert.doesNotMatch(body, /not this one/)
  const empty = await reader('pl').fill('/sign-in', { email: ' ', password: '' })
  assert.match(empty.body, /href="#email">Wpisz adres e-mail[\s\S]*href="#password">Wpisz hasło/)
})

test('S14: a wrong code comes back in Polish, without the code; the right one still lets in', async () => {
  const visitor = reader('pl')
  await showPassword(visitor, secrets)
  const { status, body } = await visitor.fill('/sign-in/code', { code: '314159' })
  assert.equal(status, 422)
  assert.match(body, /<html lang="pl"[\s\S]*href="#code">Ten kod jest niewłaściwy/)
  assert.doesNotMatch(body, /314159|This code is not right/)
  assert.match((await visitor.fill('/sign-in/code', { code: '' })).body, /href="#code">Wpisz kod/)
  assert.match(
    (await visitor.fill('/sign-in/recovery-code', { code: 'x' })).body,
    /href="#code">Takiego kodu odzyskiwania nie ma/,
  )
  const right = await visitor.fill('/sign-in/code', { code: nextCode(site, secrets.totp) })
  assert.equal(right.headers['location'], '/today')
})

test('whoever must wait is told until when, as a clock in their language shows it', async () => {
  const waiting = async (language: string): Promise<string> => {
    const visitor = reader(language)
    const hidden = hiddenFieldsOf((await visitor.get('/sign-in')).body, '/sign-in')
    const wrong = { ...hidden, email: `${language}@holm-oak.example`, password: 'not this one, is it' }
    for (let tries = 0; tries < 5; tries += 1) await visitor.post('/sign-in', wrong)
    const { status, body } = await visitor.post('/sign-in', wrong)
    assert.equal(status, 429)
    return body
  }
  assert.match(await waiting('pl'), /Spróbuj ponownie po \d{1,2}:\d\d albo/)
  assert.match(await waiting('ur'), /\d{1,2}:\d\d[\s\S]{0,10} کے بعد پھر کوشش کریں/)
})

test('what the script of passkeys says when none is shown stands in the page, in its language', async () => {
  assert.match((await reader('pl').get('/sign-in')).body, /data-problem=""[^>]*><p[^>]*>Klucz dostępu nie został pokazany/)
  assert.match((await reader('en').get('/sign-in')).body, /data-problem=""[^>]*><p[^>]*>No passkey was shown/)
  const added = (await persona(await testSite(), 'class teacher')).get('/me/sign-in/passkeys/add?lang=pl')
  assert.match((await added).body, /data-problem="InvalidStateError"[^>]*><p[^>]*>To urządzenie ma już Twój klucz/)
})

test('the button that shows a password says so in Urdu, also when the script changes it', async () => {
  const { body } = await reader('ur').get('/sign-in')
  assert.match(body, /data-i18n\.hide-password="چھپائیں"/)
  assert.match(body, /aria-label="پاس ورڈ دکھائیں"/)
})

test('a password that is refused, and one that is taken, are answered in Polish', async () => {
  const visitor = await signInWithPassword(site, secrets, reader('pl'))
  for (const [password, why] of [
    ['short', 'Hasło musi mieć 12 znaków lub więcej'],
    ['password1234', 'Zbyt wiele osób odgadłoby to hasło'],
    ['', 'Wpisz nowe hasło'],
  ] as const) {
    const { status, body } = await visitor.fill('/me/sign-in/password', { password })
    assert.equal(status, 422, password)
    assert.match(body, new RegExp(`href="#password">${why}`))
  }
  const changed = await visitor.fill('/me/sign-in/password', { password: 'eight lamps under blue ice' })
  assert.equal(changed.headers['location'], '/me/sign-in')
  assert.match((await visitor.get('/me/sign-in')).body, /Hasło jest zmienione\. Wszędzie indziej nastąpiło wylogowanie/)
})

test('the address at which a provider sent somebody back leads to itself in no language: it holds what was secret', async () => {
  const { body } = await reader('pl').get('/sign-in/with/0197a000-0000-7000-8000-000000000000/back?state=secret-state')
  assert.match(body, /<html lang="pl"[\s\S]*To się nie udało/)
  assert.doesNotMatch(body, /secret-state|hreflang/)
})
