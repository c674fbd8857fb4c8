/** What the demonstration has not, for nobody signs in there: a school of one's own. */
import type { Page } from 'playwright-core'
import { notify } from '../../src/modules/notifications/index.ts'
import { preferencesOf, setPreferences, usualPreferences } from '../../src/modules/notifications/preference-store.ts'
import { begin, bring } from '../../src/modules/people/import-people/apply/sample-import.ts'
import { readOneRoster } from '../../src/modules/people/import-people/oneroster/read-oneroster.ts'
import { csv, headers, sampleSet, user } from '../../src/modules/people/import-people/oneroster/sample-sets.ts'
import { isRefusal } from '../../src/modules/people/import-people/refusals.ts'
import { addPeople } from '../../src/modules/people/index.ts'
import { installedSchoolIds } from '../../src/modules/school/index.ts'
import { issueSetUpLink } from '../../src/modules/sign-in/index.ts'
import { dateAt } from '../../src/platform/clock.ts'
import { inSchool, type Tx } from '../../src/platform/db/index.ts'
import { realProvider } from '../../test/openid/real-provider.ts'
import { mailedLink } from '../../test/web/mailed-link.ts'
import { nextCode } from '../../test/web/ways-in.ts'
import { newVisitor, type ServedSite } from '../served-site.ts'
import { connectProvider, setUpSchool } from '../steps.ts'
import { withAuthenticator } from '../virtual-authenticator.ts'
import type { Camera } from './camera.ts'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const email = 'ottilie@school.example'
const password = 'walnut ferry marble tide'
const longerThanFresh = { minutes: 11 }

/** Passkeys are for names, not for numbers: "localhost". */
const byName = ({ origin }: ServedSite) => ({ baseURL: origin.replace('127.0.0.1', 'localhost') })

