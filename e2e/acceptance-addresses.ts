/** Addresses of what a campaign asks and how it stands. */
import { installedSchoolIds } from '../src/modules/school/index.ts'
import { inSchool } from '../src/platform/db/index.ts'
import { acceptanceThings } from '../test/web/acceptance-things.ts'
import type { Site } from '../test/web/site.ts'

/** Each page that campaigns have: addresses by the pattern. */
export async function acceptanceAddresses({ database: { db }, now }: Site): Promise<Readonly<Record<string, readonly string[]>>> {
  const { demonstration } = await installedSchoolIds(db)
  if (!demonstration) throw new Error('There is no demonstration to look at')
  return inSchool(db, demonstration, async tx => {
    const at = now()
    const campaign = await acceptanceThings.campaign(tx, at)
    const link = await acceptanceThings.link(tx, at)
    const question = await acceptanceThings.question(tx, at)
    const acceptance = await acceptanceThings.acceptance(tx, at)
    await acceptanceThings.refusal(tx, at)
    return {
      '/accept': ['/accept'],
      '/accept/decline': ['/accept/decline'],
      '/accept/question': ['/accept/question'],
      '/accept/:token': [link, `${link.slice(0, -1)}x`],
      '/accept/:token/decline': [`${link}/decline`],
      '/accept/:token/question': [`${link}/question`],
      '/acceptance': ['/acceptance'],
      '/acceptance/new': ['/acceptance/new', '/acceptance/new?group=helpers'],
      '/acceptance/:campaignId': [
        `/acceptance/${campaign}`,
        `/acceptance/${campaign}?state=declined`,
        `/acceptance/${campaign}?find=xyzzy`,
      ],
      '/acceptance/:campaignId/slips': [`/acceptance/${campaign}/slips`],
      '/acceptance/questions': ['/acceptance/questions'],
      '/acceptance/questions/:questionId': [`/acceptance/questions/${question}`],
      '/acceptance/records/:acceptanceId': [`/acceptance/records/${acceptance}`],
    }
  })
}
