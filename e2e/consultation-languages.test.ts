/** A family is asked about a draft, and says what it thinks, in its own language: for axe, on a wide screen and on the narrowest. */

import { installedSchoolIds } from '../src/modules/school/index.ts'
import { madeUpPeople } from '../src/modules/sign-in/explore-demonstration/made-up-school.ts'
import { inSchool } from '../src/platform/db/index.ts'
import { addConsultation } from '../test/web/weighing-things.ts'
import { inLanguage } from './language-addresses.ts'
import { holdsUp } from './page-checks.ts'
import { journey, newVisitor, servedSite } from './served-site.ts'
import { become, exploreDemonstration } from './steps.ts'

const served = await servedSite()
const founder = await newVisitor(served)
await exploreDemonstration(founder.page)
await founder.leave()

const { db } = served.site.database
const { demonstration = '' } = await installedSchoolIds(db)
const { consultationId } = await inSchool(db, demonstration ?? '', tx => addConsultation(tx, served.site.now()))
const parent = madeUpPeople.find(({ titles }) => titles.join() === 'parent')?.name ?? ''

for (const [language, send, thanks] of [
  ['pl', 'Wyślij uwagę', 'Dziękujemy. Uwaga jest zapisana'],
  ['ur', 'رائے بھیجیں', 'شکریہ۔ آپ کی رائے محفوظ ہے'],
] as const)
  journey(`asked in ${language}, from the list to the answer`, served, async page => {
    await become(page, parent)
    await page.goto(inLanguage('/policy/consultations', language))
    await holdsUp(page, language)
    await page.goto(`/policy/consultations/${consultationId}`)
    await holdsUp(page, language)
    await page.getByRole('button', { name: send }).click()
    await page.locator('.govuk-error-summary').waitFor()
    await holdsUp(page, language)
    await page.locator('#words').fill('Dobrze. ٹھیک ہے۔')
    await page.getByRole('button', { name: send }).click()
    await page.getByText(thanks).waitFor()
    await holdsUp(page, language)
  })
