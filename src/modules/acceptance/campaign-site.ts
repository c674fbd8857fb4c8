/** The demonstration with campaigns, as tests of this module meet it. */
import assert from 'node:assert/strict'
import { type Browser, browser } from '../../../test/web/browser.ts'
import { become, persona, testSite } from '../../../test/web/site.ts'
import { dateAt } from '../../platform/clock.ts'
import { inSchool, type Tx } from '../../platform/db/index.ts'
import { putInForce, type VersionContent } from '../policy/index.ts'
import { startCampaign } from './campaign-store.ts'

/** White space as a reader sees it. */
export const smooth = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** The clauses on a page on which somebody answers, by their ids, in its order. */
export const clausesOn = (body: string): string[] =>
  [...body.matchAll(/class="sg-policy__id" aria-hidden="true">([^<]+)</g)].map(([, id = '']) => id)

/** A site with the demonstration, and ways to publish, to ask and to look. Call it once, at the top of a file. */
export async function campaignSite() {
  const site = await testSite()
  const anybody = await persona(site, 'Rosalind Achterberg')
  const school = String(anybody.cookies.get('sid')).slice(0, 36)
  const within = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(site.database.db, school, work)
  const idOf = (name: string) =>
    within(async tx => (await tx.selectFrom('person').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id)
  const by = await idOf('Rosalind Achterberg')
  return {
    site,
    within,
    idOf,
    by,
    /** Somebody of the demonstration, by name, signed in. */
    as: (name: string): Promise<Browser> => become(browser(site.app), name),
    /** Publishes a version and asks everybody whom it binds. */
    publish: async (content: VersionContent) => {
      site.pass({ minutes: 1 })
      const version = await within(tx => putInForce(tx, { content, from: dateAt(site.now()) }, site.now()))
      const started = await within(tx => startCampaign(tx, { versionId: version.id, by, at: site.now() }))
      assert.ok(started.problem === null)
      return { ...version, ...started }
    },
    /** How somebody stands in a campaign. */
    rowOf: (campaign: string, person: string) =>
      within(tx =>
        tx
          .selectFrom('campaign_person')
          .selectAll()
          .where('campaign_id', '=', campaign)
          .where('person_id', '=', person)
          .executeTakeFirst(),
      ),
    acceptancesOf: (person: string) =>
      within(tx => tx.selectFrom('acceptance').selectAll().where('person_id', '=', person).orderBy('accepted_at').execute()),
  }
}
