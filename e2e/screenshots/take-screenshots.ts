/** `node e2e/screenshots/take-screenshots.ts FOLDER`: every page as a wide screen and as a phone shows it, for eyes to look at. */
import { test } from 'node:test'
import { servedSite } from '../served-site.ts'
import { cameraInto } from './camera.ts'
import { everyPage } from './every-page.ts'
import { formsSentEmpty } from './forms-sent-empty.ts'
import { realSchool } from './real-school.ts'

const [, , given] = process.argv
if (!given) throw new Error('Say where to: node e2e/screenshots/take-screenshots.ts FOLDER')
const camera = cameraInto(given)
const served = await servedSite()

test('every page, and every form that comes back', async () => {
  const addresses = await everyPage(served, camera)
  await formsSentEmpty(served, camera, addresses)
})
test('a real school', () => realSchool(served, camera))