async function passkey(page: Page, camera: Camera): Promise<void> {
  await camera.at(page, '/me/sign-in/begin', 'founder')
  await camera.at(page, '/me/sign-in/passkeys/add', 'founder')
  await page.getByLabel('What shall we call it?').fill('Office computer')
  await press(page, 'Make the passkey')
  await page.getByText('Passkey added').waitFor()
  await page.getByRole('link', { name: /Office computer/ }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await camera.here(page, 'a passkey', 'founder')
  await page.locator('input[name=name]').fill('')
  await page.locator('main form').first().getByRole('button').click()
  await camera.here(page, 'a passkey without a name', 'founder')
  await page.goto('/me/sign-in')
  await page.getByRole('link', { name: /Office computer/ }).click()
  await page.getByRole('button', { name: /Remove/ }).click()
  await camera.here(page, 'the last passkey is not removed', 'founder')
}

/** @returns the secret that the authenticator app would hold */
async function passwordAndApp(page: Page, camera: Camera, { site }: ServedSite): Promise<string> {
  await page.goto('/me/sign-in/password')
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(password)
  await press(page, 'Set the password')
  await camera.here(page, 'authenticator', 'founder')
  const key = (await page.locator('code.sg-key').innerText()).replaceAll(' ', '')
  await page.locator('input[name=code]').fill('000000')
  await press(page, 'Continue')
  await camera.here(page, 'authenticator with a wrong code', 'founder')
  await page.locator('input[name=code]').fill(nextCode(site, key))
  await press(page, 'Continue')
  await camera.here(page, 'recovery codes', 'founder')
  return key
}

async function account(page: Page, camera: Camera): Promise<void> {
  await page.goto('/me/sign-in')
  await page.getByRole('button', { name: /Northern Lights/ }).click()
  await page.getByLabel('Account').fill('ottilie')
  await press(page, 'Sign in')
  await page.getByRole('button', { name: /Disconnect/ }).waitFor()
  await camera.here(page, 'account connected', 'founder')
  await page.getByRole('button', { name: /Disconnect/ }).click()
  await page.getByText('is disconnected').waitFor()
  await camera.here(page, 'account disconnected', 'founder')
}

/** Deliveries in every state, and texts that nobody sends. */
async function deliveries(tx: Tx, personId: string, at: Temporal.Instant): Promise<void> {
  await tx.updateTable('person').set({ mobile: '+447700900111' }).where('id', '=', personId).execute()
  const { habit } = (await preferencesOf(tx, [personId])).get(personId) ?? usualPreferences
  const ways = { ...usualPreferences.ways, tasks: { email: true, text: true } }
  await setPreferences(tx, personId, { habit, ways })
  const ends = [
    ['sent', null],
    ['delivered', null],
    ['failed', 'no-answer'],
    ['refused', 'address-refused'],
    ['not-sent', 'no-mail-server'],
  ] as const
  for (const [state, reason] of ends) {
    const [notice = ''] = await notify(tx, { to: [personId], template: 'something-waits', link: '/policy', at })
    const of = tx.updateTable('notice_delivery').where('notice_id', '=', notice)
    await of.where('channel', '=', 'email').set({ state, reason, final_at: at }).execute()
    await of.where('channel', '=', 'text').set({ state: 'not-sent', reason: 'no-texting', final_at: at }).execute()
  }
}

/** An import that somebody has begun to apply. @returns its address */
async function importUnderWay({ site }: ServedSite, schoolId: string, by: string): Promise<string> {
  const { db } = site.database
  const users = Array.from({ length: 30 }, (_, at) => user(`t${at}`, 'teacher', 'Wilhelmina', `Stroud${at}`))
  const read = await readOneRoster(
    sampleSet({ 'users.csv': csv(headers.users, users), 'enrollments.csv': undefined }),
    dateAt(site.now()),
  )
  if (isRefusal(read)) throw new Error(read.refused)
  const { id } = await bring(db, { schoolId, by }, read, site.now())
  await begin(db, { schoolId, by }, id, site.now())
  await inSchool(db, schoolId, tx => tx.updateTable('person_import').set({ progress: 40 }).where('id', '=', id).execute())
  return `/people/import/${id}`
}

async function stepUps(page: Page, camera: Camera, served: ServedSite, key: string): Promise<void> {
  served.site.pass(longerThanFresh)
  await camera.at(page, '/step-up?then=/people/new', 'founder')
  await page.locator('input[name=code]').fill('000000')
  await page
    .locator('form', { has: page.locator('input[name=code]') })
    .getByRole('button')
    .click()
  await camera.here(page, 'step-up by a wrong code', 'founder')
  await page.locator('input[name=code]').fill(nextCode(served.site, key))
  await page
    .locator('form', { has: page.locator('input[name=code]') })
    .getByRole('button')
    .click()
  await page.getByRole('heading', { level: 1, name: /Add/ }).waitFor()
  await page.locator('input[name=givenName]').fill('Kit')
  await page.locator('input[name=familyName]').fill('Marlow')
  await page.getByLabel('Role').selectOption({ label: 'Class teacher' })
  served.site.pass(longerThanFresh)
  await press(page, 'Add this person')
  await camera.here(page, 'step-up with a form held', 'founder')
  await page.locator('input[name=code]').fill(nextCode(served.site, key))
  await page
    .locator('form', { has: page.locator('input[name=code]') })
    .getByRole('button')
    .click()
  await camera.here(page, 'finish what you began', 'founder')
}

async function invited(camera: Camera, served: ServedSite, link: string): Promise<void> {
  const { page, leave } = await newVisitor(served, byName(served))
  const who = 'somebody invited'
  await page.goto(link)
  await camera.here(page, 'an invitation', who)
  await press(page, 'Yes, I am Bridget Oakapple')
  await camera.here(page, 'join, choosing a way in', who)
  await page.getByRole('link', { name: /password/i }).click()
  await camera.here(page, 'join by password', who)
  await page.locator('input[name=password]').fill('password')
  await press(page, 'Set the password')
  await camera.here(page, 'join by a weak password', who)
  await leave()
}

/** Whoever shows a password has shown half: a page for each other half. */
async function strangers(camera: Camera, served: ServedSite): Promise<void> {
  const { page, leave } = await newVisitor(served, byName(served))
  const who = 'signed out of a real school'
  await camera.at(page, '/sign-in', who)
  await camera.at(page, '/sign-in/link', who)
  for (const address of ['nobody@school.example', email]) {
    await page.goto('/sign-in')
    await page.locator('input[name=email]').fill(address)
    await page.locator('input[name=password]').fill(password)
    await press(page, 'Continue')
    await camera.here(page, `after the password of ${address.slice(0, 6)}`, who)
  }
  await page.locator('input[name=code]').fill('000000')
  await page.locator('main form').first().getByRole('button').click()
  await camera.here(page, 'after a wrong code', who)
  await camera.at(page, '/sign-in/recovery-code', who)
  await page.locator('main input[type=text]').fill('nonsense')
  await page.locator('main form').first().getByRole('button').click()
  await camera.here(page, 'after a wrong recovery code', who)
  await leave()
}

export async function realSchool(served: ServedSite, camera: Camera): Promise<void> {
  const { database, now } = served.site
  const { page, leave } = await newVisitor(served, byName(served))
  await withAuthenticator(page)
  await setUpSchool(page, `/set-up/${await issueSetUpLink(database.db, now())}`)
  await passkey(page, camera)
  const key = await passwordAndApp(page, camera, served)
  await connectProvider(page, await realProvider([{ sub: 'ottilie' }, { sub: 'bridget' }]))
  await account(page, camera)
  const { real: schoolId = '' } = await installedSchoolIds(database.db)
  const me = await inSchool(database.db, schoolId, async tx => {
    const { id } = await tx.selectFrom('person').select('id').executeTakeFirstOrThrow()
    await deliveries(tx, id, now())
    await addPeople(tx, [{ name: 'Bridget Oakapple', titles: ['teacher'], email: 'bridget@school.example' }], {
      source: 'person',
      now: now(),
    })
    return id
  })
  for (const address of ['/me/sign-in', '/today', '/office', '/people', '/office/deliveries', '/office/texts'])
    await camera.at(page, address, 'founder')
  await camera.at(page, '/office/deliveries?show=all', 'founder')
  await page.goto(await importUnderWay(served, schoolId, me))
  await camera.here(page, 'an import under way', 'founder')
  await page.goto('/people/directory')
  await page.getByLabel('What is it called?').fill('Microsoft Entra')
  await press(page, 'Connect it')
  await camera.here(page, 'directory token', 'founder')
  await page.goto('/office/invitations/new')
  await page.getByLabel('Bridget Oakapple').check()
  await press(page, 'Invite those I ticked')
  await camera.at(page, '/office/invitations', 'founder')
  await stepUps(page, camera, served, key)
  await leave()
  const link = await inSchool(database.db, schoolId, tx => mailedLink(tx, 'invitation'))
  await invited(camera, served, String(link))
  await strangers(camera, served)
}
