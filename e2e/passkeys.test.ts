// A passkey from beginning to end, in a browser with an authenticator of its own (Chromium's virtual one, by CDP WebAuthn).
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { issueSetUpLink } from '../src/modules/sign-in/index.ts'
import { journey, servedSite } from './served-site.ts'
import { firstHeading } from './steps.ts'
import { withAuthenticator } from './virtual-authenticator.ts'

const served = await servedSite()
// Passkeys are bound to a name, and a bare address is none.
const origin = served.origin.replace('127.0.0.1', 'localhost')
const options = { baseURL: origin }

/** Sets up the school of this file, and stands where the founder chooses how to sign in. */
async function setUpSchool(page: Page): Promise<void> {
  await page.goto(`/set-up/${await issueSetUpLink(served.site.database.db, served.site.now())}`)
  await page.getByLabel('What is the name of your school?').fill('Holm Oak Primary')
  await page.getByLabel('What is your name?').fill('Ottilie Brandreth')
  await page.getByLabel('Headteacher', { exact: true }).check()
  await page.getByRole('button', { name: 'Set up the school' }).click()
}

/** At this place of a page the browser offers no passkey by itself, as some browsers never do. Asked in words: the page's own world. */
const byButton = '#by-button'
const withoutOffer = `if (location.hash === '${byButton}') PublicKeyCredential.isConditionalMediationAvailable = async () => false`

const signOut = (page: Page) => page.getByRole('button', { name: 'Sign out', exact: true }).first().click()

journey(
  'the founder adds a passkey, signs in with it alone, by the button and by the browser’s offer, and shows it once more',
  served,
  async page => {
    const authenticator = await withAuthenticator(page)
    await setUpSchool(page)
    assert.equal(await firstHeading(page), 'Choose how you will sign in')
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    await page.getByLabel('What shall we call it?').fill('Office computer')
    await page.getByRole('button', { name: 'Make the passkey' }).click()
    await page.getByText('Passkey added: Office computer').waitFor()
    const [credential] = await authenticator.credentials()
    assert.equal(credential?.rpId, 'localhost')
    assert.equal(credential.isResidentCredential, true)

    await signOut(page)
    // Here the browser offers nothing by itself: it would be quicker than the press.
    await page.addInitScript(withoutOffer)
    await page.goto(`/sign-in${byButton}`)
    await page.getByRole('button', { name: 'Sign in with a passkey' }).waitFor()
    assert.equal(await page.getByText('Passkeys do not work in this browser').isVisible(), false)
    assert.equal(await page.getByText('No passkey was shown').isVisible(), false)
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor()
    assert.match(await page.locator('header').innerText(), /Ottilie Brandreth/)

    await signOut(page)
    await page.goto('/sign-in')
    // The browser offers the passkey by itself, and its owner takes it: no button was pressed.
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor()

    served.site.pass({ minutes: 11 })
    await page.goto('/me/sign-in/passkeys/add')
    assert.equal(await firstHeading(page), 'Show that it is you')
    await authenticator.verifies(false)
    await page.getByRole('button', { name: 'Show your passkey' }).click()
    await page.getByText('No passkey was shown. Try again').waitFor()
    await authenticator.verifies(true)
    await page.getByRole('button', { name: 'Show your passkey' }).click()
    await page.getByRole('heading', { level: 1, name: 'Add a passkey' }).waitFor()

    await page.getByRole('button', { name: 'Make the passkey' }).click()
    await page.getByText('This device has a passkey for you already').waitFor()

    await page.goto('/me/sign-in')
    await page.getByRole('link', { name: 'Change Office computer' }).click()
    await page.getByLabel('What shall we call it?').fill('Head’s “new” computer')
    served.site.pass({ minutes: 11 })
    await page.getByRole('button', { name: 'Change the name' }).click()
    await page.getByText('Nothing is lost').waitFor()
    await page.getByRole('button', { name: 'Show your passkey' }).click()
    await page.getByRole('button', { name: 'Finish what you began' }).click()
    await page.getByText('Name changed').waitFor()
    await page.getByText('Head’s “new” computer').first().waitFor()
  },
  options,
)

journey(
  'without scripts there is a password and a code, and the page says why',
  served,
  async page => {
    await page.goto('/sign-in')
    assert.equal(await page.getByRole('button', { name: 'Sign in with a passkey' }).isVisible(), false)
    assert.equal(await page.getByText('Passkeys do not work in this browser').isVisible(), true)
    assert.equal(await page.getByLabel('Your password', { exact: true }).isVisible(), true)
  },
  { ...options, javaScriptEnabled: false },
)
